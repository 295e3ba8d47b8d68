import { readChapter } from '../../markdown/read-chapter.ts';
import type { Chapter } from '../../model/chapter.ts';
import { editionSchema, type Edition, type EditionContent } from '../../model/edition.ts';
import { idFromTitle, type Id } from '../../model/id.ts';
import type { LanguageTag } from '../../model/language.ts';
import { problem, type Problem } from '../../model/problem.ts';
import { eachBlock, eachInline } from '../../model/walk-chapter.ts';
import type { Translation } from '../../model/translation.ts';
import { segmentsOfChapter } from '../../translation/segments-of.ts';
import { cleanPage } from './clean-page.ts';
import { draftsFromPage } from './drafts-from-page.ts';
import { draftsFromSentences } from './drafts-from-sentences.ts';
import type { Sentences } from './sentence-table.ts';
import type { TreePage } from './page-tree.ts';

/** A Markdown file of a folder that is not a workspace yet. */
export interface Page {
  /** File name, also what problems are reported under. */
  readonly file: string;
  readonly text: string;
}

export interface FolderToImport {
  readonly title: string;
  readonly pages: readonly Page[];
  /** Reading order, depth and partner pages; null = the order of the file names, all on one level. */
  readonly tree: readonly TreePage[] | null;
  readonly translations: ReadonlyMap<LanguageTag, readonly Page[]>;
  /** What was once translated, sentence by sentence: drafts for what the pages of other languages leave open. */
  readonly sentences?: Sentences | null;
}

export interface ImportedFolder {
  readonly chapters: ReadonlyMap<Id, Chapter>;
  readonly translations: ReadonlyMap<Id, ReadonlyMap<LanguageTag, Translation>>;
  /** Everything in reading order. */
  readonly edition: Edition;
  readonly problems: readonly Problem[];
  /** Per language that was given, how many segments found a text. */
  readonly drafts: ReadonlyMap<LanguageTag, number>;
}

/**
 * Turns a folder of Markdown pages into chapters, an edition with all of them, and drafts from the pages of other languages.
 * No words are lost; tags around nothing and pictures that only decorate are left behind and reported.
 */
export function importFolder({ title, pages, tree, translations, sentences = null }: FolderToImport): ImportedFolder {
  const problems: Problem[] = [];
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const listed = new Set(tree?.map(({ file }) => file));
  const unlisted = pages
    .filter(({ file }) => !listed.has(file))
    .map(({ file }): TreePage => ({ file, title: null, depth: 1, partners: new Map() }));
  const order: readonly TreePage[] = [...(tree ?? []), ...unlisted];

  const chapters = new Map<Id, Chapter>();
  const imported = new Map<LanguageTag, Map<Id, Translation>>();
  const contents: EditionContent[] = [];
  for (const entry of order) {
    const page = byFile.get(entry.file);
    if (!page) {
      problems.push(problem('import.page-missing', { file: entry.file }, null, 'warning'));
      continue;
    }
    if (tree && !listed.has(entry.file)) problems.push(problem('import.page-unlisted', { file: entry.file }, null, 'warning'));
    const chapter = readPage(page, entry.title, problems);
    if (entry.depth === 0 && chapter.body.length === 0) {
      contents.push({ part: chapter.head.title });
      continue;
    }
    const id = idFromTitle(chapter.head.title, new Set(chapters.keys()));
    chapters.set(id, chapter);
    contents.push({ chapter: id, level: entry.depth <= 1 ? 1 : entry.depth === 2 ? 2 : 3 });
    for (const [language, partners] of translations) {
      const partner = partnerOf(entry, language, partners);
      if (!partner) continue;
      const translation = draftsFromPage(segmentsOfChapter(chapter), segmentsOfChapter(readPage(partner, null, [])));
      if (translation === null) problems.push(problem('import.too-long', { language }, { path: page.file }, 'warning'));
      else imported.set(language, (imported.get(language) ?? new Map<Id, Translation>()).set(id, translation));
    }
    for (const [language, known] of sentences ?? []) {
      const files = imported.get(language) ?? new Map<Id, Translation>();
      imported.set(language, files.set(id, together(files.get(id), draftsFromSentences(segmentsOfChapter(chapter), known), chapter)));
    }
  }

  return {
    chapters,
    translations: byChapter(imported),
    edition: editionSchema.parse({
      version: 1,
      title,
      format: 'a4',
      languages: ['de', ...new Set([...translations.keys(), ...(sentences?.keys() ?? [])])],
      contents,
      notReady: 'german',
    } satisfies Partial<Edition>),
    problems,
    drafts: new Map([...imported].map(([language, files]) => [language, countSegments(files)])),
  };
}

