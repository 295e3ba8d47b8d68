import { apiMessageSchema, rows } from '../../shared/api/contract.ts';
import { readEvent } from '../../shared/api/events.ts';
import { fromWire } from '../../shared/api/wire.ts';
import { readPageTree } from '../../shared/exchange/markdown-folder/page-tree.ts';
import { readSentenceTable } from '../../shared/exchange/markdown-folder/sentence-table.ts';
import { readChapter } from '../../shared/markdown/read-chapter.ts';
import { readFrontMatter } from '../../shared/markdown/read-front-matter.ts';
import { readInlines } from '../../shared/markdown/read-inlines.ts';
import { readLinkTarget } from '../../shared/markdown/link-target.ts';
import { writeChapter } from '../../shared/markdown/write-chapter.ts';
import { mergeFile } from '../../shared/merging/merge-file.ts';
import { amountFromText } from '../../shared/model/amount-from-text.ts';
import { AppError } from '../../shared/model/app-error.ts';
import { hoursFromText } from '../../shared/model/hours-from-text.ts';
import { idFromTitle, isId } from '../../shared/model/id.ts';
import { phoneFromText } from '../../shared/model/phone-from-text.ts';
import { timeSpanFromText } from '../../shared/model/time-span-from-text.ts';
import { webAddressFrom } from '../../shared/model/web-address-from.ts';
import { checkPath } from '../../shared/ports/check-path.ts';
import { checkPicture } from '../../shared/publishing/pictures/check-picture.ts';
import { svgFault } from '../../shared/publishing/pictures/svg-fault.ts';
import * as documents from '../../shared/workspace/documents/document-type.ts';
import { readDocument } from '../../shared/workspace/documents/read-document.ts';
import { unitOfPath } from '../../shared/workspace/unit-of-path.ts';
import type { Seeds } from './fuzz-seeds.ts';

export interface FuzzTarget {
  readonly seeds: keyof Seeds;
  /** Inputs of the whole run. */
  readonly inputs: number;
  /** Reads an input that anybody may have written. Throws for what must not happen. */
  readonly read: (input: Buffer, other: Buffer) => void;
}

/** Every parser of what comes from outside. */
export const FUZZ_TARGETS: Readonly<Record<string, FuzzTarget>> = {
  chapters: { seeds: 'chapters', inputs: 60_000, read: (input) => readAndWriteChapter(input.toString('utf8')) },
  'front-matter': { seeds: 'heads', inputs: 100_000, read: (input) => void readFrontMatter(input.toString('utf8'), 'chapter.md') },
  'translated-texts': { seeds: 'chapters', inputs: 150_000, read: (input) => void readInlines(input.subarray(0, 600).toString('utf8')) },
  documents: { seeds: 'documents', inputs: 80_000, read: (input) => readDocuments(input.toString('utf8')) },
  translations: { seeds: 'translations', inputs: 150_000, read: (input) => readTranslation(input.toString('utf8')) },
  'typed-lines': { seeds: 'lines', inputs: 200_000, read: (input) => readLines(input.toString('utf8')) },
  'tree-files': { seeds: 'trees', inputs: 70_000, read: (input) => void readPageTree(input.toString('utf8'), 'tree.json') },
  'sentence-tables': { seeds: 'tables', inputs: 60_000, read: (input) => void readSentenceTable(input.toString('utf8'), 'saetze.tsv') },
  drawings: { seeds: 'drawings', inputs: 50_000, read: (input) => void svgFault(input) },
  pictures: { seeds: 'pictures', inputs: 60_000, read: (input) => void checkPicture('bild.png', input) },
  messages: { seeds: 'messages', inputs: 100_000, read: (input) => readMessage(input.toString('utf8')) },
  'merged-chapters': { seeds: 'chapters', inputs: 2_000, read: (input, other) => merge('chapters/wohnen/chapter.md', input, other) },
  'merged-documents': { seeds: 'documents', inputs: 5_000, read: (input, other) => merge('contacts/amt.json', input, other) },
};

function readAndWriteChapter(text: string): void {
  const { chapter } = readChapter(text, 'chapter.md');
  if (writeChapter(chapter, text) !== text) throw new Error('Writing what was read changes the file.');
}

const DOCUMENTS = [
  documents.settingsDocument,
  documents.contactDocument,
  documents.offerDocument,
  documents.editionDocument,
  documents.glossaryDocument,
  documents.minorEditsDocument,
  documents.notesDocument,
] as const;

function readDocuments(text: string): void {
  for (const type of DOCUMENTS) readDocument<unknown>(type, text, 'x.json');
  assertUnpolluted();
}

function readTranslation(text: string): void {
  readDocument(documents.translationDocument, text, 'en.json');
  assertUnpolluted();
}

function readLines(text: string): void {
  hoursFromText(text);
  timeSpanFromText(text);
  phoneFromText(text);
  amountFromText(text);
  webAddressFrom(text);
  readLinkTarget(text);
  unitOfPath(text);
  if (!isId(idFromTitle(text))) throw new Error('An id made from a title is none.');
  expected(() => checkPath(text));
}

function readMessage(text: string): void {
  let message: unknown;
  try {
    message = fromWire(text);
  } catch (error) {
    if (error instanceof SyntaxError) return;
    throw error;
  }
  readEvent(message);
  const envelope = apiMessageSchema.safeParse(message);
  if (envelope.success) {
    const { call, input } = envelope.data;
    for (const [name, row] of Object.entries(rows)) if (name === call || call.length % 7 === 0) row.input.safeParse(input);
  }
  assertUnpolluted();
}

function merge(path: string, input: Buffer, other: Buffer): void {
  mergeFile(path, { base: other, mine: input, theirs: Buffer.concat([other, Buffer.from('\n\nEin Satz mehr.\n')]) });
}

function expected(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}

function assertUnpolluted(): void {
  for (const key in {}) throw new Error(`Every object has now a property ${key}.`);
}
