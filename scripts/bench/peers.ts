import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { GUIDE, GUIDE_SIZES, generateGuide, type GuideSize } from './generate-guide.ts';
import type { Figures } from '../figures/figures.ts';
import { CLI, median, runProgram, type Cost } from './measure.ts';
import { CHROMIUM_PRINTS, type ChromiumPrint } from './chromium.ts';
import { buildChromiumPrinter, printCold } from './peer-chromium.ts';
import { libreOfficePdf, markdownForPandoc, pandocDocx, versionOf } from './peer-office.ts';

const ROUNDS = 3;

/** Who is measured; what a cold process of each is given and makes. */
type Contender = 'ours-pdf' | 'ours-pdf-and-docx' | ChromiumPrint | 'pandoc-docx' | 'libreoffice-from-docx';
type Runs = Map<Contender, Cost[]>;

/**
 * Cold processes on the same guides, from Markdown to the finished file: ours against Chromium's print, pandoc and LibreOffice.
 * They take turns in every round, so that a busy moment of the computer falls on all of them.
 */
export async function benchPeers(figures: Figures, scratch: string): Promise<void> {
  const installed = { pandoc: versionOf('pandoc'), libreOffice: versionOf('soffice') };
  for (const [name, version] of Object.entries(installed))
    process.stderr.write(`${name}: ${version ?? 'not installed, its figures are skipped'}\n`);
  const printer = await buildChromiumPrinter();
  for (const language of ['de', 'ar'] as const) {
    const times = new Map<GuideSize, ReadonlyMap<Contender, number>>();
    for (const pages of GUIDE_SIZES) {
      const folder = join(scratch, `guide-${pages}`);
      await generateGuide(folder, pages);
      const out = join(scratch, `peers-${language}-${pages}`);
      await mkdir(out, { recursive: true });
      const runs: Runs = new Map();
      for (let round = 0; round < ROUNDS; round++) await oneRound({ folder, language, out, scratch, printer, installed, round }, runs);
      times.set(pages, await reportSize(figures, `${language}-${pages}-pages`, runs, join(out, GUIDE, `${GUIDE}-${language}.pdf`)));
    }
    reportGrowth(figures, language, times);
  }
}

interface Round {
  readonly folder: string;
  readonly language: 'de' | 'ar';
  readonly out: string;
  readonly scratch: string;
  readonly printer: string;
  readonly installed: { readonly pandoc: string | null; readonly libreOffice: string | null };
  readonly round: number;
}

async function oneRound({ folder, language, out, scratch, printer, installed, round }: Round, runs: Runs): Promise<void> {
  const add = (contender: Contender, run: Cost): void => void runs.set(contender, [...(runs.get(contender) ?? []), run]);
  const mappe = (formats: string): Promise<Cost> =>
    runProgram(process.execPath, [CLI, 'export', folder, '--out', out, '--languages', language, '--formats', formats]);
  add('ours-pdf', await mappe('pdf'));
  for (const print of CHROMIUM_PRINTS) add(print, await printCold(printer, folder, language, join(out, `${print}.pdf`), print));
  add('ours-pdf-and-docx', await mappe('pdf,docx'));
  if (installed.pandoc !== null) {
    const markdown = join(out, 'pandoc.md');
    if (round === 0) await markdownForPandoc(join(out, 'chromium.pdf.html'), markdown);
    add('pandoc-docx', await pandocDocx(markdown, join(out, 'pandoc.docx'), language === 'ar' ? 'rtl' : 'ltr'));
  }
  if (installed.libreOffice !== null) {
    const docx = join(out, GUIDE, `${GUIDE}-${language}.docx`);
    // It makes its profile at its first start, which would be held against it.
    if (round === 0) await libreOfficePdf(docx, scratch);
    add('libreoffice-from-docx', await libreOfficePdf(docx, scratch));
  }
}

/** Figures of one guide; returns the median time of each contender. */
async function reportSize(figures: Figures, guide: string, runs: Runs, pdf: string): Promise<ReadonlyMap<Contender, number>> {
  const id = (what: string): string => `peers-cold-${guide}-${what}`;
  figures.add(id('printed'), (await PDFDocument.load(await readFile(pdf), { updateMetadata: false })).getPageCount(), 'pages');
  const times = new Map<Contender, number>();
  for (const [contender, measured] of runs) {
    const seconds = median(measured.map((run) => run.seconds));
    times.set(contender, seconds);
    figures.add(id(`${contender}-time`), seconds, 's');
    const memory = measured.flatMap(({ peakMegabytes }) => peakMegabytes ?? []);
    if (memory.length > 0) figures.add(id(`${contender}-memory`), median(memory), 'MB');
  }
  const ours = times.get('ours-pdf') ?? Number.NaN;
  const hundred = guide.includes('-100-');
  figures.add(id('chromium-over-ours'), (times.get('chromium') ?? Number.NaN) / ours, 'x', hundred ? { least: 3 } : undefined);
  figures.add(id('chromium-without-page-numbers-over-ours'), (times.get('chromium-without-page-numbers') ?? Number.NaN) / ours, 'x');
  const pandoc = times.get('pandoc-docx');
  if (pandoc !== undefined) {
    const added = (times.get('ours-pdf-and-docx') ?? Number.NaN) - ours;
    figures.add(id('our-docx-added-over-pandoc'), added / pandoc, 'x', hundred ? { most: 0.5 } : undefined);
  }
  const office = times.get('libreoffice-from-docx');
  if (office !== undefined) figures.add(id('libreoffice-over-ours'), office / ours, 'x');
  return times;
}

function reportGrowth(figures: Figures, language: string, times: ReadonlyMap<GuideSize, ReadonlyMap<Contender, number>>): void {
  const [small, large] = [times.get(100), times.get(200)];
  if (!small || !large) return;
  for (const contender of ['ours-pdf', 'chromium', 'libreoffice-from-docx'] as const) {
    const [before, after] = [small.get(contender), large.get(contender)];
    if (before !== undefined && after !== undefined)
      figures.add(`peers-cold-${language}-growth-100-to-200-pages-${contender}`, after / before, 'x');
  }
}