function readPage(page: Page, title: string | null, problems: Problem[]): Chapter {
  const { chapter: read, problems: found } = readChapter(page.text, page.file);
  const { chapter, leftBehind } = cleanPage(read, title ?? titleFromFile(page.file));
  const at = { path: page.file };
  const html = htmlIn(chapter);
  problems.push(...found.filter((one) => !isMended(one, html)));
  if (leftBehind.wordless.length > 0) problems.push(problem('import.left-behind', { what: leftBehind.wordless.join(', ') }, at, 'warning'));
  problems.push(...leftBehind.remotePictures.map((source) => problem('import.remote-picture', { source }, at, 'warning')));
  return chapter;
}

/** What cleaning a page put right: its title, its headings, and HTML that is there no more. */
function isMended({ code, data }: Problem, html: readonly string[]): boolean {
  if (code === 'markdown.html') return !html.some((text) => text.startsWith(data.text));
  return code === 'front-matter.missing-title' || code === 'markdown.heading-level';
}

function htmlIn({ body }: Chapter): readonly string[] {
  const blocks = [...eachBlock(body)].flatMap(({ block }) => (block.type === 'verbatim' && block.reason === 'html' ? [block.text] : []));
  const inlines = [...eachInline(body)].flatMap(({ inline }) => (inline.type === 'html' ? [inline.text] : []));
  return [...blocks, ...inlines];
}

/** "012-jobcenter-und-buergergeld.md" -> "Jobcenter und buergergeld": the last resort where a page has no heading. */
function titleFromFile(file: string): string {
  const words = file
    .replace(/^.*\//, '')
    .replace(/\.[^.]*$/, '')
    .replace(/^\d+[-_ ]*/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return words === '' ? file : words.charAt(0).toUpperCase() + words.slice(1);
}

/** The page that the tree names, else the one of the same file name. */
function partnerOf(entry: TreePage, language: LanguageTag, partners: readonly Page[]): Page | undefined {
  const file = entry.partners.get(language) ?? entry.file;
  return partners.find((page) => page.file === file);
}

function byChapter(
  imported: ReadonlyMap<LanguageTag, ReadonlyMap<Id, Translation>>,
): ReadonlyMap<Id, ReadonlyMap<LanguageTag, Translation>> {
  const result = new Map<Id, Map<LanguageTag, Translation>>();
  for (const [language, files] of imported) {
    for (const [id, translation] of files) {
      result.set(id, (result.get(id) ?? new Map<LanguageTag, Translation>()).set(language, translation));
    }
  }
  return result;
}

function countSegments(files: ReadonlyMap<Id, Translation>): number {
  let count = 0;
  for (const translation of files.values()) count += Object.keys(translation.segments).length;
  return count;
}

/** The drafts of a page's partner, and for what they leave open those made of sentences, in the order of the German. */
function together(ofPage: Translation | undefined, ofSentences: Translation, chapter: Chapter): Translation {
  const segments: Translation['segments'] = {};
  for (const { hash } of segmentsOfChapter(chapter)) {
    const draft = ofPage?.segments[hash] ?? ofSentences.segments[hash];
    if (draft) segments[hash] = draft;
  }
  return { version: 1, segments };
}
