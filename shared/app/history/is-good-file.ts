import { readChapter } from '../../markdown/read-chapter.ts';
import type { WorkspacePath } from '../../ports/file-store.ts';
import {
  contactDocument,
  editionDocument,
  glossaryDocument,
  minorEditsDocument,
  notesDocument,
  offerDocument,
  settingsDocument,
  translationDocument,
} from '../../workspace/documents/document-type.ts';
import { readDocument } from '../../workspace/documents/read-document.ts';
import { textOf } from '../../workspace/read-files.ts';
import { thingOfPath } from './thing-of-path.ts';

const OF_UNIT = { contact: contactDocument, offer: offerDocument, edition: editionDocument } as const;
const OTHERS = {
  translation: translationDocument,
  'minor-edits': minorEditsDocument,
  notes: notesDocument,
  settings: settingsDocument,
  glossary: glossaryDocument,
} as const;

/** Whether Mappe can use a file as it is: somebody whose file is broken is offered the last version of which this is true. */
export function isGoodFile(path: WorkspacePath, bytes: Uint8Array): boolean {
  const { text } = textOf({ bytes, hash: '' }, path);
  const thing = thingOfPath(path);
  if (thing.kind === 'picture' || thing.kind === 'other') return bytes.byteLength > 0;
  if (text === null) return false;
  if (thing.kind === 'source' && thing.unit.kind === 'chapter') {
    return text.trim() !== '' && readChapter(text, path).problems.every(({ severity }) => severity !== 'error');
  }
  if (thing.kind !== 'source') return readDocument<unknown>(OTHERS[thing.kind], text, path).value !== null;
  return thing.unit.kind !== 'chapter' && readDocument<unknown>(OF_UNIT[thing.unit.kind], text, path).value !== null;
}
