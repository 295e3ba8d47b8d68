import { mergeFile } from '../../merging/merge-file.ts';
import type { Resolution } from '../../merging/merge-conflict.ts';
import { AppError, appError } from '../../model/app-error.ts';
import type { FileStore, WorkspacePath } from '../../ports/file-store.ts';
import type { History, Version } from '../../ports/history.ts';
import { changesOfVersion, type FileChange } from './changes-of-version.ts';
import type { PieceChange } from './compare-pieces.ts';
import type { Piece } from './piece.ts';
import { piecesOfDocument, piecesOfFile } from './pieces-of-file.ts';
import { swapChapterPiece, type PieceOfText } from './swap-chapter-piece.ts';
import { swapJsonPiece } from './swap-json-piece.ts';
import { thingOfPath } from './thing-of-path.ts';

/** A piece that a version changed, as it was before that version or after it. */
export interface WantedPiece {
  /** Counted from 1 through all changes of the version in the order in which they are shown. */
  readonly piece: number;
  readonly as: 'before' | 'after';
}

/** Tries against people who save the same file. */
const TRIES = 20;

/**
 * Brings back one paragraph, one translated text or one field and leaves all else as it is now: the state with that piece as it is
 * wanted is merged into the present file, through the same door as any save. What stands there now gives way and stays a version.
 * @returns false when it reads so already
 * @throws AppError `history.not-alone` when only the whole text can be brought back
 */
export async function takeBackPiece(
  store: FileStore,
  history: Pick<History, 'read'>,
  version: Version,
  only: (path: WorkspacePath) => boolean,
  { piece: number, as }: WantedPiece,
): Promise<boolean> {
  const changes = await changesOfVersion(history, version, only);
  const [piece] = [...numbersOfPieces(changes)].find(([, one]) => one === number) ?? [];
  const change = changes.find(({ pieces }) => piece && pieces?.includes(piece));
  const states = piece && change && (await statesOf(history, version, change.path, piece));
  if (!states || !change) throw appError('history.not-alone', {});
  const { path } = change;
  for (let tries = 1; ; tries++) {
    const present = await store.read(path);
    if (present === null) throw appError('history.not-alone', {}, { path });
    const text = mergedText(path, states[as === 'before' ? 'after' : 'before'], states[as], present.bytes);
    if (isSame(text, present.bytes)) return false;
    try {
      await store.write(path, text, present.hash);
      return true;
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'file.conflict' || tries === TRIES) throw error;
    }
  }
}

/** The numbers by which the pieces of a version are asked for. */
export function numbersOfPieces(changes: readonly FileChange[]): ReadonlyMap<PieceChange, number> {
  return new Map(changes.flatMap(({ pieces }) => pieces ?? []).map((piece, index) => [piece, index + 1]));
}

/** Two states of a file that differ in one piece alone; null where one of them would be no such file. */
async function statesOf(
  history: Pick<History, 'read'>,
  { id, parents: [parent] }: Version,
  path: WorkspacePath,
  { at }: PieceChange,
): Promise<Readonly<Record<WantedPiece['as'], string>> | null> {
  const [was] = parent === undefined ? [] : await history.read(parent, [path]);
  const [is] = await history.read(id, [path]);
  const before = was && at.before !== null ? { text: textOf(was), index: at.before } : null;
  const after = is && at.after !== null ? { text: textOf(is), index: at.after } : null;
  if (after) {
    const swapped = swapPiece(path, after, before);
    return swapped === null ? null : { before: swapped, after: after.text };
  }
  const swapped = before && swapPiece(path, before, null);
  return before === null || swapped === null ? null : { before: before.text, after: swapped };
}

function swapPiece(path: WorkspacePath, at: PieceOfText, by: PieceOfText | null): string | null {
  const thing = thingOfPath(path);
  if (thing.kind === 'source' && thing.unit.kind === 'chapter') return swapChapterPiece(at, by);
  const placeOf = ({ text, index }: PieceOfText) => piecesOfDocument(path, text)?.[index]?.place;
  const place = placeOf(at);
  const other = by && placeOf(by);
  if (!place || (by && !other)) return null;
  return swapJsonPiece(at.text, place, by && other ? { text: by.text, place: other } : null);
}

/** The present file with what is wanted; where both changed the same, what is wanted. */
function mergedText(path: WorkspacePath, base: string, wanted: string, theirs: Uint8Array): Uint8Array {
  const files = { base: bytesOf(base), mine: bytesOf(wanted), theirs };
  const { conflicts } = mergeFile(path, files);
  // Then the file would be exchanged as a whole, and more be taken back than was asked for.
  const isWhole = conflicts.some(({ place }) => place.kind === 'file' || place.kind === 'lines');
  const merged = isWhole
    ? null
    : mergeFile(path, files, new Map(conflicts.map(({ key }): [string, Resolution] => [key, { choice: 'mine' }])));
  if (!merged?.bytes || merged.conflicts.length > 0) throw appError('history.not-alone', {}, { path });
  // What was taken for the piece in a later wording may be more than that, where lists or boxes around it are alike.
  if (piecesGivingWay(path, theirs, merged.bytes) > 1) throw appError('history.not-alone', {}, { path });
  return merged.bytes;
}

/** How many pieces of a file do not stand in another state of it; of pieces that read alike, each counts. */
function piecesGivingWay(path: WorkspacePath, present: Uint8Array, merged: Uint8Array): number {
  const left = (piecesOfFile(path, merged) ?? []).map(readAs);
  return (piecesOfFile(path, present) ?? []).map(readAs).filter((piece) => {
    const at = left.indexOf(piece);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  }).length;
}

const readAs = ({ kind, text }: Piece): string => `${kind}\n${text}`;

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.byteLength === b.byteLength && a.every((byte, index) => byte === b[index]);
}
