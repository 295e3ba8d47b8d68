import { createHash } from 'node:crypto';
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import { folderFiles, type FolderFiles } from '../../shared/testing/folder-files.ts';

/** An empty folder that is gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mappe-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const ofThisFile: string[] = [];
afterAll(async () => {
  for (const folder of ofThisFile) await rm(folder, { recursive: true, force: true });
});

/** An empty folder for all tests of a file. */
export async function makeTemporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mappe-test-'));
  ofThisFile.push(folder);
  return folder;
}

/** A workspace on the disk that is gone after the test. */
export async function workspaceFolder(languages: readonly string[], files: FolderFiles): Promise<string> {
  const folder = await temporaryFolder();
  await writeFiles(folder, folderFiles(languages, files));
  return folder;
}

export async function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** Every file below a folder with the hash of its content, links and empty folders too; what only this computer keeps is left out. */
export async function filesIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  const visit = async (path: string): Promise<void> => {
    const stats = await lstat(path);
    const name = relative(folder, path);
    if (name === '.mappe') return;
    if (stats.isDirectory()) {
      const names = await readdir(path);
      if (names.length === 0) found[`${name}/`] = 'empty';
      for (const below of names) await visit(join(path, below));
    } else
      found[name] = stats.isFile()
        ? createHash('sha256')
            .update(await readFile(path))
            .digest('hex')
        : 'other';
  };
  await visit(folder);
  return found;
}
