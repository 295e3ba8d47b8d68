import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openPress } from '../../electron/adapters/worker-press.ts';
import type { Press } from '../../shared/ports/press.ts';
import { chapterPath } from '../../shared/workspace/paths.ts';
import { generateGuide } from './generate-guide.ts';
import type { Figures } from '../figures/figures.ts';
import { median } from './measure.ts';
import { openChromium, type RunningChromium } from './peer-chromium.ts';
import { openGuide, prepareGuide, type Prepared } from './prepare-guide.ts';

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
  const running: Running = { press: openPress(1, WORKER), chromium: await openChromium() };
  try {
    const other = join(scratch, 'running-other');
    await generateGuide(other, 20, 9);
    for (const language of ['de', 'ar'] as const) {
      for (const printer of printersOf(running, scratch)) await printer(await prepareGuide(other, language));
      await compare(figures, running, language, scratch);
    }
  } finally {
    await running.chromium.close();
    await running.press.close();
  }
}

type Printer = (prepared: Prepared) => Promise<void>;

function printersOf({ press, chromium }: Running, scratch: string): readonly [ours: Printer, chromium: Printer] {
  return [
    async (prepared) => {
      const { files, problems } = await press.print({ ...prepared, outputs: ['pdf'] });
      if (files.size === 0) throw new Error(`A guide was not printed: ${JSON.stringify(problems)}`);
    },
    async (prepared) => chromium.print(prepared, join(scratch, 'running.pdf')),
  ];
}

async function compare(figures: Figures, running: Running, language: 'de' | 'ar', scratch: string): Promise<void> {
  const fresh = { ours: [] as number[], chromium: [] as number[] };
  const edited = { ours: [] as number[], chromium: [] as number[] };
  const [ours, chromium] = printersOf(running, scratch);
  for (let round = 0; round < ROUNDS; round++) {
    const folder = join(scratch, `running-${language}-${round}`);
    await generateGuide(folder, 100, round + 1 + (language === 'ar' ? ROUNDS : 0));
    fresh.ours.push(await seconds(async () => ours(await prepareGuide(folder, language))));
    fresh.chromium.push(await seconds(async () => chromium(await prepareGuide(folder, language))));
    const guide = await openGuide(folder, language);
    const again = await openGuide(folder, language);
    const changed = await changeWord(folder, language, round);
    edited.ours.push(await seconds(async () => ours(await guide.prepareAfter(changed))));
    edited.chromium.push(await seconds(async () => chromium(await again.prepareAfter(changed))));
  }
  for (const [what, times, least] of [
    ['new-guide', fresh, 2],
    ['one-word-changed', edited, 5],
  ] as const) {
    const id = `peers-running-${language}-100-pages-${what}`;
    figures.add(`${id}-ours-time`, median(times.ours), 's');
    figures.add(`${id}-chromium-time`, median(times.chromium), 's');
    figures.add(`${id}-chromium-over-ours`, median(times.chromium) / median(times.ours), 'x', { least });
  }
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
