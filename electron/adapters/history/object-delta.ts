/** Bytes that have to agree before a copy is worth its instruction. */
const LEAST = 16;
/** Bytes after a difference in which the two are expected to go on side by side: an id in a folder has 20. */
const NEAR = 64;
/** Bytes that are compared at once. */
const STRIDE = 512;
/** What one instruction may copy and insert. */
const LONGEST_COPY = 0xff_ffff;
const LONGEST_INSERT = 0x7f;

/**
 * How to make one object of another: "copy so much from there" and "insert this".
 * https://git-scm.com/docs/gitformat-pack, deltified representation.
 */
export function deltaOf(from: Uint8Array, to: Uint8Array): Uint8Array {
  const [base, target] = [asBuffer(from), asBuffer(to)];
  const parts = [sizeBytes(base.byteLength), sizeBytes(target.byteLength)];
  let done = 0;
  // Where the base goes on, seen from the target: what was put in or taken out moves it.
  let shift = 0;
  let blocks: ReadonlyMap<string, number> | null = null;
  for (;;) {
    let match = sideBySide(base, target, done, shift);
    if (match === null && done < target.byteLength) match = inBlocks((blocks ??= blocksOf(base)), target, done);
    if (match === null) break;
    shift = match.from - match.at;
    let { at } = match;
    while (at > done && at + shift > 0 && base[at + shift - 1] === target[at - 1]) at--;
    const same = sameFrom(base, at + shift, target, at);
    parts.push(...inserts(target.subarray(done, at)), ...copies(at + shift, same));
    done = at + same;
  }
  parts.push(...inserts(target.subarray(done)));
  return Buffer.concat(parts);
}

/** @throws RangeError for what does not fit together */
export function applyDelta(base: Uint8Array, delta: Uint8Array): Uint8Array {
  let at = 0;
  const size = (): number => {
    let [value, factor, part] = [0, 1, 0x80];
    for (; part & 0x80; factor *= 0x80) {
      part = delta[at++] ?? 0;
      value += (part & 0x7f) * factor;
    }
    return value;
  };
  const number = (flags: number, bytes: number): number => {
    let value = 0;
    for (let index = 0; index < bytes; index++) if (flags & (1 << index)) value += (delta[at++] ?? 0) * 0x100 ** index;
    return value;
  };
  const expected = size();
  const made = Buffer.allocUnsafe(size());
  let filled = 0;
  while (at < delta.byteLength) {
    const order = delta[at++] ?? 0;
    const copy = (order & 0x80) > 0;
    const from = copy ? number(order, 4) : at;
    const many = copy ? number(order >> 4, 3) || 0x1_0000 : order;
    const part = (copy ? base : delta).subarray(from, from + many);
    if (many === 0 || part.byteLength !== many || filled + many > made.byteLength) throw new RangeError('delta');
    made.set(part, filled);
    filled += many;
    if (!copy) at += many;
  }
  if (expected !== base.byteLength || filled !== made.byteLength) throw new RangeError('delta');
  return made;
}

interface Match {
  readonly at: number;
  readonly from: number;
}

function sameFrom(base: Buffer, from: number, target: Buffer, at: number): number {
  const most = Math.min(base.byteLength - from, target.byteLength - at);
  let same = 0;
  while (same + STRIDE <= most && base.compare(target, at + same, at + same + STRIDE, from + same, from + same + STRIDE) === 0)
    same += STRIDE;
  while (same < most && base[from + same] === target[at + same]) same++;
  return same;
}

const asBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer => Buffer.from(buffer, byteOffset, byteLength);

/** The next bytes that agree where they are expected to. */
function sideBySide(base: Buffer, target: Buffer, done: number, shift: number): Match | null {
  for (let at = Math.max(done, -shift); at < done + NEAR; at++) {
    if (at + LEAST > target.byteLength || at + shift + LEAST > base.byteLength) return null;
    let same = 0;
    while (same < LEAST && base[at + shift + same] === target[at + same]) same++;
    if (same === LEAST) return { at, from: at + shift };
  }
  return null;
}

function blocksOf(base: Buffer): ReadonlyMap<string, number> {
  const text = base.toString('latin1');
  const blocks = new Map<string, number>();
  for (let at = 0; at + LEAST <= text.length; at += LEAST) {
    const block = text.slice(at, at + LEAST);
    if (!blocks.has(block)) blocks.set(block, at);
  }
  return blocks;
}

function inBlocks(blocks: ReadonlyMap<string, number>, target: Buffer, done: number): Match | null {
  const text = target.toString('latin1', done);
  for (let at = 0; at + LEAST <= text.length; at++) {
    const from = blocks.get(text.slice(at, at + LEAST));
    if (from !== undefined) return { at: done + at, from };
  }
  return null;
}

function sizeBytes(size: number): Uint8Array {
  const bytes: number[] = [];
  for (let rest = size; ; rest = Math.floor(rest / 0x80)) {
    bytes.push((rest & 0x7f) | (rest >= 0x80 ? 0x80 : 0));
    if (rest < 0x80) return Uint8Array.from(bytes);
  }
}

function inserts(bytes: Uint8Array): readonly Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.byteLength; at += LONGEST_INSERT) {
    const part = bytes.subarray(at, at + LONGEST_INSERT);
    parts.push(Uint8Array.of(part.byteLength), part);
  }
  return parts;
}

function copies(from: number, many: number): readonly Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let done = 0; done < many; done += LONGEST_COPY) {
    const start = from + done;
    const count = Math.min(LONGEST_COPY, many - done);
    const bytes = [start, start >>> 8, start >>> 16, start >>> 24, count, count >>> 8, count >>> 16].map((value) => value & 0xff);
    const flags = bytes.reduce((all, value, index) => (value > 0 ? all | (1 << index) : all), 0x80);
    parts.push(Uint8Array.from([flags, ...bytes.filter((value) => value > 0)]));
  }
  return parts;
}
