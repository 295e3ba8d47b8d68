import { readChapter } from '../../markdown/read-chapter.ts';
import type { WorkspacePath } from '../../ports/file-store.ts';
import { translationDocument } from '../../workspace/documents/document-type.ts';
import { readDocument } from '../../workspace/documents/read-document.ts';
import type { Piece } from './piece.ts';
import { piecesOfChapter } from './pieces-of-chapter.ts';
import { piecesOfProperties, piecesOfTranslation } from './pieces-of-json.ts';
import { thingOfPath } from './thing-of-path.ts';

/** A file in pieces for people to compare; null for what cannot be read as text: a picture, a broken document. Absent has none. */
export function piecesOfFile(path: WorkspacePath, bytes: Uint8Array | null): readonly Piece[] | null {
  if (bytes === null) return [];
  const thing = thingOfPath(path);
  if (thing.kind === 'picture' || thing.kind === 'other') return null;
  const text = textOf(bytes);
  if (text === null) return null;
  if (thing.kind === 'source' && thing.unit.kind === 'chapter') return piecesOfChapter(readChapter(text, path).chapter);
  return piecesOfDocument(path, text);
}

/** The same of a document in JSON, each piece with the way to it. */
export function piecesOfDocument(path: WorkspacePath, text: string): ReturnType<typeof piecesOfProperties> | null {
  const { kind } = thingOfPath(path);
  if (kind === 'minor-edits' || kind === 'notes') return [];
  if (kind === 'translation') {
    const { value } = readDocument(translationDocument, text, path);
    return value && piecesOfTranslation(value);
  }
  const document = parse(text);
  return typeof document === 'object' && document !== null ? piecesOfProperties(document) : null;
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
