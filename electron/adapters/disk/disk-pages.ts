import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '../../../shared/exchange/markdown-folder/import-folder.ts';
import { readSentenceTable, type Sentences } from '../../../shared/exchange/markdown-folder/sentence-table.ts';
import { readPageTree, type TreePage } from '../../../shared/exchange/markdown-folder/page-tree.ts';
import { AppError, appError } from '../../../shared/model/app-error.ts';
import { isAbsent, readError } from './disk-errors.ts';

/** Largest page that is read, in bytes: a guide's longest real page has 13 KB. */
const PAGE_LIMIT = 4_000_000;

/**
 * The Markdown files directly in a folder that is no workspace, in the order of their names, "2" before "10".
 * @param name what the user calls the folder
 * @throws AppError `folder.missing`, `import.no-pages`, `file.unreadable`, `file.too-large`, `file.not-utf8`
 */
export async function readPages(folder: string, name: string): Promise<readonly Page[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw isAbsent(error) ? appError('folder.missing', { folder: name }, null, { cause: error }) : readError(error, name);
  });
  const { compare } = new Intl.Collator('de', { numeric: true });
  const files = entries.filter((entry) => !entry.isDirectory() && /\.(?:md|markdown)$/i.test(entry.name)).map((entry) => entry.name);
  if (files.length === 0) throw appError('import.no-pages', { folder: name });
  return Promise.all(files.toSorted(compare).map(async (file) => ({ file, text: await readText(join(folder, file), file) })));
}

/**
 * The reading order of pages from a tree file.
 * @throws AppError `json.invalid`, `import.tree`, with the place of what is wrong; `file.unreadable` and its like
 */
export async function readTree(path: string, name: string): Promise<readonly TreePage[]> {
  const { tree, problem } = readPageTree(await readText(path, name), name);
  if (problem) throw new AppError(problem);
  return tree;
}

/**
 * Sentences side by side from a table.
 * @throws AppError `import.sentence-table`; `file.unreadable` and its like
 */
export async function readSentences(path: string, name: string): Promise<Sentences> {
  const { sentences, problem } = readSentenceTable(await readText(path, name), name);
  if (problem) throw new AppError(problem);
  return sentences;
}

async function readText(path: string, name: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > PAGE_LIMIT) throw appError('file.too-large', { bytes: size, limit: PAGE_LIMIT }, { path: name });
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(await readFile(path));
  } catch (error) {
    // The only type error in there is the decoder's.
    throw error instanceof TypeError ? appError('file.not-utf8', {}, { path: name }, { cause: error }) : readError(error, name);
  }
}
