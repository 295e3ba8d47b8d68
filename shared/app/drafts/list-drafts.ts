import type { LanguageTag } from '../../model/language.ts';
import type { WorkspacePath } from '../../ports/file-store.ts';
import type { Draft, DraftStore, DraftThing, KeptDraft } from '../../ports/draft-store.ts';
import type { FileStore } from '../../ports/file-store.ts';
import { diffWords } from '../../translation/diff-words.ts';
import type { DocumentType } from '../../workspace/documents/document-type.ts';
import {
  contactDocument,
  editionDocument,
  glossaryDocument,
  notesDocument,
  offerDocument,
  settingsDocument,
  translationDocument,
} from '../../workspace/documents/document-type.ts';
import { isEqual } from '../../workspace/documents/keep-form.ts';
import { readDocument } from '../../workspace/documents/read-document.ts';
import { GLOSSARY_PATH, notesPath, SETTINGS_PATH, sourcePath, translationPath } from '../../workspace/paths.ts';
import { textOf } from '../../workspace/read-files.ts';
import { comparePieces, type PieceChange } from '../history/compare-pieces.ts';
import { piecesOfFile } from '../history/pieces-of-file.ts';

/** Nobody takes back a single piece of it. */
type DraftChange = Pick<PieceChange, 'change' | 'label' | 'runs'>;

/** A draft that was found, beside what is saved. */
export interface FoundDraft extends KeptDraft {
  /**
   * Whether the saved text is still what the draft began with, was saved by somebody since, or is not there any more. In each case
   * saving the draft goes the usual way: what was saved since is merged.
   */
  readonly saved: 'unchanged' | 'changed' | 'gone';
  /** Why no room shows any more what it was typed into: its unit is gone, or its language is no longer wanted. null when one does. */
  readonly homeless: 'unit' | 'language' | null;
  /** What the draft has that is not saved, word by word; null for what cannot be shown as text (a document with something half typed in). */
  readonly changes: readonly DraftChange[] | null;
}

/** Where the text of a thing is saved; for something new, where it might be. */
export function pathOfDraft(thing: DraftThing): WorkspacePath {
  switch (thing.kind) {
    case 'source':
      return sourcePath(thing.unit);
    case 'segment':
      return translationPath(thing.unit, thing.language);
    case 'note':
      return notesPath(thing.unit, thing.language);
    case 'new':
      return sourcePath({ kind: thing.of, id: 'new' });
    case 'glossary':
      return GLOSSARY_PATH;
    case 'settings':
      return SETTINGS_PATH;
  }
}

/**
 * What was typed and not saved, newest first, with the difference to what is saved. What turns out to be saved word for word (the
 * program ended between the save and the end of its draft) is forgotten on the way.
 */
export async function listDrafts(drafts: DraftStore, store: FileStore): Promise<readonly FoundDraft[]> {
  const found: FoundDraft[] = [];
  const kept = await drafts.list();
  const wanted = kept.some(({ draft }) => 'language' in draft.thing) ? await wantedLanguages(store) : null;
  for (const { id, draft } of kept) {
    const text = await savedText(store, draft);
    if (text !== null && isSame(draft.thing, text, draft.text)) {
      await drafts.discard(id);
      continue;
    }
    const saved = sinceThen(draft, text);
    found.push({ id, draft, saved, homeless: await whyHomeless(draft.thing, saved, store, wanted), changes: changesOf(draft, text) });
  }
  return found;
}

function sinceThen({ thing, base }: Draft, saved: string | null): FoundDraft['saved'] {
  if (saved === null) return base === null ? 'unchanged' : 'gone';
  return base !== null && isSame(thing, saved, base) ? 'unchanged' : 'changed';
}

async function whyHomeless(
  thing: DraftThing,
  saved: FoundDraft['saved'],
  store: FileStore,
  wanted: readonly LanguageTag[] | null,
): Promise<FoundDraft['homeless']> {
  if (thing.kind === 'source') return saved === 'gone' ? 'unit' : null;
  if (!('language' in thing)) return null;
  if ((await store.read(sourcePath(thing.unit))) === null) return 'unit';
  return (wanted?.includes(thing.language) ?? true) ? null : 'language';
}

/** null where the settings cannot be read: that is said elsewhere, and no reason to keep anybody from their text. */
async function wantedLanguages(store: FileStore): Promise<readonly LanguageTag[] | null> {
  const file = await store.read(SETTINGS_PATH);
  const text = file && textOf(file, SETTINGS_PATH).text;
  const settings = text === null ? null : readDocument(settingsDocument, text, SETTINGS_PATH).value;
  return settings?.languages.map(({ tag }) => tag) ?? null;
}

/** A draft of a document is JSON of the model, whose properties may stand in another order than in the file. */
function isSame(thing: DraftThing, one: string, other: string): boolean {
  return one === other || (documentOf(thing) !== null && isEqual(parsed(one), parsed(other)));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}

function documentOf(thing: DraftThing): DocumentType<unknown> | null {
  if (thing.kind === 'settings') return settingsDocument;
  if (thing.kind === 'glossary') return glossaryDocument;
  if (thing.kind !== 'source') return null;
  switch (thing.unit.kind) {
    case 'chapter':
      return null;
    case 'contact':
      return contactDocument;
    case 'offer':
      return offerDocument;
    case 'edition':
      return editionDocument;
  }
}

async function savedText(store: FileStore, { thing, text: typed }: Draft): Promise<string | null> {
  if (thing.kind === 'new') return null;
  const path = pathOfDraft(thing);
  const file = await store.read(path);
  const text = file && textOf(file, path).text;
  const document = documentOf(thing);
  if (document !== null && text !== null) {
    // With the defaults that a file leaves out, as the forms have them.
    const { value } = readDocument(document, text, path);
    return value === null ? text : JSON.stringify(value);
  }
  if (text === null) return null;
  if (thing.kind === 'note') {
    const notes = Object.values(readDocument(notesDocument, text, path).value?.notes ?? {});
    return notes.some((note) => note.segment === thing.hash && note.text === typed.trim()) ? typed : null;
  }
  if (thing.kind !== 'segment') return text;
  const segments = readDocument(translationDocument, text, path).value?.segments ?? {};
  return (Object.hasOwn(segments, thing.hash) ? segments[thing.hash]?.target : null) ?? null;
}

function changesOf({ thing, text }: Draft, saved: string | null): readonly DraftChange[] | null {
  if ('language' in thing) return [{ change: 'changed', label: thing.source, runs: diffWords(saved ?? '', text) }];
  const path = pathOfDraft(thing);
  const bytes = (content: string | null): Uint8Array | null => (content === null ? null : new TextEncoder().encode(content));
  const [before, after] = [piecesOfFile(path, bytes(saved)), piecesOfFile(path, bytes(text))];
  return before && after && comparePieces(before, after).map(({ change, label, runs }) => ({ change, label, runs }));
}
