import type { Problem } from '../model/problem.ts';
import type { PrintBlock, PrintChapter, PrintDocument, TextRun } from '../publishing/print-document.ts';
import { resolveEdition } from '../publishing/resolve/resolve-edition.ts';
import { chapterFile, workspaceOf, type FolderFiles } from './folder-files.ts';

/** An office in Neustadt. */
export const contact = {
  version: 1,
  name: 'Bürgerbüro',
  explanation: 'Hier melden Sie sich an',
  phones: [{ number: '07721 82-2153' }],
  web: [{ url: 'https://www.neustadt.example/amt' }],
};
export const edition = { version: 1, title: 'Wegweiser', format: 'a4', languages: ['de', 'en', 'ar'], contents: [{ chapter: 'wohnen' }] };

/** The edition `heft` with the chapter `wohnen`; `files` are added to them or take their place. */
export async function resolve(language: string, files: FolderFiles): Promise<{ document: PrintDocument; problems: readonly Problem[] }> {
  const workspace = await workspaceOf(['en', 'ar'], { 'contacts/amt.json': contact, 'editions/heft.json': edition, ...files });
  const heft = workspace.editions.get('heft');
  if (!heft) throw new Error('The edition was not read.');
  return resolveEdition(workspace, 'heft', heft, language, '2026-11-23');
}

/** A chapter with this body, in one language. */
export async function chapterOf(body: string, language = 'de', files: FolderFiles = {}): Promise<PrintChapter> {
  const { document } = await resolve(language, { 'chapters/wohnen/chapter.md': chapterFile('Wohnen', body), ...files });
  const chapter = document.sections.find((section) => section.type === 'chapter');
  if (!chapter) throw new Error('The chapter was not printed.');
  return chapter;
}

export async function blocksOf(body: string, language = 'de', files: FolderFiles = {}): Promise<readonly PrintBlock[]> {
  return (await chapterOf(body, language, files)).blocks;
}

export async function runsOf(body: string, language = 'de', files: FolderFiles = {}): Promise<readonly TextRun[]> {
  const [block] = await blocksOf(body, language, files);
  if (block?.type !== 'paragraph') throw new Error(`A ${block?.type} is no paragraph.`);
  return block.runs.filter((run) => run.type === 'text');
}
