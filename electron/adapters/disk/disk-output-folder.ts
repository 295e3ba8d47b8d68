import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { OutputFolder } from '../../../shared/ports/output-folder.ts';
import { writeError } from './disk-errors.ts';
import { writeTemporary } from './disk-replace.ts';

/** A folder for exported files, made when the first one is written. An older file of that name is replaced at once and whole. */
export function openOutputFolder(folder: string): OutputFolder {
  return {
    async write(name, bytes) {
      const target = join(folder, name);
      try {
        await mkdir(dirname(target), { recursive: true });
        const temporary = await writeTemporary(target, bytes, null);
        try {
          await rename(temporary, target);
        } catch (error) {
          await rm(temporary, { force: true });
          throw error;
        }
      } catch (error) {
        throw writeError(error, target);
      }
    },
  };
}
