import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { browserPage } from './browser-page.ts';
import { launchChromium, printPage } from './chromium.ts';
import { prepareGuide } from './prepare-guide.ts';

/** A program of its own: `<folder> <language> <pdf> [links]`. Markdown in, PDF out, with a Chromium that it starts. */
const [, , folder = '', language = '', pdf = '', references] = process.argv;
const page = `${pdf}.html`;
await writeFile(page, browserPage(await prepareGuide(folder, language)));
const browser = await launchChromium();
await printPage(browser, pathToFileURL(page).href, pdf, references === 'links' ? 'chromium-without-page-numbers' : 'chromium');
await browser.close();
