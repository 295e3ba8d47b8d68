import { basename, dirname, resolve } from 'node:path';

/** What lies at a path; null = nothing that can be opened. */
export type LookAt = (path: string) => 'folder' | 'file' | null;

/** The file that makes a folder a workspace: a double click on it opens the folder. */
const MARKER = 'workspace.json';

/**
 * The folder that somebody asks for: by `--folder=...`, by a path on the command line (which is how systems pass what was double
 * clicked or dropped on the icon), as itself or by its marker. Systems and Chromium add arguments of their own: what is no path is no
 * request.
 * @param args without the program itself
 */
export function askedFolder(args: readonly string[], workingFolder: string, lookAt: LookAt): string | null {
  for (const arg of args) {
    const named = arg.startsWith('--folder=') ? arg.slice('--folder='.length) : arg;
    if (named === '' || named.startsWith('-')) continue;
    const folder = folderAt(resolve(workingFolder, named), lookAt);
    if (folder !== null) return folder;
    // Who names a folder that is not there means it all the same: the desk says what is wrong with it.
    if (named !== arg) return resolve(workingFolder, named);
  }
  return null;
}

/** The folder at a path, or around a marker. */
export function folderAt(path: string, lookAt: LookAt): string | null {
  const found = lookAt(path);
  if (found === 'file') return basename(path) === MARKER ? dirname(path) : null;
  return found === null ? null : path;
}
