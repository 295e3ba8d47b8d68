import { access, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Chapter } from '../../shared/model/chapter.ts';
import type { Edition } from '../../shared/model/edition.ts';
import type { Inline } from '../../shared/model/inline.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { eachBlock } from '../../shared/model/walk-chapter.ts';
import { openDocx } from '../../shared/testing/open-docx.ts';
import { loadWorkspace } from '../../shared/workspace/load-workspace.ts';
import { openDiskFileStore } from '../adapters/disk/disk-file-store.ts';
import { openPress } from '../adapters/press/worker-press.ts';
import { openPdf, pageOf } from '../../scripts/pictures/render-page.ts';
import type { LanguageTag } from '../../shared/model/language.ts';
import { geometryOf } from '../../shared/publishing/format-geometry.ts';
import { resolveEdition } from '../../shared/publishing/resolve/resolve-edition.ts';
import { buildPressWorker } from '../testing/build-worker.ts';
import { mappe } from '../testing/command-line.ts';
import { fillOf, lastRole, ownPages } from '../testing/page-fill.ts';
import { readPdf, type ReadPdf } from '../testing/read-pdf.ts';
import { makeTemporaryFolder } from '../testing/temporary-folder.ts';

/** A guide that this project did not write, where one lies beside the repository. */
const GUIDE = resolve(process.env['MAPPE_CORPORA'] ?? '../shared/corpora', 'landkreis-augsburg');
const present = await access(GUIDE).then(
  () => true,
  () => false,
);
/** Milliseconds: some three hundred pages are laid out, twice. */
const TIME = 480_000;

/** Words as they stand in a page, without what is no word: tags, references, where links and pictures lead. */
function wordsOf(markdown: string): readonly string[] {
  const text = markdown
    .replace(/\]\([^)]*\)/g, '] ')
    .replace(/<\/?[a-z][a-z0-9]*(?:\s[^>]*)?>/gi, ' ')
    .replace(/&[a-z]+;/gi, ' ');
  return text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Where the links of a page lead; those to pictures may go with the pictures that they are around. */
function linksOf(markdown: string): readonly string[] {
  const links = markdown.matchAll(/\]\(\s*([^)\s]+)|<([^<>\s]+[@:][^<>\s]+)>/g);
  const targets = [...links].map(([, written, bare]) => (written ?? bare ?? '').replace(/^mailto:/, ''));
  return targets.filter((target) => !/\.(?:png|jpe?g|gif|svg|webp)$/i.test(target));
}

/** The words that are not found one after the other. */
function lostWords(wanted: readonly string[], found: readonly string[]): readonly string[] {
  let at = 0;
  return wanted.filter((word) => {
    const next = found.indexOf(word, at);
    if (next >= 0) at = next + 1;
    return next < 0;
  });
}

/** Every piece of text of a chapter, in reading order. */
function piecesOf({ head, body }: Chapter): readonly string[] {
  const ofInlines = (inlines: readonly Inline[]): readonly string[] =>
    inlines.flatMap((inline) => {
      if ('children' in inline) return ofInlines(inline.children);
      return inline.type === 'text' || inline.type === 'code' || inline.type === 'html' ? [inline.text] : [];
    });
  const ofBlocks = [...eachBlock(body)].flatMap(({ block }) => {
    if (block.type === 'heading' || block.type === 'paragraph') return ofInlines(block.children);
    if (block.type === 'table') return [block.header, ...block.rows].flat().flatMap(ofInlines);
    return block.type === 'code' || (block.type === 'verbatim' && block.reason !== 'definition') ? [block.text] : [];
  });
  return [head.title, head.summary ?? '', ...ofBlocks];
}

const bare = (text: string): string => text.normalize('NFC').replace(/[\s\p{Cf}\u2010\u2011-]/gu, '');

/** How far one piece may lie behind the one before it: the list of contents lies between a title and its chapter. */
const REACH = 20_000;

/** The pieces that are not found one after the other in what was printed; white space and hyphens aside. */
function lostPieces(pieces: readonly string[], printed: string): readonly string[] {
  const text = bare(printed);
  let at = 0;
  return pieces.filter((piece) => {
    const wanted = bare(piece);
    const next = text.slice(at, at + REACH + wanted.length).indexOf(wanted);
    if (next >= 0) at += next + wanted.length;
    return next < 0;
  });
}

