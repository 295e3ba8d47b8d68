import { mkdir, readFile, readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { ZodError } from 'zod';
import { createFolder, newSettings } from '../../../shared/app/create-folder.ts';
import { importFolder, type Page } from '../../../shared/exchange/markdown-folder/import-folder.ts';
import { readPageTree, type TreePage } from '../../../shared/exchange/markdown-folder/page-tree.ts';
import { formatProblem } from '../../../shared/messages/format-problem.ts';
import { appError } from '../../../shared/model/app-error.ts';
import { findLanguage, LANGUAGES, type LanguageTag } from '../../../shared/model/language.ts';
import { checkLanguages } from '../check-languages.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { openFolder } from '../open-folder.ts';
import { endProgress, progressLine, type Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

interface ImportOptions {
  readonly place: string;
  readonly title?: string;
  readonly tree?: string;
  readonly translation: readonly string[];
  readonly json?: boolean;
}

/** Largest page that is read, in bytes: a guide's longest real page has 13 KB. */
const PAGE_LIMIT = 4_000_000;

/** Makes a workspace of a folder of Markdown pages; the source folder is only read. */
export async function importCommand(terminal: Terminal, source: string, folder: string, options: ImportOptions): Promise<ExitCode> {
  const { words, cwd } = terminal;
  const pages = await readPages(resolve(cwd, source), source);
  progressLine(terminal, words.importedPages(pages.length));
  const translations = new Map<LanguageTag, readonly Page[]>();
  for (const given of options.translation) {
    const [tag, path] = translationOption(terminal, given);
    translations.set(tag, await readPages(resolve(cwd, path), path));
  }
  const tree = options.tree === undefined ? null : await readTree(resolve(cwd, options.tree), options.tree);
  const imported = importFolder({ title: options.title ?? words.firstEditionTitle, pages, tree, translations });

  await mkdir(resolve(cwd, folder), { recursive: true });
  const store = await openFolder(terminal, folder);
  await createFolder(
    store,
    folder,
    {
      settings: newSettings(options.place, [...translations.keys()]),
      chapters: imported.chapters,
      editions: new Map([['alle-seiten', imported.edition]]),
      translations: imported.translations,
    },
    (done, total) => progressLine(terminal, `${done}/${total}`),
  );
  endProgress(terminal);
  if (options.json) {
    const drafts = Object.fromEntries(imported.drafts);
    terminal.out(
      `${JSON.stringify({ ok: true, folder: store.root, chapters: imported.chapters.size, drafts, problems: imported.problems }, null, 2)}\n`,
    );
    return EXIT.done;
  }
  for (const problem of imported.problems) terminal.err(`${formatProblem(problem, terminal.language)}\n`);
  terminal.out(`${words.importDone(imported.chapters.size, relative(cwd, store.root) || '.')}\n`);
  for (const [tag, count] of imported.drafts) {
    const language = findLanguage(tag);
    terminal.out(`${words.importDrafts((terminal.language === 'de' ? language?.nameDe : language?.nameEn) ?? tag, count)}\n`);
  }
  return EXIT.done;
}

function translationOption(terminal: Terminal, given: string): readonly [LanguageTag, string] {
  const [tag = '', ...rest] = given.split('=');
  const path = rest.join('=');
  if (tag === '' || path === '') throw new UsageError(terminal.words.importTranslationForm(given));
  checkLanguages(
    terminal,
    [tag],
    LANGUAGES.map((language) => language.tag).filter((known) => known !== 'de'),
  );
  return [tag, path];
}

async function readPages(folder: string, name: string): Promise<readonly Page[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw appError('file.unreadable', { reason: cause instanceof Error ? cause.message : String(cause) }, { path: name }, { cause });
  });
  const files = names.filter((file) => file.toLowerCase().endsWith('.md')).toSorted();
  if (files.length === 0) throw appError('import.no-pages', { folder: name });
  return Promise.all(files.map(async (file) => ({ file, text: await readText(join(folder, file), file) })));
}

async function readText(path: string, name: string): Promise<string> {
  const bytes = await readFile(path);
  if (bytes.length > PAGE_LIMIT) throw appError('file.too-large', { bytes: bytes.length, limit: PAGE_LIMIT }, { path: name });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw appError('file.not-utf8', {}, { path: name }, { cause });
  }
}

async function readTree(path: string, name: string): Promise<readonly TreePage[]> {
  try {
    const data: unknown = JSON.parse(await readText(path, name));
    return readPageTree(data);
  } catch (cause) {
    if (cause instanceof ZodError) {
      const [issue] = cause.issues;
      throw appError('import.tree', { detail: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` }, { path: name }, { cause });
    }
    if (cause instanceof SyntaxError) throw appError('import.tree', { detail: cause.message }, { path: name }, { cause });
    throw appError('file.unreadable', { reason: cause instanceof Error ? cause.message : String(cause) }, { path: name }, { cause });
  }
}
