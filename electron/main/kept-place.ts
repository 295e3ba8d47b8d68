import { mkdir, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeTemporary } from '../adapters/disk/disk-replace.ts';
import { windowPlaceSchema, type WindowPlace } from './window-place.ts';

/** Where the last window was; null when nobody knows. A file that cannot be read is a window at its usual place, and no more. */
export async function readPlace(file: string): Promise<WindowPlace | null> {
  try {
    return windowPlaceSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
}

export async function keepPlace(file: string, place: WindowPlace): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await rename(await writeTemporary(file, Buffer.from(`${JSON.stringify(place)}\n`), null), file);
}
