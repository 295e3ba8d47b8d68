import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { LanguageTag } from '../../shared/model/language.ts';
import { browserPage } from './browser-page.ts';
import { launchChromium, printPage, type ChromiumPrint } from './chromium.ts';
import { runNode, type Cost } from './measure.ts';
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

/** Our HTML writer and Chromium, in a process of their own: from Markdown to PDF. */
export function printCold(printer: string, folder: string, language: LanguageTag, pdf: string, print: ChromiumPrint): Promise<Cost> {
  return runNode(printer, [folder, language, pdf, ...(print === 'chromium' ? [] : ['links'])]);
}

export interface RunningChromium {
  print(prepared: Prepared, pdf: string, print: ChromiumPrint): Promise<void>;
  close(): Promise<void>;
}

export async function openChromium(): Promise<RunningChromium> {
  const browser = await launchChromium();
  return {
    async print(prepared, pdf, print) {
      await writeFile(`${pdf}.html`, browserPage(prepared));
      await printPage(browser, pathToFileURL(`${pdf}.html`).href, pdf, print);
    },
    close: async () => browser.close(),
  };
}
