import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { isTransparent } from './is-transparent.ts';

/** A picture with a motif for every filter of PNG, and one pixel as it is told. */
async function png(corner: string | null): Promise<Uint8Array> {
  const canvas = createCanvas(64, 48);
  const context = canvas.getContext('2d');
  const ground = context.createLinearGradient(0, 0, 64, 48);
  ground.addColorStop(0, '#1f5c45');
  ground.addColorStop(1, '#f4d35e');
  context.fillStyle = ground;
  context.fillRect(0, 0, 64, 48);
  if (corner !== null) {
    context.clearRect(63, 47, 1, 1);
    context.fillStyle = corner;
    context.fillRect(63, 47, 1, 1);
  }
  return new Uint8Array(await canvas.encode('png'));
}

const svg = (content: string): Uint8Array =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${content}</svg>`);

describe('a picture through which the ground shows', () => {
  it('is a PNG with a single pixel that is not opaque', async () => {
    expect(isTransparent(await png('rgba(0, 0, 0, 0.5)'))).toBe(true);
    expect(isTransparent(await png('rgba(0, 0, 0, 0)'))).toBe(true);
  });

  it('is no PNG that could be transparent and is not', async () => {
    expect(isTransparent(await png(null))).toBe(false);
    expect(isTransparent(await png('#ffffff'))).toBe(false);
  });

  it('is a drawing with an opacity below one, a mask or a filter', () => {
    for (const content of [
      '<path opacity="0.4" d="M0 0"/>',
      '<path style="fill-opacity:.5" d="M0 0"/>',
      '<mask id="m"/>',
      '<g opacity="0"/>',
    ]) {
      expect(isTransparent(svg(content))).toBe(true);
    }
    expect(isTransparent(svg('<path opacity="1" fill-opacity="1.0" d="M0 0"/>'))).toBe(false);
  });
});
