import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDiskFileStore } from '../../electron/adapters/disk/disk-file-store.ts';
import { openPress } from '../../electron/adapters/press/worker-press.ts';
import { buildPressWorker } from '../../electron/testing/build-worker.ts';
import { temporaryFolder } from '../../electron/testing/temporary-folder.ts';
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
  press = openPress(2, { worker: await buildPressWorker() });
  drawn = await drawPages(press);
}, 600_000);

afterAll(async () => press.close());

it.each(APPROVED_PAGES.map((page) => ({ name: nameOf(page), page })))('$name looks as approved', async ({ name, page }) => {
  const picture = pictureOf(page);
  const approved = await readApproved(page);
  const difference = approved && comparePictures(approved, picture);
  if (difference && looksTheSame(difference)) return;
  await mkdir(LOOK_HERE, { recursive: true });
  const now = join(LOOK_HERE, name);
  await writeFile(now, palettePng(picture));
  const figures = difference
    ? `most of all ${difference.worst.x} pixels from the left and ${difference.worst.y} from the top`
    : 'nobody has approved one';
  expect.fail(
    `A page of ${page.edition} in ${page.language} looks different (${figures}).\n` +
      `now: ${relative(ROOT, now)}\napproved: ${relative(ROOT, join(APPROVED_FOLDER, name))}\n` +
      'If it is meant to look like that: npm run approve-pages, look at the pictures, commit them.',
  );
});

describe('the comparison', () => {
  // A page of running text, the hardest to tell from another.
  const text = APPROVED_PAGES.find(({ anchor }) => anchor === 'chapter-deutsch-lernen');
  const cards = APPROVED_PAGES.find(({ anchor, language }) => anchor === 'contacts' && language === 'de');
  const page = (): Pixels => pictureOf(text);

  it('takes a page in 256 colours for the same', async () => {
    const image = await loadImage(Buffer.from(palettePng(page())));
    const canvas = createCanvas(image.width, image.height);
    canvas.getContext('2d').drawImage(image, 0, 0);
    const again = canvas.getContext('2d').getImageData(0, 0, image.width, image.height);
    expect(looksTheSame(comparePictures(page(), again))).toBe(true);
  });

  it.each([text, cards])('takes letters with other edges for the same (%o)', async (one) => {
    const larger = one && (await drawPages(press, [one], { scale: 2 })).get(one);
    if (!larger) throw new Error('not drawn');
    const again = halfAsLarge(larger, pictureOf(one).height);
    const difference = comparePictures(pictureOf(one), again);
    expect(difference.worst.distance).toBeGreaterThan(100);
    expect(looksTheSame(difference)).toBe(true);
  });

  it.each([
    ['23125-160', '23125-168'],
    ['23125-160', '23125-100'],
    ['23125-165', '23125-166'],
    ['43107', '48107'],
  ])('notices one digit of a card that is another: %s, %s', async (before, after) => {
    const folder = await temporaryFolder();
    await cp(join(ROOT, 'content'), folder, { recursive: true });
    const path = join(folder, 'contacts/auslaenderbehoerde.json');
    const contact = await readFile(path, 'utf8');
    expect(contact).toContain(before);
    await writeFile(path, contact.replace(before, after));
    const changed = cards && (await drawPages(press, [cards], { folder: await openDiskFileStore(folder) })).get(cards);
    if (!changed) throw new Error('not drawn');
    expect(looksTheSame(comparePictures(pictureOf(cards), changed))).toBe(false);
  });

  it('notices a colour that is a little different on all of the page', () => {
    const { width, height, data } = page();
    expect(looksTheSame(comparePictures(page(), { width, height, data: data.map((value) => value - 2) }))).toBe(false);
  });

  it('notices a text that moved by half a millimetre', () => {
    const { width, height, data } = page();
    const moved = new Uint8ClampedArray(data.length).fill(255);
    // 720 pixels are 210 mm.
    moved.set(data.subarray(0, data.length - 2 * width * 4), 2 * width * 4);
    expect(looksTheSame(comparePictures(page(), { width, height, data: moved }))).toBe(false);
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

/** Each pixel the mean of four; the larger picture may lack a line at its foot. */
function halfAsLarge({ width, data }: Pixels, height: number): Pixels {
  const half = width / 2;
  const mean = Uint8ClampedArray.from({ length: half * height * 4 }, (_, at) => {
    const [pixel, channel] = [Math.floor(at / 4), at % 4];
    const first = (2 * Math.floor(pixel / half) * width + 2 * (pixel % half)) * 4 + channel;
    return [0, 4, width * 4, width * 4 + 4].reduce((sum, offset) => sum + (data[first + offset] ?? 255), 0) / 4;
  });
  return { width: half, height, data: mean };
}
