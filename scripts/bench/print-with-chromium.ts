import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { browserPage } from './browser-page.ts';
import { launchChromium, printPage } from './chromium.ts';
import { prepareGuide } from './prepare-guide.ts';

/** A program of its own: `<folder> <language> <pdf>`. Markdown in, PDF out, with a Chromium that it starts; tells how long Chromium took. */
const [, , folder = '', language = '', pdf = ''] = process.argv;
const page = `${pdf}.html`;
await writeFile(page, browserPage(await prepareGuide(folder, language)));
const started = performance.now();
const browser = await launchChromium();
await printPage(browser, pathToFileURL(page).href, pdf);
await browser.close();
process.stdout.write(JSON.stringify({ printSeconds: (performance.now() - started) / 1000 }));
