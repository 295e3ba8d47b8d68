import type { Stats } from 'node:fs';
import { lstatSync } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { isAbsent } from './disk-errors.ts';

/** What `lstat` says; null when there is nothing. */
export async function lookAt(file: string): Promise<Stats | null> {
  try {
    return await lstat(file);
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

/** The same at once: for a disk of this computer. */
export function lookNow(file: string): Stats | null {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}
