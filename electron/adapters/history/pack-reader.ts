import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { applyDelta } from './object-delta.ts';
import type { GitObject, ObjectId } from './git-object.ts';

type Kind = GitObject['kind'];
interface Content {
  readonly kind: Kind;
  readonly content: Uint8Array;
}

/** Bytes of contents that are remembered: of what is asked for next, most is made of what was asked for last. */
const REMEMBERED = 48_000_000;
/** Head of an index of version 2, and its table of counts. */
const IDS = 8 + 256 * 4;
const KINDS: Readonly<Record<number, Kind>> = { 1: 'commit', 2: 'tree', 3: 'blob', 4: 'tag' };
const BY_DISTANCE = 6;
const BY_NAME = 7;

interface Entry {
  readonly type: number;
  /** Bytes of the content, or of the delta. */
  readonly size: number;
  /** Where the compressed bytes begin. */
  readonly start: number;
  /** Of a delta: the place in this pack, or the name, of what it is made of. */
  readonly base: number | ObjectId | null;
}

/** One pack and its index. https://git-scm.com/docs/gitformat-pack */
export class PackReader {
  readonly #index: Buffer;
  readonly #count: number;
  readonly #file: number;
  readonly #length: number;
  readonly #remembered = new Map<number, Content>();
  #bytes = 0;

  /** @param path without ending */
  constructor(path: string) {
    this.#index = readFileSync(`${path}.idx`);
    if (this.#index.readUInt32BE(0) !== 0xff74_4f63 || this.#index.readUInt32BE(4) !== 2) throw new Error(`${path}.idx has another form`);
    this.#count = this.#index.readUInt32BE(IDS - 4);
    this.#file = openSync(`${path}.pack`, 'r');
    this.#length = fstatSync(this.#file).size;
  }

  close(): void {
    closeSync(this.#file);
  }

  ids(): readonly ObjectId[] {
    return Array.from({ length: this.#count }, (_, index) => this.#index.toString('hex', IDS + index * 20, IDS + index * 20 + 20));
  }

  /** @param elsewhere for what a delta is made of and this pack does not have */
  read(id: ObjectId, elsewhere: (id: ObjectId) => Content): Content | null {
    const offset = this.#offsetOf(id);
    return offset === null ? null : this.#at(offset, elsewhere);
  }

  kindOf(id: ObjectId, elsewhere: (id: ObjectId) => Kind): Kind | null {
    for (let offset = this.#offsetOf(id); offset !== null;) {
      const { type, base } = this.#entry(offset);
      const kind = KINDS[type];
      if (kind) return kind;
      const inside: number | null = typeof base === 'string' ? this.#offsetOf(base) : base;
      if (inside === null) return typeof base === 'string' ? elsewhere(base) : null;
      offset = inside;
    }
    return null;
  }

  #at(offset: number, elsewhere: (id: ObjectId) => Content): Content {
    const known = this.#remembered.get(offset);
    if (known) {
      // The last to be forgotten.
      this.#remembered.delete(offset);
      this.#remembered.set(offset, known);
      return known;
    }
    const { type, size, start, base } = this.#entry(offset);
    const bytes = this.#inflated(start, size);
    const kind = KINDS[type];
    if (kind) return this.#remember(offset, { kind, content: bytes });
    const inside = typeof base === 'string' ? this.#offsetOf(base) : base;
    const below = inside !== null ? this.#at(inside, elsewhere) : elsewhere(String(base));
    return this.#remember(offset, { kind: below.kind, content: applyDelta(below.content, bytes) });
  }

  #remember(offset: number, content: Content): Content {
    this.#remembered.set(offset, content);
    this.#bytes += content.content.byteLength;
    for (const [oldest, { content: bytes }] of this.#remembered) {
      if (this.#bytes <= REMEMBERED) break;
      this.#remembered.delete(oldest);
      this.#bytes -= bytes.byteLength;
    }
    return content;
  }

  #entry(offset: number): Entry {
    const head = this.#bytesAt(offset, 64);
    let at = 0;
    let byte = head[at++] ?? 0;
    const type = (byte >> 4) & 7;
    let [size, factor] = [byte & 0x0f, 16];
    for (; byte & 0x80; factor *= 0x80) {
      byte = head[at++] ?? 0;
      size += (byte & 0x7f) * factor;
    }
    if (type === BY_NAME) return { type, size, start: offset + at + 20, base: head.toString('hex', at, at + 20) };
    if (type !== BY_DISTANCE) return { type, size, start: offset + at, base: null };
    byte = head[at++] ?? 0;
    let distance = byte & 0x7f;
    while (byte & 0x80) {
      byte = head[at++] ?? 0;
      distance = (distance + 1) * 0x80 + (byte & 0x7f);
    }
    if (distance <= 0 || distance > offset) throw new Error('pack damaged');
    return { type, size, start: offset + at, base: offset - distance };
  }

  #inflated(start: number, size: number): Uint8Array {
    // No compressed form is longer than this; what follows it is not looked at.
    const compressed = this.#bytesAt(start, size + Math.ceil(size / 1000) + 64);
    // In one piece: by itself it would take 16 KB for each of thousands of small objects.
    const bytes = inflateSync(compressed, { chunkSize: size + 64 });
    if (bytes.byteLength !== size) throw new Error('pack damaged');
    return bytes;
  }

  #bytesAt(start: number, most: number): Buffer {
    const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(most, this.#length - start)));
    return bytes.subarray(0, readSync(this.#file, bytes, 0, bytes.byteLength, start));
  }

  #offsetOf(id: ObjectId): number | null {
    const wanted = Buffer.from(id, 'hex');
    const first = wanted[0] ?? 0;
    let low = first === 0 ? 0 : this.#index.readUInt32BE(8 + (first - 1) * 4);
    let high = this.#index.readUInt32BE(8 + first * 4);
    while (low < high) {
      const middle = (low + high) >> 1;
      const order = wanted.compare(this.#index, IDS + middle * 20, IDS + middle * 20 + 20);
      if (order === 0) return this.#offset(middle);
      if (order < 0) high = middle;
      else low = middle + 1;
    }
    return null;
  }

  /** Behind ids (20 bytes each) and checksums (4); beyond 2 GB in a table of its own. */
  #offset(number: number): number {
    const offset = this.#index.readUInt32BE(IDS + this.#count * 24 + number * 4);
    return offset < 0x8000_0000 ? offset : Number(this.#index.readBigUInt64BE(IDS + this.#count * 28 + (offset - 0x8000_0000) * 8));
  }
}
