import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openDiskFileStore } from '../../electron/adapters/disk/disk-file-store.ts';
import { messageOf } from '../../shared/messages/message-of.ts';
import { chapterFile, folderFiles } from '../../shared/testing/folder-files.ts';
import { loadWorkspace } from '../../shared/workspace/load-workspace.ts';

const CHAPTERS = Array.from({ length: 8 }, (_, number) => `k${number}`);
const CONTACTS = Array.from({ length: 4 }, (_, number) => `c${number}`);
/** Texts in which people write: 8 chapters, their 8 translations, 4 contacts. */
export const WRITTEN_FILES = CHAPTERS.length * 2 + CONTACTS.length;

/** Makes a workspace of 20 files in a folder. */
export async function makeSampleFolder(folder: string): Promise<void> {
  const german = Array.from({ length: 30 }, (_, index) => `Absatz ${index} handelt von Sache${index} und sonst von nichts.`);
  const files = folderFiles(['en'], {
    ...Object.fromEntries(CHAPTERS.map((id) => [`chapters/${id}/chapter.md`, chapterFile(`Kapitel ${id}`, german.join('\n\n'))])),
    ...Object.fromEntries(CHAPTERS.map((id) => [`chapters/${id}/en.json`, { version: 1, segments: {} }])),
    ...Object.fromEntries(CONTACTS.map((id) => [`contacts/${id}.json`, { version: 1, name: `Amt ${id}` }])),
  });
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** All texts of a folder, one after the other; what running programs tell each other is not among them. */
export async function textsIn(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile() && /\.(?:md|json)$/.test(entry.name) && !entry.parentPath.includes('.mappe'));
  return (await Promise.all(files.map(async ({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')))).join('\n');
}

/** What is wrong with the files of a folder, read as the desk reads them, in words. */
export async function brokenFiles(folder: string): Promise<readonly string[]> {
  const { problems } = await loadWorkspace(await openDiskFileStore(folder));
  return problems.map((problem) => `${problem.at?.path ?? folder}: ${messageOf(problem, 'en')}`);
}
