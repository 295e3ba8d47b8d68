import { relative, resolve } from 'node:path';
import { createFolder, newSettings } from '../../../shared/app/create-folder.ts';
import { FIRST_EDITION_TITLE } from '../../../shared/app/first-folder.ts';
import { importFolder, type Page } from '../../../shared/exchange/markdown-folder/import-folder.ts';
import { formatProblem } from '../../../shared/messages/format-problem.ts';
import { LANGUAGES, type LanguageTag } from '../../../shared/model/language.ts';
import { readPages, readSentences, readTree } from '../../adapters/disk/disk-pages.ts';
import { checkLanguages } from '../check-languages.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { languageName } from '../language-name.ts';
import { makeFolder } from '../make-folder.ts';
import { placeName } from '../place-name.ts';
import { printJson, saidProblems } from '../print-json.ts';
import { besides } from '../recorded.ts';
import { endProgress, progressLine, type Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

export interface ImportOptions {
  readonly place: string;
  readonly title?: string;
  readonly tree?: string;
  readonly translation: readonly string[];
  readonly sentences?: string;
  readonly json?: boolean;
}

/** Makes a workspace of a folder of Markdown pages; the source folder is only read. */
export async function importCommand(terminal: Terminal, source: string, folder: string, options: ImportOptions): Promise<ExitCode> {
  const { words, cwd } = terminal;
  const place = placeName(terminal, options.place);
  const pages = await readPages(resolve(cwd, source), source);
  progressLine(terminal, words.importedPages(pages.length));
  const translations = new Map<LanguageTag, readonly Page[]>();
  for (const given of options.translation) {
    const [tag, path] = translationOption(terminal, given);
    translations.set(tag, await readPages(resolve(cwd, path), path));
  }
  const tree = options.tree === undefined ? null : await readTree(resolve(cwd, options.tree), options.tree);
  const sentences = options.sentences === undefined ? null : await readSentences(resolve(cwd, options.sentences), options.sentences);
  const title = options.title?.trim() || FIRST_EDITION_TITLE;
  const imported = importFolder({ title, pages, tree, translations, sentences });

  const store = await makeFolder(terminal, folder);
  const newFolder = {
    settings: newSettings(place, [...imported.drafts.keys()]),
    chapters: imported.chapters,
    editions: new Map([['alle-seiten', imported.edition]]),
    translations: imported.translations,
  };
  await createFolder(store, folder, newFolder, (done, total) => {
    // In a log a line per file would bury what matters.
    if (terminal.interactive) progressLine(terminal, words.importedFiles(done, total));
  });
  endProgress(terminal);
  await besides(terminal, store.root, async (history) => history.notice());
  if (options.json) {
    const drafts = Object.fromEntries(imported.drafts);
    const problems = saidProblems(imported.problems, terminal);
    printJson(terminal, true, { folder: store.root, chapters: imported.chapters.size, drafts, problems });
    return EXIT.done;
  }
  for (const problem of imported.problems) terminal.err(`${formatProblem(problem, terminal.language)}\n`);
  terminal.out(`${words.importDone(imported.chapters.size, relative(cwd, store.root) || '.')}\n`);
  for (const [tag, count] of imported.drafts) terminal.out(`${words.importDrafts(languageName(terminal, tag), count)}\n`);
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
