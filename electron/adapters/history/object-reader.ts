import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { constants, inflateSync } from 'node:zlib';
import { isAbsent } from '../disk/disk-errors.ts';
import type { GitObject, ObjectId } from './git-object.ts';
import { PackReader } from './pack-reader.ts';

type Kind = GitObject['kind'];

/** Looks for an object that is not where it was. */
const TRIES = 4;

/**
 * Reads the objects of a repository as their bytes. libgit2 as it reaches us gives folders entry by entry and parents one by one, and
 * forgets large folders at once: with thousands of versions that is minutes instead of seconds.
 */
export class ObjectReader {
  readonly #folder: string;
  #packs: readonly PackReader[];

  private constructor(repository: string) {
    this.#folder = join(repository, 'objects');
    this.#packs = openPacks(this.#folder);
  }

  /** Files are open only as long as the work takes: Windows removes none that is. */
  static async over<Result>(repository: string, work: (objects: ObjectReader) => Result | Promise<Result>): Promise<Result> {
    const objects = new ObjectReader(repository);
    try {
      return await work(objects);
    } finally {
      for (const pack of objects.#packs) pack.close();
    }
  }

  /** @throws Error for an object that is not there or is damaged */
  read(id: ObjectId): GitObject {
    return { id, ...this.#find(id, (pack) => pack.read(id, (other) => this.read(other)), readLoose) };
  }

  kindOf(id: ObjectId): Kind {
    return this.#find(id, (pack) => pack.kindOf(id, (other) => this.kindOf(other)), looseKind);
  }

  #find<Found>(id: ObjectId, inPack: (pack: PackReader) => Found | null, loose: (file: string) => Found): Found {
    for (let tries = 1; ; tries++) {
      for (const pack of this.#packs) {
        const found = inPack(pack);
        if (found !== null) return found;
      }
      try {
        return loose(join(this.#folder, id.slice(0, 2), id.slice(2)));
      } catch (error) {
        // Another process may just have put it into a pack, and that pack into another.
        if (!isAbsent(error) || tries === TRIES) throw error;
        for (const pack of this.#packs) pack.close();
        this.#packs = openPacks(this.#folder);
      }
    }
  }
}

function openPacks(folder: string): readonly PackReader[] {
  const names = unlessAbsent(() => readdirSync(join(folder, 'pack'))) ?? [];
  return names.flatMap((name) => {
    if (!/^pack-[0-9a-f]{40,64}\.idx$/.test(name)) return [];
    // Another process may just have put it together with others: the rest are there all the same.
    return unlessAbsent(() => new PackReader(join(folder, 'pack', name.slice(0, -'.idx'.length)))) ?? [];
  });
}

function unlessAbsent<Result>(read: () => Result): Result | null {
  try {
    return read();
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

function readLoose(file: string): { readonly kind: Kind; readonly content: Uint8Array } {
  const bytes = inflateSync(readFileSync(file));
  return { kind: kindFrom(bytes, file), content: bytes.subarray(bytes.indexOf(0) + 1) };
}

function looseKind(file: string): Kind {
  const start = Buffer.alloc(1024);
  const open = openSync(file, 'r');
  try {
    const many = readSync(open, start, 0, start.byteLength, 0);
    return kindFrom(inflateSync(start.subarray(0, many), { finishFlush: constants.Z_SYNC_FLUSH }), file);
  } finally {
    closeSync(open);
  }
}

const KINDS: readonly Kind[] = ['commit', 'tree', 'blob', 'tag'];

function kindFrom(bytes: Buffer, file: string): Kind {
  const name = bytes.toString('latin1', 0, Math.max(0, bytes.indexOf(0x20)));
  const kind = KINDS.find((one) => one === name);
  if (!kind) throw new Error(`${file} is no object`);
  return kind;
}
