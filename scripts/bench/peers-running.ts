import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openPress } from '../../electron/adapters/press/worker-press.ts';
import type { Press } from '../../shared/ports/press.ts';
import { chapterPath } from '../../shared/workspace/paths.ts';
import { CHROMIUM_PRINTS } from './chromium.ts';
import { generateGuide } from './generate-guide.ts';
import type { Figures } from '../figures/figures.ts';
import { median } from './measure.ts';
import { openChromium, type RunningChromium } from './peer-chromium.ts';
import { openGuide, prepareGuide, type OpenGuide, type Prepared } from './prepare-guide.ts';

const WORKER = pathToFileURL(resolve('dist/adapters/press-worker.js'));
const ROUNDS = 3;
const EDITED = 'erste-schritte-1';

interface Running {
  readonly press: Press;
  readonly chromium: RunningChromium;
}

/**
 * Processes that run already and have printed another guide: a guide of 100 pages that they have not seen, and the same guide after
 * one changed word. From Markdown to bytes; reading the folder, and what changed in it, is in it on both sides.
 */
export async function benchRunningPeers(figures: Figures, scratch: string): Promise<void> {
  const running: Running = { press: openPress(1, { worker: WORKER }), chromium: await openChromium() };
  try {
    const other = join(scratch, 'running-other');
    await generateGuide(other, 20, 9);
    for (const language of ['de', 'ar'] as const) {
      for (const printer of PRINTERS) await printWith(printer, running, await prepareGuide(other, language), scratch);
      await compare(figures, running, language, scratch);
    }
  } finally {
    await running.chromium.close();
    await running.press.close();
  }
}

const PRINTERS = ['ours', ...CHROMIUM_PRINTS] as const;
type Printer = (typeof PRINTERS)[number];

async function printWith(printer: Printer, { press, chromium }: Running, prepared: Prepared, scratch: string): Promise<void> {
  if (printer !== 'ours') return chromium.print(prepared, join(scratch, 'running.pdf'), printer);
  const { files, problems } = await press.print({ ...prepared, outputs: ['pdf'] });
  if (files.size === 0) throw new Error(`A guide was not printed: ${JSON.stringify(problems)}`);
}

async function compare(figures: Figures, running: Running, language: 'de' | 'ar', scratch: string): Promise<void> {
  const times = { 'new-guide': noTimes(), 'one-word-changed': noTimes() };
  for (let round = 0; round < ROUNDS; round++) {
    const folder = join(scratch, `running-${language}-${round}`);
    await generateGuide(folder, 100, round + 1 + (language === 'ar' ? ROUNDS : 0));
    const guides = new Map<Printer, OpenGuide>();
    for (const printer of PRINTERS)
      times['new-guide'][printer].push(
        await seconds(async () => {
          const guide = await openGuide(folder, language);
          guides.set(printer, guide);
          await printWith(printer, running, guide.first, scratch);
        }),
      );
    const changed = await changeWord(folder, language, round);
    for (const [printer, guide] of guides)
      times['one-word-changed'][printer].push(
        await seconds(async () => printWith(printer, running, await guide.prepareAfter(changed), scratch)),
      );
  }
  for (const [what, least] of [
    ['new-guide', 2],
    ['one-word-changed', 5],
  ] as const) {
    const id = `peers-running-${language}-100-pages-${what}`;
    const { ours, ...others } = times[what];
    figures.add(`${id}-ours-time`, median(ours), 's');
    for (const [printer, taken] of Object.entries(others)) {
      figures.add(`${id}-${printer}-time`, median(taken), 's');
      figures.add(`${id}-${printer}-over-ours`, median(taken) / median(ours), 'x', printer === 'chromium' ? { least } : undefined);
    }
  }
}

function noTimes(): Readonly<Record<Printer, number[]>> {
  return { ours: [], chromium: [], 'chromium-without-page-numbers': [] };
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

/** Changes a word where a reader of this language sees it, in the German or in the translation; returns the file's path in the folder. */
async function changeWord(folder: string, language: 'de' | 'ar', round: number): Promise<string> {
  const file = language === 'de' ? chapterPath(EDITED) : `chapters/${EDITED}/ar.json`;
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  const [word, other] = language === 'de' ? [/ Termin/, ` Rücksprache${round}`] : [/ (?=في )/, ' أيضًا '];
  const changed = text.replace(word, other);
  if (changed === text) throw new Error(`${path} has no word to change.`);
  await writeFile(path, changed);
  return file;
}
