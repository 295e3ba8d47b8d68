import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChapter } from '../markdown/read-chapter.ts';
import { readInlines } from '../markdown/read-inlines.ts';
import { writeChapter } from '../markdown/write-chapter.ts';
import { writeInlines } from '../markdown/write-inlines.ts';
import { chapterArbitrary, inlinesArbitrary } from '../testing/chapter-arbitrary.ts';
import { segmentOfInlines, segmentOfText, segmentsOfChapter } from './segments-of.ts';

describe('the source of a segment', () => {
  it('is Markdown that makes the same segment again', () => {
    fc.assert(
      fc.property(inlinesArbitrary, (any) => {
        const { inlines } = readInlines(writeInlines(any));
        const segment = segmentOfInlines(inlines);
        expect(segment && segmentOfInlines(readInlines(segment.source).inlines)).toEqual(segment);
      }),
      { numRuns: 500 },
    );
  });

  it('does not change when its chapter is written and read again', () => {
    fc.assert(
      fc.property(chapterArbitrary, (chapter) => {
        const identities = (one: typeof chapter) =>
          segmentsOfChapter(one).map(({ hash, source, role, words, only }) => [hash, source, role, words, only]);
        expect(identities(readChapter(writeChapter(chapter, null), 'chapter.md').chapter)).toEqual(identities(chapter));
      }),
    );
  });

  it.each([
    ['dots', `${'.'.repeat(500_000)}a${'.'.repeat(500_000)}`],
    ['at signs', 'a@'.repeat(500_000)],
    ['domains', 'a.'.repeat(500_000)],
    ['hyphens', 'a-'.repeat(500_000)],
    ['white space', `a${' '.repeat(1_000_000)}b`],
  ])('is found in good time in a megabyte of %s', (_, text) => {
    const start = performance.now();
    expect(segmentOfText(text)).not.toBeNull();
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
