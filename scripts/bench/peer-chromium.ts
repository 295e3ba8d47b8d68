import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { z } from 'zod';
import type { LanguageTag } from '../../shared/model/language.ts';
import { browserPage } from './browser-page.ts';
import { launchChromium, printPage } from './chromium.ts';
import { runProgram, type Cost } from './measure.ts';
import type { Prepared } from './prepare-guide.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const BUILT = join(ROOT, 'node_modules/.cache/mappe-bench');
const PROGRAM = 'print-with-chromium';

/** Bundles the program that prints with Chromium, as our own command is bundled: loading sources one by one would be held against it. */
export async function buildChromiumPrinter(): Promise<string> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(ROOT, `scripts/bench/${PROGRAM}.ts`),
      outDir: join(BUILT, 'program'),
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: `${PROGRAM}.mjs` } },
    },
  });
  return join(BUILT, `program/${PROGRAM}.mjs`);
}

export interface ColdPrint {
  /** Our HTML writer and Chromium: from Markdown to PDF. */
  readonly whole: Cost;
  /** Chromium alone, from its start to its end. */
  readonly printSeconds: number;
}

const toldSchema = z.object({ printSeconds: z.number() });

export async function printCold(printer: string, folder: string, language: LanguageTag, pdf: string): Promise<ColdPrint> {
  const whole = await runProgram(process.execPath, [printer, folder, language, pdf]);
  return { whole, ...toldSchema.parse(JSON.parse(whole.output)) };
}

export interface RunningChromium {
  print(prepared: Prepared, pdf: string): Promise<void>;
  close(): Promise<void>;
}

export async function openChromium(): Promise<RunningChromium> {
  const browser = await launchChromium();
  return {
    async print(prepared, pdf) {
      await writeFile(`${pdf}.html`, browserPage(prepared));
      await printPage(browser, pathToFileURL(`${pdf}.html`).href, pdf);
    },
    close: async () => browser.close(),
  };
}
