import { unzlibSync } from 'fflate';
import { sniffPicture } from './check-picture.ts';
import { ascii, pngSize } from './picture-size.ts';

/** Whether something behind a picture shows through it: a PNG with a pixel that is not opaque, an SVG that says so. */
export function isTransparent(bytes: Uint8Array): boolean {
  const format = sniffPicture(bytes);
  if (format === 'SVG') return SEE_THROUGH.test(new TextDecoder().decode(bytes));
  return format === 'PNG' && hasClearPixel(bytes);
}

/** An opacity below 1, or what is drawn by way of one. */
const SEE_THROUGH = /opacity\s*[=:]\s*["']?\s*(?:0?\.\d|0[^.\d]|\d{1,2}(?:\.\d+)?%)|<(?:mask|filter)[\s>]|rgba\(/;

/** PNG, third edition: 11.2.1 colour types, 11.3.1.1 tRNS, clause 9 filters. */
function hasClearPixel(bytes: Uint8Array): boolean {
  const size = pngSize(bytes);
  if (!size) return false;
  const depth = (bytes[24] ?? 8) / 8;
  const channels = { 4: 2, 6: 4 }[bytes[25] ?? 0];
  const chunks = chunksOf(bytes);
  if (channels === undefined) return chunks.some(({ type }) => type === 'tRNS');
  // Interlaced ones are rare, and have an alpha channel for a reason.
  if (bytes[28] !== 0) return true;
  const pixel = channels * depth;
  const row = size.width * pixel;
  const packed = concat(chunks.flatMap(({ type, data }) => (type === 'IDAT' ? [data] : [])));
  const lines = unzlibSync(packed, { out: new Uint8Array((row + 1) * size.height) });
  let above = new Uint8Array(row);
  for (let y = 0; y < size.height; y++) {
    const start = y * (row + 1);
    const line = lines.subarray(start + 1, start + 1 + row);
    unfilter(lines[start] ?? 0, line, above, pixel);
    for (let at = pixel - depth; at < row; at += pixel) if (line[at] !== 255) return true;
    above = line;
  }
  return false;
}

/** In place. */
function unfilter(filter: number, line: Uint8Array, above: Uint8Array, pixel: number): void {
  for (let at = 0; at < line.length; at++) {
    const a = line[at - pixel] ?? 0;
    const b = above[at] ?? 0;
    const c = at < pixel ? 0 : (above[at - pixel] ?? 0);
    const guess = [0, a, b, (a + b) >> 1, filter === 4 ? paeth(a, b, c) : 0][filter] ?? 0;
    line[at] = ((line[at] ?? 0) + guess) & 255;
  }
}

function paeth(a: number, b: number, c: number): number {
  const [toA, toB, toC] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  if (toA <= toB && toA <= toC) return a;
  return toB <= toC ? b : c;
}

function chunksOf(bytes: Uint8Array): readonly { readonly type: string; readonly data: Uint8Array }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: { type: string; data: Uint8Array }[] = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    chunks.push({ type: ascii(bytes, at + 4, 4), data: bytes.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
