import { crc32, deflateSync } from 'node:zlib';

/** Red, green, blue and opacity of each pixel, line by line. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

const COLOURS = 256;

/** A PNG of at most 256 colours: a printed page needs no more, and takes a third of the bytes. */
export function palettePng(pixels: Pixels): Uint8Array {
  const { width, height, data } = pixels;
  const { palette, indexOf } = paletteOf(data);
  const lines = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) lines[y * (width + 1) + 1 + x] = indexOf(keyAt(data, (y * width + x) * 4));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits per pixel, colours from a palette.
  header.set([8, 3], 8);
  return Buffer.concat([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Five bits of each channel: near colours count as one, and a page has few that are far from each other. */
function keyAt(data: Uint8ClampedArray, at: number): number {
  return (((data[at] ?? 0) >> 3) << 10) | (((data[at + 1] ?? 0) >> 3) << 5) | ((data[at + 2] ?? 0) >> 3);
}

function paletteOf(data: Uint8ClampedArray): { readonly palette: Uint8Array; readonly indexOf: (key: number) => number } {
  const counts = new Map<number, { count: number; readonly sum: [number, number, number] }>();
  for (let at = 0; at < data.length; at += 4) {
    const key = keyAt(data, at);
    const entry = counts.get(key) ?? { count: 0, sum: [0, 0, 0] };
    entry.count++;
    for (const channel of [0, 1, 2] as const) entry.sum[channel] += data[at + channel] ?? 0;
    counts.set(key, entry);
  }
  const chosen = [...counts].toSorted(([, a], [, b]) => b.count - a.count).slice(0, COLOURS);
  const colours = chosen.map(([, { count, sum }]) => sum.map((value) => Math.round(value / count)));
  const known = new Map(chosen.map(([key], index) => [key, index]));
  const indexOf = (key: number): number => {
    const found = known.get(key) ?? nearest(colours, [(key >> 10) * 8 + 4, ((key >> 5) & 31) * 8 + 4, (key & 31) * 8 + 4]);
    known.set(key, found);
    return found;
  };
  return { palette: Uint8Array.from(colours.flat()), indexOf };
}

function nearest(colours: readonly (readonly number[])[], wanted: readonly number[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  colours.forEach((colour, index) => {
    const distance = colour.reduce((sum, value, channel) => sum + (value - (wanted[channel] ?? 0)) ** 2, 0);
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