/** Headings alone at the foot of a page, and pages in the middle of a chapter that are more than half empty. */
async function uglyPages(bytes: Uint8Array, read: ReadPdf, workspace: Workspace, language: LanguageTag): Promise<readonly string[]> {
  const edition = workspace.editions.get('alle-seiten');
  if (!edition) throw new Error('The import made no edition.');
  const { document } = resolveEdition(workspace, 'alle-seiten', edition, language, '2026-11-23');
  const pdf = await openPdf(bytes);
  const starts = new Set(await Promise.all(ownPages(document).map(async (anchor) => pageOf(pdf, anchor))));
  await pdf.destroy();
  const first = Math.min(...starts);
  return read.pages.flatMap((page, index) => {
    const number = index + 1;
    if (number < first || starts.has(number + 1) || number === read.pages.length) return [];
    const fill = fillOf(page, geometryOf(document.format));
    const orphaned = /^H\d$/.test(lastRole(page.tags) ?? '');
    return [
      ...(fill < 0.5 ? [`page ${number} is full to ${Math.round(fill * 100)} %`] : []),
      ...(orphaned ? [`page ${number} ends in a heading`] : []),
    ];
  });
}

describe.runIf(present)('a real guide', { timeout: TIME }, () => {
  let cwd = '';
  let workspace: Workspace;
  let pages: readonly { readonly title: string; readonly file: string }[] = [];

  beforeAll(async () => {
    cwd = await makeTemporaryFolder();
    const options = ['--tree', join(GUIDE, 'tree.json'), '--translation', `en=${join(GUIDE, 'en')}`, '--json'];
    const run = await mappe(cwd, ['import', join(GUIDE, 'de'), 'guide', '--place', 'Landkreis', ...options]);
    if (run.code !== 0) throw new Error(run.err);
    ({ workspace } = await loadWorkspace(await openDiskFileStore(join(cwd, 'guide'))));
    pages = treeSchema.parse(JSON.parse(await readFile(join(GUIDE, 'tree.json'), 'utf8')));
  }, TIME);

  const contents = (): Edition['contents'] => workspace.editions.get('alle-seiten')?.contents ?? [];
  const chapters = (): readonly Chapter[] =>
    contents().flatMap((content) => ('chapter' in content ? (workspace.chapters.get(content.chapter) ?? []) : []));

  it('is imported page by page, in its order', async () => {
    expect(contents().length).toBe((await readdir(join(GUIDE, 'de'))).length);
    expect(contents().length).toBeGreaterThanOrEqual(230);
    const titles = contents().map((content) => ('part' in content ? content.part : workspace.chapters.get(content.chapter)?.head.title));
    expect(titles.map((title) => bare(title ?? ''))).toEqual(pages.map(({ title }) => bare(title)));
  });

  it('loses no word and no link in the import', async () => {
    const lost: string[] = [];
    for (const [index, content] of contents().entries()) {
      const page = await readFile(join(GUIDE, 'de', pages[index]?.file ?? ''), 'utf8');
      const file = 'part' in content ? content.part : await readFile(join(cwd, `guide/chapters/${content.chapter}/chapter.md`), 'utf8');
      lost.push(...lostWords(wordsOf(page), wordsOf(file)), ...lostWords(linksOf(page), linksOf(file)));
    }
    expect(lost).toEqual([]);
  });

  it('checks clean, and has its English as drafts', async () => {
    expect(await mappe(cwd, ['check', 'guide'])).toMatchObject({ code: 0, out: expect.stringContaining('Alles in Ordnung') });
    const { code, out } = await mappe(cwd, ['status', 'guide', '--json']);
    const { languages } = statusSchema.parse(JSON.parse(out));
    expect(code).toBe(0);
    expect(languages).toMatchObject([{ language: 'en', bySegmentState: { translated: { segments: 0 }, approved: { segments: 0 } } }]);
    const { draft, missing } = languages[0]?.bySegmentState ?? {};
    expect(draft?.segments).toBeGreaterThan(3 * (missing?.segments ?? 0));
  });

  it('is printed as PDF and Word document with no text lost', async () => {
    const worker = await buildPressWorker();
    const run = await mappe(cwd, ['export', 'guide', '--languages', 'de', '--out', 'druck'], {
      openPress: async (width) => openPress(width, { worker }),
    });
    expect(run).toMatchObject({ code: 0, out: expect.stringMatching(/2 Dateien in druck\.\n$/) });
    const pieces = chapters().flatMap(piecesOf);
    expect(pieces.length).toBeGreaterThan(4000);

    const file = async (name: string): Promise<Uint8Array> => new Uint8Array(await readFile(join(cwd, 'druck/alle-seiten', name)));
    const docx = await openDocx(await file('alle-seiten-de.docx'));
    expect(lostPieces(pieces, docx.paragraphs.map(({ text }) => text).join('\n'))).toEqual([]);
    const bytes = await file('alle-seiten-de.pdf');
    const pdf = await readPdf(bytes);
    expect(await uglyPages(bytes, pdf, workspace, 'de')).toEqual([]);
    expect(lostPieces(pieces, pdf.pages.flatMap((page) => page.pieces.map(({ text }) => text)).join(''))).toEqual([]);
    expect(pdf).toMatchObject({ universalAccess: '1', language: 'de' });
  });
});

