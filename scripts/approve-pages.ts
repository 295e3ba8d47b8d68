import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openPress } from '../electron/adapters/press/worker-press.ts';
import { APPROVED_FOLDER, APPROVED_PAGES, drawPages, nameOf, readApproved } from './pictures/approved-pages.ts';
import { comparePictures, looksTheSame } from './pictures/compare-pictures.ts';
import { palettePng } from './pictures/palette-png.ts';

/** `npm run approve-pages`: the look of today becomes the one that pages are compared with. Look at what changed before you commit it. */
const press = openPress(2, { worker: pathToFileURL(resolve(import.meta.dirname, '../dist/adapters/press-worker.js')) });
try {
  await mkdir(APPROVED_FOLDER, { recursive: true });
  const names = new Set(APPROVED_PAGES.map(nameOf));
  for (const name of await readdir(APPROVED_FOLDER)) if (!names.has(name)) await rm(join(APPROVED_FOLDER, name));
  let changed = 0;
  for (const [page, picture] of await drawPages(press)) {
    const before = await readApproved(page);
    // A picture that did not change keeps its bytes, so that a commit shows what did.
    if (before && looksTheSame(comparePictures(before, picture))) continue;
    await writeFile(join(APPROVED_FOLDER, nameOf(page)), palettePng(picture));
    console.log(join(APPROVED_FOLDER, nameOf(page)));
    changed++;
  }
  console.log(
    changed === 0 ? 'Every page looks as it was approved.' : `${changed} of ${APPROVED_PAGES.length} pages look new. Look at each of them.`,
  );
} finally {
  await press.close();
}
