import { chapterFile, translationFile, type FolderFiles } from '../../shared/testing/folder-files.ts';
import { workspaceFolder } from './temporary-folder.ts';

export const edition = { version: 1, title: 'Wegweiser', format: 'a4', languages: ['de', 'en', 'ar'], contents: [{ chapter: 'wohnen' }] };
/** The German before and after it changed. */
export const OLD = 'Die Miete zahlen Sie am Ersten des Monats.';
export const NEW = 'Die Miete zahlen Sie am Dritten des Monats.';

/** A chapter that is current in English but for one outdated paragraph, and missing in Arabic. */
export async function town(files: FolderFiles = {}): Promise<string> {
  return workspaceFolder(['en', 'ar'], {
    'chapters/wohnen/chapter.md': chapterFile('Wohnen', `${NEW}\n\nNoch ein Absatz.`),
    'chapters/wohnen/en.json': translationFile({ Wohnen: 'Housing', [OLD]: 'Pay on the first.', 'Noch ein Absatz.': 'More.' }),
    'editions/heft.json': { ...edition, notReady: 'german' },
    ...files,
  });
}
