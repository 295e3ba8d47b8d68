import { resolve } from 'node:path';
import { configFolder } from '../adapters/disk/config-folder.ts';
import { diskUserSettings } from '../adapters/disk/disk-user-settings.ts';
import { deskFolders } from './desk-folders.ts';

export interface StartWish {
  /** This one. */
  readonly folder?: string;
  /** The sample. */
  readonly sample?: boolean;
  /** None: the way to one is shown. */
  readonly choose?: boolean;
}

/**
 * The folder that a start opens: the one that was asked for, else the last one that was open, else this person's copy of the sample.
 * null = the way to one is shown: on request, and when the last one is not there (it may lie on a drive that is away).
 */
export async function startFolder({ folder, sample = false, choose = false }: StartWish): Promise<string | null> {
  if (folder !== undefined) return resolve(folder);
  if (choose) return null;
  const [last] = sample ? [] : (await diskUserSettings(configFolder()).read()).recent;
  const folders = deskFolders();
  if (last) return (await folders.isThere(last.path)) ? last.path : null;
  return folders.sample();
}