const TABLE = join(GUIDE, 'aligned.tsv');

describe.runIf(present)('a real guide with sentences that a machine once translated', { timeout: TIME }, () => {
  let cwd = '';
  beforeAll(async () => {
    cwd = await makeTemporaryFolder();
    const options = ['--tree', join(GUIDE, 'tree.json'), '--sentences', TABLE, '--json'];
    const run = await mappe(cwd, ['import', join(GUIDE, 'de'), 'guide', '--place', 'Landkreis', ...options]);
    if (run.code !== 0) throw new Error(run.err);
  }, TIME);

  it('has them as drafts, which are not printed before somebody has looked', async () => {
    const { workspace } = await loadWorkspace(await openDiskFileStore(join(cwd, 'guide')));
    const arabic = [...workspace.translations.values()].flatMap((languages) => Object.values(languages.get('ar')?.segments ?? {}));
    expect(arabic.length).toBeGreaterThan(1_500);
    expect(new Set(arabic.map(({ state }) => state))).toEqual(new Set(['draft']));
    expect(workspace.editions.get('alle-seiten')?.languages).toEqual(['de', 'ar', 'uk', 'fr']);
  });

  it('is printed whole in Arabic once they are said to be right, with the German in grey for the rest', async () => {
    const folder = join(cwd, 'guide');
    for (const name of await readdir(join(folder, 'chapters'))) {
      const path = join(folder, 'chapters', name, 'ar.json');
      const text = await readFile(path, 'utf8').catch(() => null);
      if (text !== null) await writeFile(path, text.replaceAll('"state": "draft"', '"state": "translated"'));
    }
    const worker = await buildPressWorker();
    const run = await mappe(cwd, ['export', 'guide', '--languages', 'ar', '--formats', 'pdf', '--out', 'druck'], {
      openPress: async (width) => openPress(width, { worker }),
    });
    expect(run.code).toBe(0);
    const bytes = new Uint8Array(await readFile(join(cwd, 'druck/alle-seiten/alle-seiten-ar.pdf')));
    const pdf = await readPdf(bytes);
    expect(pdf).toMatchObject({ universalAccess: '1', language: 'ar' });
    const printed = bare(pdf.pages.flatMap((page) => page.pieces.map(({ text }) => text)).join('')).normalize('NFKC');
    const { workspace } = await loadWorkspace(await openDiskFileStore(folder));
    const words = [...workspace.translations.values()]
      .flatMap((languages) => Object.values(languages.get('ar')?.segments ?? {}))
      .flatMap(({ target }) => target.match(/[\p{Script=Arabic}]{3,}/gu) ?? []);
    expect(words.length).toBeGreaterThan(10_000);
    expect(await uglyPages(bytes, pdf, workspace, 'ar')).toEqual([]);
    const found = words.filter((word) => printed.includes(word.normalize('NFKC')));
    expect(found.length / words.length).toBeGreaterThanOrEqual(0.98);
  });
});

const treeSchema = z.array(z.object({ title: z.string(), file: z.string() }));
const amountSchema = z.object({ segments: z.number() });
const statusSchema = z.object({
  languages: z.array(z.object({ language: z.string(), bySegmentState: z.record(z.string(), amountSchema) })),
});
