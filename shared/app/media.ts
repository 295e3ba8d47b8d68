import { appError } from '../model/app-error.ts';
import { idFromTitle } from '../model/id.ts';
import { sniffPicture, type PictureFormat } from '../publishing/pictures/check-picture.ts';
import { cleanPicture } from '../publishing/pictures/clean-picture.ts';
import type { FileStore, WorkspacePath } from '../ports/file-store.ts';
import { MEDIA_FOLDER, picturePath } from '../workspace/paths.ts';

const MEDIA_TYPES: Readonly<Partial<Record<PictureFormat, string>>> = { PNG: 'image/png', JPEG: 'image/jpeg', SVG: 'image/svg+xml' };
const ENDINGS: Readonly<Partial<Record<PictureFormat, string>>> = { PNG: 'png', JPEG: 'jpg', SVG: 'svg' };
/** Largest picture that is taken in: a photo of a good camera; print needs no more. */
export const LARGEST_PICTURE_BYTES = 20_000_000;

export interface Picture {
  readonly bytes: Uint8Array;
  /** Media type by content. */
  readonly type: string;
}

/** A picture as a chapter names it; null when there is none of that name, or none that can be shown. */
export async function readPicture(store: FileStore, source: string): Promise<Picture | null> {
  const path = picturePath(source);
  const file = path === null ? null : await store.read(path);
  const type = file && MEDIA_TYPES[sniffPicture(file.bytes) ?? 'PDF'];
  return file && type !== undefined && type !== null ? { bytes: file.bytes, type } : null;
}

/** Names of the pictures of a folder, as a chapter writes them. */
export async function listPictures(store: FileStore): Promise<readonly string[]> {
  const entries = (await store.list(MEDIA_FOLDER)) ?? [];
  return entries.flatMap(({ name, kind }) => (kind === 'file' && /\.(?:png|jpe?g|svg)$/i.test(name) ? [`${MEDIA_FOLDER}/${name}`] : []));
}

export interface AddedPicture {
  /** As a chapter writes it. */
  readonly source: string;
  /** What was taken out of a drawing. */
  readonly removed: readonly string[];
}

/**
 * Takes a picture into the folder under a name of its own, a drawing without what could run or reach outside. The same picture
 * twice is there once.
 * @throws AppError `file.too-large` and what `cleanPicture` throws: nothing was written
 */
export async function addPicture(store: FileStore, name: string, given: Uint8Array): Promise<AddedPicture> {
  if (given.length > LARGEST_PICTURE_BYTES) throw appError('file.too-large', { bytes: given.length, limit: LARGEST_PICTURE_BYTES });
  const { bytes, removed } = cleanPicture(name, given);
  const ending = ENDINGS[sniffPicture(bytes) ?? 'PDF'] ?? '';
  const taken = new Set<string>();
  for (;;) {
    const base = idFromTitle(name.replace(/\.[^.]*$/, ''), taken);
    const path: WorkspacePath = `${MEDIA_FOLDER}/${base}.${ending}`;
    const there = await store.read(path);
    if (there && isSame(there.bytes, bytes)) return { source: path, removed };
    if (!there) {
      await store.write(path, bytes, null);
      return { source: path, removed };
    }
    taken.add(base);
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
