import { describe, expect, test } from 'vitest';
import type { ProblemCode } from '../model/problem.ts';
import { AppError } from '../model/app-error.ts';
import { contentHash } from '../model/content-hash.ts';
import type { FileStore } from '../ports/file-store.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (content: Uint8Array | undefined): string | null => (content ? new TextDecoder().decode(content) : null);

/** What a promise was refused with: the code of an `AppError`; null when it was fulfilled. Anything else is a bug and thrown. */
export async function refusal(promise: Promise<unknown>): Promise<ProblemCode | null> {
  try {
    await promise;
    return null;
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

/** What every `FileStore` promises; `open` gives an empty one each time. */
export function describeFileStore(name: string, open: () => Promise<FileStore>): void {
  describe(`${name} keeps the promises of a file store`, () => {
    test('what was written is read back with its hash', async () => {
      const store = await open();
      const hash = await store.write('chapters/arbeit/chapter.md', bytes('# Müll\n'), null);
      const file = await store.read('chapters/arbeit/chapter.md');
      expect(text(file?.bytes)).toBe('# Müll\n');
      expect(file?.hash).toBe(hash);
      expect(hash).toBe(contentHash('# Müll\n'));
    });

    test('an empty file is a file', async () => {
      const store = await open();
      await store.write('a.json', bytes(''), null);
      expect((await store.read('a.json'))?.bytes.length).toBe(0);
    });

    test('what is not there is null', async () => {
      const store = await open();
      expect(await store.read('workspace.json')).toBeNull();
      expect(await store.read('chapters/arbeit/chapter.md')).toBeNull();
      expect(await store.list('chapters')).toBeNull();
      expect(await store.list('')).toEqual([]);
    });

    test('many files come in the order asked for, with null for what is not there', async () => {
      const store = await open();
      const paths = Array.from({ length: 60 }, (_, index) => `chapters/c${index % 7}/${index}.json`);
      await Promise.all(paths.filter((_, index) => index % 3 > 0).map((path) => store.write(path, bytes(path), null)));
      const files = await store.readMany(paths);
      expect(files.map((file) => text(file?.bytes))).toEqual(paths.map((path, index) => (index % 3 > 0 ? path : null)));
    });

    test('a listing is sorted, says what is a folder, and leaves hidden names out', async () => {
      const store = await open();
      for (const path of ['b.json', 'a/x.json', 'a/.hidden', '.mappe/index.json', 'c/d/e.json']) await store.write(path, bytes('x'), null);
      expect(await store.list('')).toEqual([
        { name: 'a', kind: 'folder' },
        { name: 'b.json', kind: 'file' },
        { name: 'c', kind: 'folder' },
      ]);
      expect(await store.list('a')).toEqual([{ name: 'x.json', kind: 'file' }]);
    });

    test('a write on top of what somebody else wrote is refused and changes nothing', async () => {
      const store = await open();
      const first = await store.write('a.json', bytes('1'), null);
      await store.write('a.json', bytes('2'), first);
      expect(await refusal(store.write('a.json', bytes('3'), first))).toBe('file.conflict');
      expect(text((await store.read('a.json'))?.bytes)).toBe('2');
    });

    test('a new file never replaces one that is there', async () => {
      const store = await open();
      await store.write('a.json', bytes('1'), null);
      expect(await refusal(store.write('a.json', bytes('1'), null))).toBe('file.conflict');
    });

    test('of many who create the same file one wins', async () => {
      const store = await open();
      const outcomes = await Promise.all(Array.from({ length: 20 }, (_, index) => refusal(store.write('a.json', bytes(`${index}`), null))));
      expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome === 'file.conflict')).toHaveLength(19);
      expect(text((await store.read('a.json'))?.bytes)).toBe(`${outcomes.indexOf(null)}`);
    });

    test('a change of a file that is gone is refused, not taken for a new file', async () => {
      const store = await open();
      expect(await refusal(store.write('a.json', bytes('2'), contentHash('1')))).toBe('file.vanished');
      expect(await store.read('a.json')).toBeNull();
    });

    test('100 changes at once that read, write and try again are all kept', async () => {
      const store = await open();
      await store.write('count.json', bytes('0'), null);
      const increment = async (): Promise<void> => {
        for (;;) {
          const file = await store.read('count.json');
          if (!file) throw new Error('count.json is gone');
          const outcome = await refusal(store.write('count.json', bytes(`${Number(text(file.bytes)) + 1}`), file.hash));
          if (outcome === null) return;
          if (outcome !== 'file.conflict') throw new Error(outcome);
        }
      };
      await Promise.all(Array.from({ length: 100 }, increment));
      expect(text((await store.read('count.json'))?.bytes)).toBe('100');
    });

    test('what the caller does to its bytes later does not change the file', async () => {
      const store = await open();
      const content = bytes('abc');
      await store.write('a.json', content, null);
      content.fill(0);
      (await store.read('a.json'))?.bytes.fill(0);
      expect(text((await store.read('a.json'))?.bytes)).toBe('abc');
    });

    test('a file is taken away only by who saw what is in it', async () => {
      const store = await open();
      const hash = await store.write('contacts/a.json', bytes('1'), null);
      const newer = await store.write('contacts/a.json', bytes('2'), hash);
      expect(await refusal(store.remove('contacts/a.json', hash))).toBe('file.conflict');
      expect(text((await store.read('contacts/a.json'))?.bytes)).toBe('2');
      await store.remove('contacts/a.json', newer);
      expect(await store.read('contacts/a.json')).toBeNull();
      expect(await refusal(store.remove('contacts/a.json', newer))).toBe('file.vanished');
      expect(await refusal(store.remove('../a.json', newer))).toBe('path.invalid');
    });

    test('the folder of a chapter goes with its last file', async () => {
      const store = await open();
      const hash = await store.write('chapters/a/chapter.md', bytes('1'), null);
      await store.remove('chapters/a/chapter.md', hash);
      expect((await store.list('chapters')) ?? []).toEqual([]);
      await store.write('chapters/a/chapter.md', bytes('2'), null);
      expect(text((await store.read('chapters/a/chapter.md'))?.bytes)).toBe('2');
    });

    test('a broken file is moved beside itself, each time under a name of its own', async () => {
      const store = await open();
      await store.write('contacts/a.json', bytes('{'), null);
      expect(await store.setAside('contacts/a.json')).toBe('contacts/a.json.broken-1');
      await store.write('contacts/a.json', bytes('['), null);
      expect(await store.setAside('contacts/a.json')).toBe('contacts/a.json.broken-2');
      expect(await store.read('contacts/a.json')).toBeNull();
      expect(text((await store.read('contacts/a.json.broken-1'))?.bytes)).toBe('{');
      expect(text((await store.read('contacts/a.json.broken-2'))?.bytes)).toBe('[');
      expect(await refusal(store.setAside('contacts/a.json'))).toBe('file.vanished');
    });

    const outside = [
      '../a',
      '/etc/passwd',
      'a/../../b',
      'a//b',
      './a',
      'C:/a',
      'a\\..\\b',
      'a\0b',
      'con',
      'contacts/NUL.json',
      'com1.md',
      'a.',
      'a ',
      'u\u0308.md',
      '\ud800',
    ];
    test.each(outside)('the path %j is refused by every call', async (path) => {
      const store = await open();
      expect(await refusal(store.read(path))).toBe('path.invalid');
      expect(await refusal(store.readMany(['a.json', path]))).toBe('path.invalid');
      expect(await refusal(store.list(path))).toBe('path.invalid');
      expect(await refusal(store.write(path, bytes('x'), null))).toBe('path.invalid');
      expect(await refusal(store.setAside(path))).toBe('path.invalid');
    });
  });
}
