import { describe, expect, it } from 'vitest';
import { svgRasteriser } from './svg-rasteriser.ts';

const svg = (body: string): Uint8Array =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 30">${body}</svg>`);

describe('svgRasteriser', () => {
  it('draws a PNG of the width asked for, in the proportions of the SVG', async () => {
    const png = await svgRasteriser.svgToPng(svg('<rect width="20" height="30" fill="red"/>'), 200);
    const view = new DataView(png.buffer, png.byteOffset);
    expect([...png.subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([200, 300]);
  });

  it('loads no file that an SVG names', async () => {
    const plain = await svgRasteriser.svgToPng(svg(''), 50);
    const prying = await svgRasteriser.svgToPng(svg('<image href="package.json" width="20" height="30"/>'), 50);
    expect(prying).toEqual(plain);
  });

  it('refuses what is no SVG', async () => {
    await expect(svgRasteriser.svgToPng(new TextEncoder().encode('{}'), 50)).rejects.toThrow(/parsing/i);
  });
});
