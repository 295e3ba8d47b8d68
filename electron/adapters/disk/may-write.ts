import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../../shared/model/app-error.ts';
import { SETTINGS_PATH } from '../../../shared/workspace/paths.ts';
import { systemCode } from './disk-errors.ts';
import { modeToKeep } from './disk-folder.ts';

/**
 * Whether saving into a workspace can succeed, as far as can be seen without writing. What else is wrong with the folder is for others
 * to say.
 */
export async function mayWrite(folder: string): Promise<boolean> {
  const settings = join(folder, SETTINGS_PATH);
  try {
    await modeToKeep(settings, SETTINGS_PATH);
    // Rights on Windows and on a share show only when somebody uses them; this changes nothing.
    await (await open(settings, 'r+')).close();
    await modeToKeep(join(folder, 'chapters', 'any'), 'chapters/any');
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    const code = systemCode(error);
    if (code === null) throw error;
    return !DENIED.has(code);
  }
}

const DENIED: ReadonlySet<string> = new Set(['EROFS', 'EACCES', 'EPERM']);
