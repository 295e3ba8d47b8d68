import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import type { GitObject } from './git-object.ts';

export interface PackFile {
  /** Without ending. */
  readonly name: string;
  readonly pack: Uint8Array;
  readonly index: Uint8Array;
}

/** Numbers of the kinds in a pack. */
const KIND = { commit: 1, tree: 2, blob: 3 } as const;

/**
 * Objects in one file and the index that finds them, without deltas: for many that are stored at once; `tidy` makes them small.
 * https://git-scm.com/docs/gitformat-pack, pack and index version 2.
 */
export function packOf(objects: readonly GitObject[]): PackFile {
  const parts: Uint8Array[] = [Buffer.concat([Buffer.from('PACK'), numbers(2, objects.length)])];
  let offset = 12;
  const placed = objects.map(({ id, kind, content }) => {
    const bytes = Buffer.concat([entryHeader(KIND[kind], content.byteLength), deflateSync(content)]);
    const entry = { id, offset, crc: crc32(bytes) };
    parts.push(bytes);
    offset += bytes.byteLength;
    return entry;
  });
  // Offsets beyond need a second table; a folder is stored in portions far below.
  if (offset > 0x7fff_ffff) throw new RangeError('pack too large');
  const body = Buffer.concat(parts);
  const checksum = sha1(body);
  const sorted = placed.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const head = Buffer.concat([
    Buffer.from([0xff, 0x74, 0x4f, 0x63]),
    numbers(2),
    fanout(sorted.map(({ id }) => Number.parseInt(id.slice(0, 2), 16))),
    ...sorted.map(({ id }) => Buffer.from(id, 'hex')),
    numbers(...sorted.map(({ crc }) => crc)),
    numbers(...sorted.map((entry) => entry.offset)),
    checksum,
  ]);
  return {
    name: `pack-${checksum.toString('hex')}`,
    pack: Buffer.concat([body, checksum]),
    index: Buffer.concat([head, sha1(head)]),
  };
}

/** Kind and size: four bits of the size beside the kind, then seven each, the lowest first. */
function entryHeader(kind: number, size: number): Uint8Array {
  const bytes: number[] = [];
  let rest = Math.floor(size / 16);
  bytes.push((kind << 4) | (size & 0x0f) | (rest > 0 ? 0x80 : 0));
  while (rest > 0) {
    const next = Math.floor(rest / 128);
    bytes.push((rest & 0x7f) | (next > 0 ? 0x80 : 0));
    rest = next;
  }
  return Uint8Array.from(bytes);
}

/** How many objects begin with at most each first byte. */
function fanout(sortedFirstBytes: readonly number[]): Uint8Array {
  const counts = Array.from({ length: 256 }, () => 0);
  for (const byte of sortedFirstBytes) counts[byte] = (counts[byte] ?? 0) + 1;
  let sum = 0;
  return numbers(...counts.map((count) => (sum += count)));
}

function numbers(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => buffer.writeUInt32BE(value, index * 4));
  return buffer;
}

function sha1(bytes: Uint8Array): Buffer {
  return createHash('sha1').update(bytes).digest();
}
