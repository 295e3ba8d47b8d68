import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Page } from 'playwright/test';
import { palettePng } from '../scripts/pictures/palette-png.ts';
import { ROOT } from './desk.ts';

const PICTURES = join(ROOT, 'docs/pictures');

/** Keeps what the page shows as a picture of the docs. */
export async function takePicture(page: Page, name: string): Promise<void> {
  // What was just said at the edge of the window belongs to what came before.
  await page.mouse.move(640, 5);
  await page.evaluate(() => document.fonts.ready);
  const shot = await loadImage(await page.screenshot({ animations: 'disabled', caret: 'hide' }));
  const context = createCanvas(shot.width, shot.height).getContext('2d');
  context.drawImage(shot, 0, 0);
  const path = join(PICTURES, `${name}.png`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, palettePng(context.getImageData(0, 0, shot.width, shot.height)));
}
