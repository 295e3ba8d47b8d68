import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { differences } from './changed-paths.ts';
import { blobId, gitObject, type GitObject } from './git-object.ts';
import { ObjectReader } from './object-reader.ts';
import { writeObjects } from './write-objects.ts';

/** Some look like the beginning of an entry. */
const NAMES = ['a', 'b', 'a 40000 b', '100644 c', '100644', 'ä', 'kapitel-1', 'kapitel-10', 'kapitel-2', 'z'];
type Folder = ReadonlyMap<string, number>;

/** What somebody does to a folder: a file with another text, a new one, one less. */
const versions: fc.Arbitrary<readonly Folder[]> = fc
  .array(fc.record({ name: fc.constantFrom(...NAMES), text: fc.nat({ max: 5 }), goes: fc.nat({ max: 4 }) }), {
    minLength: 20,
    maxLength: 60,
  })
  .map((steps) =>
    steps.reduce<readonly Map<string, number>[]>((all, { name, text, goes }) => {
      const next = new Map(all.at(-1));
      if (goes === 0) next.delete(name);
      else next.set(name, text);
      return [...all, next];
    }, []),
  );

function treeOf(folder: Folder): GitObject {
  const names = [...folder.keys()].toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const entries = names.map((name) =>
    Buffer.concat([Buffer.from(`100644 ${name}\0`), Buffer.from(blobId(Buffer.from(String(folder.get(name)))), 'hex')]),
  );
  return gitObject('tree', Buffer.concat(entries));
}

it('finds every file that differs and no other, in many versions of one folder, whichever two are compared', async () => {
  await fc.assert(
    fc.asyncProperty(versions, fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 40, maxLength: 80 }), async (folders, pairs) => {
      const repository = await temporaryFolder();
      await mkdir(join(repository, 'objects/pack'), { recursive: true });
      const trees = folders.map(treeOf);
      // So many that they lie in one pack, whose contents are remembered.
      const others = Array.from({ length: 24 }, (_, number) => gitObject('blob', Buffer.from(`Text ${number}`)));
      await writeObjects(repository, [...new Map([...trees, ...others].map((object) => [object.id, object])).values()]);
      await ObjectReader.over(repository, (objects) => {
        const inOrder = folders.map((_, index) => [index, index + 1] as const);
        for (const [one, other] of [...inOrder, ...pairs]) {
          const [from, to] = [one % folders.length, other % folders.length];
          const [was, is] = [folders[from] ?? new Map<string, number>(), folders[to] ?? new Map<string, number>()];
          const expected = NAMES.filter((name) => was.get(name) !== is.get(name)).toSorted();
          expect([...differences(objects, trees[from]?.id ?? null, trees[to]?.id ?? null)].toSorted()).toEqual(expected);
        }
      });
    }),
    { numRuns: 30 },
  );
});
