import { statSync } from 'node:fs';
import type { LookAt } from './asked-folder.ts';

export const lookAtDisk: LookAt = (path) => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return null;
  return found.isDirectory() ? 'folder' : 'file';
};
