import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPress } from '../../electron/adapters/press/worker-press.ts';
import { buildWorker } from '../../electron/testing/build-worker.ts';
import type { Press } from '../../shared/ports/press.ts';
import { APPROVED_FOLDER, APPROVED_PAGES, drawPages, nameOf, readApproved } from './approved-pages.ts';
import type { ApprovedPage } from './approved-pages.ts';
import { comparePictures, looksTheSame } from './compare-pictures.ts';
import { palettePng } from './palette-png.ts';
import type { Pixels } from './palette-png.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** Where a page that looks different is put, to be looked at. */
const LOOK_HERE = join(ROOT, 'test-results/pages');

let press: Press;
let drawn: ReadonlyMap<ApprovedPage, Pixels>;

beforeAll(async () => {
  press = openPress(2, { worker: await buildWorker('adapters/press/press-worker.ts') });
  drawn = await drawPages(press);
}, 600_000);

afterAll(async () => press.close());

it.each(APPROVED_PAGES.map((page) => ({ name: nameOf(page), page })))('$name looks as approved', async ({ name, page }) => {
  const picture = pictureOf(page);
  const approved = await readApproved(page);
  const difference = approved ? comparePictures(approved, picture) : { mean: 255, share: 1 };
  if (looksTheSame(difference)) return;
  await mkdir(LOOK_HERE, { recursive: true });
  const now = join(LOOK_HERE, name);
  await writeFile(now, palettePng(picture));
  const figures = `mean difference ${difference.mean.toFixed(2)} of 255, ${(difference.share * 100).toFixed(2)} % of the pixels`;
  expect.fail(
    `A page of ${page.edition} in ${page.language} looks different (${figures}).\n` +
      `now: ${relative(ROOT, now)}\napproved: ${relative(ROOT, join(APPROVED_FOLDER, name))}\n` +
      'If it is meant to look like that: npm run approve-pages, look at the pictures, commit them.',
  );
});

describe('the comparison', () => {
  // A page of running text, the hardest to tell from another.
  const page = (): Pixels => pictureOf(APPROVED_PAGES.find(({ anchor }) => anchor === 'chapter-deutsch-lernen') ?? APPROVED_PAGES[0]);

  it('takes a page in 256 colours for the same', async () => {
    const image = await loadImage(Buffer.from(palettePng(page())));
    const canvas = createCanvas(image.width, image.height);
    canvas.getContext('2d').drawImage(image, 0, 0);
    const again = canvas.getContext('2d').getImageData(0, 0, image.width, image.height);
    expect(looksTheSame(comparePictures(page(), again))).toBe(true);
  });

  it('notices a text that moved by a millimetre', () => {
    const { width, height, data } = page();
    const moved = new Uint8ClampedArray(data.length).fill(255);
    // 360 pixels are 210 mm.
    moved.set(data.subarray(0, data.length - 2 * width * 4), 2 * width * 4);
    expect(looksTheSame(comparePictures(page(), { width, height, data: moved }))).toBe(false);
  });

  it('notices one line of text that is missing', () => {
    const { width, height, data } = page();
    const lines = Array.from({ length: height }, (_, y) => inkOf(data.subarray(y * width * 4, (y + 1) * width * 4)));
    // The line box of body text is about eight pixels high.
    const middle = lines.findIndex((ink, y) => y > height / 3 && ink > 40);
    const without = new Uint8ClampedArray(data);
    without.fill(255, (middle - 3) * width * 4, (middle + 5) * width * 4);
    expect(looksTheSame(comparePictures(page(), { width, height, data: without }))).toBe(false);
  });

  it('takes pages of different size for different', () => {
    expect(looksTheSame(comparePictures(page(), { ...page(), width: page().width - 1 }))).toBe(false);
  });
});

function pictureOf(page: ApprovedPage | undefined): Pixels {
  const picture = page && drawn.get(page);
  if (!picture) throw new Error('not drawn');
  return picture;
}

/** Pixels of a stretch that are not white. */
function inkOf(data: Uint8ClampedArray): number {
  return Array.from({ length: data.length / 4 }, (_, pixel) => data[pixel * 4 + 1] ?? 255).filter((green) => green < 200).length;
}
