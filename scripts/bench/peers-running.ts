import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openPress } from '../../electron/adapters/worker-press.ts';
import type { OutputKind, Press } from '../../shared/ports/press.ts';
import { chapterPath } from '../../shared/workspace/paths.ts';
import { generateGuide } from './generate-guide.ts';
import type { Figures } from '../figures/figures.ts';
import { median } from './measure.ts';
import { openChromium, type RunningChromium } from './peer-chromium.ts';
import { prepareGuide } from './prepare-guide.ts';

const WORKER = pathToFileURL(resolve('dist/adapters/press-worker.js'));
const ROUNDS = 3;
const EDITED = 'erste-schritte-1';

interface Running {
  readonly press: Press;
  readonly chromium: RunningChromium;
}

/**
 * Processes that run already and have printed another guide: a guide of 100 pages that they have not seen, and the same guide after
 * one changed word. From Markdown to bytes, reading the folder included on both sides.
 */
export async function benchRunningPeers(figures: Figures, scratch: string): Promise<void> {
  const running: Running = { press: openPress(1, WORKER), chromium: await openChromium() };
  try {
    const other = join(scratch, 'running-other');
    await generateGuide(other, 20, 9);
    for (const language of ['de', 'ar'] as const) {
      await printOurs(running.press, other, language);
      await running.chromium.print(other, language, join(scratch, 'running.pdf'));
      await compare(figures, running, language, scratch);
    }
  } finally {
    await running.chromium.close();
    await running.press.close();
  }
}

async function compare(figures: Figures, { press, chromium }: Running, language: 'de' | 'ar', scratch: string): Promise<void> {
  const fresh = { ours: [] as number[], chromium: [] as number[] };
  const edited = { ours: [] as number[], chromium: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    const folder = join(scratch, `running-${language}-${round}`);
    const pdf = join(scratch, 'running.pdf');
    await generateGuide(folder, 100, round + 1 + (language === 'ar' ? ROUNDS : 0));
    fresh.ours.push(await printOurs(press, folder, language));
    fresh.chromium.push(await chromium.print(folder, language, pdf));
    await changeWord(folder, language, round);
    edited.ours.push(await printOurs(press, folder, language));
    edited.chromium.push(await chromium.print(folder, language, pdf));
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

async function printOurs(press: Press, folder: string, language: 'de' | 'ar', outputs: readonly OutputKind[] = ['pdf']): Promise<number> {
  const started = performance.now();
  const { files, problems } = await press.print({ ...(await prepareGuide(folder, language)), outputs });
  if (files.size < outputs.length) throw new Error(`A guide was not printed: ${JSON.stringify(problems)}`);
  return (performance.now() - started) / 1000;
}

/** Changes a word where a reader of this language sees it: in the German, or in the translation. */
async function changeWord(folder: string, language: 'de' | 'ar', round: number): Promise<void> {
  const path = join(folder, language === 'de' ? chapterPath(EDITED) : `chapters/${EDITED}/ar.json`);
  const text = await readFile(path, 'utf8');
  const [word, other] = language === 'de' ? [/ Termin/, ` Rücksprache${round}`] : [/ (?=في )/, ' أيضًا '];
  const changed = text.replace(word, other);
  if (changed === text) throw new Error(`${path} has no word to change.`);
  await writeFile(path, changed);
}
