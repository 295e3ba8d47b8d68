import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { qrModules } from './qr-modules.ts';
import { qrPng } from './qr-png.ts';
import { writePng } from './write-png.ts';

/** The pixels of one of our PNGs, read with Node's own zlib, which checks the Adler sum: true is black. */
function readPixels(png: Uint8Array): readonly (readonly boolean[])[] {
  const view = new DataView(png.buffer, png.byteOffset);
  const width = view.getUint32(16);
  const height = view.getUint32(20);
  const length = view.getUint32(33);
  const lines = inflateSync(png.subarray(41, 41 + length));
  const stride = 1 + Math.ceil(width / 8);
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_unused, x) => (((lines[y * stride + 1 + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) === 0),
  );
}

describe('writePng', () => {
  it('writes pixels that an inflater reads back', () => {
    const isBlack = (x: number, y: number): boolean => (x * 7 + y * 3) % 5 < 2;
    const pixels = readPixels(writePng(19, 11, isBlack));
    expect(pixels).toEqual(Array.from({ length: 11 }, (_, y) => Array.from({ length: 19 }, (_unused, x) => isBlack(x, y))));
  });

  it('writes pictures larger than one stored block', () => {
    const pixels = readPixels(writePng(1000, 700, (x, y) => x === y));
    expect(pixels.every((line, y) => line.every((black, x) => black === (x === y)))).toBe(true);
  });
});

describe('qrPng', () => {
  it('has a quiet zone of four modules and eight pixels to a module', () => {
    const text = 'https://www.lindenbrueck.example/termin';
    const modules = qrModules(text);
    const { png, size } = qrPng(text);
    const pixels = readPixels(png);
    expect(size).toBe((modules.length + 8) * 8);
    expect(pixels.slice(0, 32).flat()).not.toContain(true);
    expect(modules.map((row, y) => row.map((_, x) => pixels[(y + 4) * 8 + 3]?.[(x + 4) * 8 + 5]))).toEqual(modules);
  });
});
