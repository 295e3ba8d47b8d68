import type { WorkspacePath } from '../../../shared/ports/file-store.ts';
import type { ObjectId } from './git-object.ts';
import { MODE } from './git-tree.ts';
import type { ObjectReader } from './object-reader.ts';

/** A file or folder that is another one in the later of two trees. */
export interface TreeChange {
  readonly path: WorkspacePath;
  readonly kind: 'file' | 'folder';
  /** null = it is gone. */
  readonly id: ObjectId | null;
}

/** Files of a tree that differ from each of the others, removed ones too; without others, all of its files. */
export function changedPaths(objects: ObjectReader, tree: ObjectId, others: readonly ObjectId[]): readonly WorkspacePath[] {
  const [first, ...more] = (others.length > 0 ? others : [null]).map((other) => new Set(differences(objects, other, tree)));
  return [...(first ?? [])].filter((path) => more.every((other) => other.has(path))).toSorted();
}

/** Files in which two trees differ, null = an empty one. */
export function differences(objects: ObjectReader, before: ObjectId | null, after: ObjectId | null): readonly WorkspacePath[] {
  return treeChanges(objects, before, after).flatMap(({ path, kind }) => (kind === 'file' ? [path] : []));
}

/** What differs between two trees, folders before what is in them. Folders that are the same are not looked into. */
export function treeChanges(objects: ObjectReader, before: ObjectId | null, after: ObjectId | null, above = ''): readonly TreeChange[] {
  if (before === after) return [];
  const [old, now] = differentEntries(contentOf(objects, before), contentOf(objects, after));
  const found: TreeChange[] = [];
  for (const name of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(name), now.get(name)];
    if (was?.id === is?.id && was?.mode === is?.mode) continue;
    const path = above + name;
    const [folder, folderNow] = [folderOf(was), folderOf(is)];
    const isFile = is !== undefined && folderNow === null;
    if ((was && folder === null) || isFile) found.push({ path, kind: 'file', id: isFile ? is.id : null });
    if (folderNow !== null) found.push({ path, kind: 'folder', id: folderNow });
    found.push(...treeChanges(objects, folder, folderNow, `${path}/`));
  }
  return found;
}

const folderOf = (entry: Entry | undefined): ObjectId | null => (entry?.mode === MODE.folder ? entry.id : null);

function contentOf(objects: ObjectReader, id: ObjectId | null): Buffer {
  if (id === null) return Buffer.alloc(0);
  const { content } = objects.read(id);
  return Buffer.isBuffer(content) ? content : Buffer.from(content.buffer, content.byteOffset, content.byteLength);
}

/** Bytes that are compared at once. */
const STRIDE = 2048;
/** "40000 a" */
const LEAST_HEAD = 7;

interface Entry {
  readonly mode: number;
  readonly id: ObjectId;
}
type Entries = ReadonlyMap<string, Entry>;

interface DifferentEntries {
  readonly entries: Entries;
  /** Where they begin. */
  readonly starts: readonly number[];
  /** Bytes behind them. */
  readonly rest: number;
}

/** The entries of two folders without those at the beginning and at the end in which they agree: in a large one that is nearly all. */
function differentEntries(old: Buffer, now: Buffer): readonly [Entries, Entries] {
  const start = commonStart(old, now);
  const [was, is] = [entriesFrom(old, start, now), entriesFrom(now, start, old)];
  // A name may look like an entry: where the two do not end at the same place, nothing is left out.
  if (was.rest !== is.rest) return [entriesFrom(old, 0, null).entries, entriesFrom(now, 0, null).entries];
  if (String(was.starts) === String(is.starts)) shareStarts(old, now);
  return [was.entries, is.entries];
}

/**
 * Where the entries of a folder begin, as long as its bytes are in memory. One version after the other has the same names, so that they
 * are looked for once in thousands of versions.
 */
const startsOf = new WeakMap<Buffer, Uint32Array>();

function shareStarts(one: Buffer, other: Buffer): void {
  const starts = startsOf.get(one) ?? startsOf.get(other);
  if (!starts || one.byteLength !== other.byteLength) return;
  startsOf.set(one, starts);
  startsOf.set(other, starts);
}

function entryStarts(tree: Buffer): Uint32Array {
  const starts: number[] = [];
  for (let at = 0; at < tree.byteLength; at = entryEnd(tree, at)) starts.push(at);
  const found = Uint32Array.from(starts);
  startsOf.set(tree, found);
  return found;
}

/** Where the first entry begins in which two folders differ. */
function commonStart(one: Buffer, other: Buffer): number {
  const most = Math.min(one.byteLength, other.byteLength);
  let same = 0;
  while (same + STRIDE <= most && one.compare(other, same, same + STRIDE, same, same + STRIDE) === 0) same += STRIDE;
  while (same < most && one[same] === other[same]) same++;
  // Up to there both are the same, and so are their entries.
  const starts = startsOf.get(one) ?? startsOf.get(other) ?? entryStarts(one);
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= same) low = middle + 1;
    else high = middle;
  }
  return starts[low - 1] ?? 0;
}

/** Entries up to where the rest is the rest of the other folder too. */
function entriesFrom(tree: Buffer, start: number, other: Buffer | null): DifferentEntries {
  const entries = new Map<string, Entry>();
  const starts: number[] = [];
  let at = start;
  for (; at < tree.byteLength; at = entryEnd(tree, at)) {
    const rest = tree.byteLength - at;
    if (other && rest <= other.byteLength - start && tree.compare(other, other.byteLength - rest, other.byteLength, at) === 0) break;
    starts.push(at);
    const end = entryEnd(tree, at);
    const [mode = '', ...name] = tree.toString('utf8', at, end - 21).split(' ');
    entries.set(name.join(' '), { mode: Number.parseInt(mode, 8), id: tree.toString('hex', end - 20, end) });
  }
  return { entries, starts, rest: tree.byteLength - at };
}

/** Behind "mode name", a zero and twenty bytes of an id. */
function entryEnd(tree: Uint8Array, start: number): number {
  let at = start + LEAST_HEAD;
  while (at < tree.byteLength && tree[at] !== 0) at++;
  return at + 21;
}
