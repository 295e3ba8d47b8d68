import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editionSchema } from '../../model/edition.ts';
import { chapterFile, translationFile, workspaceOf } from '../../testing/folder-files.ts';
import { alignments } from './alignments.ts';
import { printedContents } from './printed-contents.ts';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];
/** Chapters of which each is ready in English or not. */
const ready = fc.array(fc.boolean(), { minLength: IDS.length, maxLength: IDS.length });
const entry = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ part: 'Teil' }) },
  { weight: 4, arbitrary: fc.record({ chapter: fc.constantFrom(...IDS), level: fc.constantFrom(1, 2, 3) }) },
);

it('prints ready chapters in their order, without a gap in the levels, and no part of which nothing is left', async () => {
  await fc.assert(
    fc.asyncProperty(ready, fc.array(entry, { maxLength: 12 }), fc.boolean(), async (isReady, contents, leaveOut) => {
      const files = Object.fromEntries(
        IDS.flatMap((id, index) => [
          [`chapters/${id}/chapter.md`, chapterFile(`Kapitel ${id}`, '![](media/plan.svg)')],
          [`chapters/${id}/en.json`, translationFile(isReady[index] ? { [`Kapitel ${id}`]: `Chapter ${id}` } : {})],
        ]),
      );
      const workspace = await workspaceOf(['en'], files);
      const edition = editionSchema.parse({
        version: 1,
        title: 'Heft',
        format: 'a4',
        languages: ['en'],
        contents,
        notReady: leaveOut ? 'leave-out' : 'german',
      });
      const printed = printedContents(workspace, edition, 'en', alignments(workspace, 'en'));

      const kept = (id: string): boolean => !leaveOut || isReady[IDS.indexOf(id)] === true;
      const wanted = contents.flatMap((content) => ('chapter' in content && kept(content.chapter) ? [content.chapter] : []));
      expect(printed.flatMap((content) => ('chapter' in content ? [content.chapter] : []))).toEqual(wanted);

      let before = 0;
      for (const content of printed) {
        const level = 'part' in content ? 0 : content.level;
        expect(level).toBeLessThanOrEqual(before + 1);
        before = level;
      }
      // A part that never had a chapter is a page that somebody wanted.
      const hollow = contents.filter((content, at) => 'part' in content && !('chapter' in (contents[at + 1] ?? {})));
      const nothingLeft = leaveOut && isReady.every((one) => !one);
      expect(printed.length >= hollow.length && (!nothingLeft || printed.length === hollow.length)).toBe(true);
    }),
    { numRuns: 100 },
  );
});
