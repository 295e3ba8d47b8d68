import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import type { GitObject, ObjectId } from './git-object.ts';
import { deltaOf } from './object-delta.ts';

/** Numbers of the kinds in a pack, and of "made of what lies so far before". */
const KIND = { commit: 1, tree: 2, blob: 3, tag: 4 } as const;
const DELTA = 6;
/** Of larger ones (pictures) no likeness is looked for. */
const LARGEST_DELTA = 1_000_000;

/**
 * Objects in one file and the index that finds them. Handed on bytes by bytes: all that is remembered are ids and places.
 * https://git-scm.com/docs/gitformat-pack, pack and index version 2.
 */
export class PackWriter {
  readonly #write: (bytes: Uint8Array) => void;
  readonly #hash = createHash('sha1');
  readonly #placed = new Map<ObjectId, { readonly offset: number; readonly crc: number }>();
  #offset = 0;

  constructor(objects: number, write: (bytes: Uint8Array) => void) {
    this.#write = write;
    this.#append(Buffer.concat([Buffer.from('PACK'), numbers(2, objects)]));
  }

  /** @param base one that was added before and that this one is like: only what differs is stored */
  add({ id, kind, content }: GitObject, base: GitObject | null = null): void {
    const [offset, below] = [this.#offset, base && this.#placed.get(base.id)];
    const delta =
      base && below && Math.max(content.byteLength, base.content.byteLength) < LARGEST_DELTA ? deltaOf(base.content, content) : null;
    const bytes =
      below && delta && delta.byteLength < content.byteLength / 2
        ? Buffer.concat([entryHeader(DELTA, delta.byteLength), distance(offset - below.offset), deflateSync(delta)])
        : Buffer.concat([entryHeader(KIND[kind], content.byteLength), deflateSync(content)]);
    this.#append(bytes);
    this.#placed.set(id, { offset, crc: crc32(bytes) });
  }

  /** @returns the name of both files without ending, and what the index says */
  finish(): { readonly name: string; readonly index: Uint8Array } {
    // Offsets beyond need a second table; who packs puts less together.
    if (this.#offset > 0x7fff_ffff) throw new RangeError('pack too large');
    const checksum = this.#hash.digest();
    this.#write(checksum);
    const sorted = [...this.#placed].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const head = Buffer.concat([
      Buffer.from([0xff, 0x74, 0x4f, 0x63]),
      numbers(2),
      fanout(sorted.map(([id]) => Number.parseInt(id.slice(0, 2), 16))),
      ...sorted.map(([id]) => Buffer.from(id, 'hex')),
      numbers(...sorted.map(([, { crc }]) => crc)),
      numbers(...sorted.map(([, { offset }]) => offset)),
      checksum,
    ]);
    return { name: `pack-${checksum.toString('hex')}`, index: Buffer.concat([head, createHash('sha1').update(head).digest()]) };
  }

  #append(bytes: Uint8Array): void {
    this.#hash.update(bytes);
    this.#write(bytes);
    this.#offset += bytes.byteLength;
  }
}

/** So far back, seven bits each, the highest first; each step but the last stands for one more than it says. */
function distance(back: number): Uint8Array {
  const bytes = [back & 0x7f];
  for (let rest = Math.floor(back / 0x80); rest > 0; rest = Math.floor(rest / 0x80)) {
    rest -= 1;
    bytes.unshift(0x80 | (rest & 0x7f));
  }
  return Uint8Array.from(bytes);
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
