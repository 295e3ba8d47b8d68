import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chapterArbitrary, inlinesArbitrary } from '../testing/chapter-arbitrary.ts';
import { normaliseChapter } from './normalise-chapter.ts';
import { normaliseInlines } from './normalise-inlines.ts';
import { readChapter } from './read-chapter.ts';
import { readInlines } from './read-inlines.ts';
import { writeChapter } from './write-chapter.ts';
import { writeInlines } from './write-inlines.ts';

const RUNS = Number(process.env['FAST_CHECK_RUNS'] ?? 300);

describe('a round trip', () => {
  it('gives running text back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(inlinesArbitrary, (inlines) => {
        const written = writeInlines(inlines);
        expect(written).not.toMatch(/[\r\n]/);
        expect(readInlines(written).inlines).toEqual(normaliseInlines(inlines));
      }),
      { numRuns: RUNS * 5 },
    );
  });

  it('has a normal form that stays as it is', () => {
    fc.assert(
      fc.property(inlinesArbitrary, (inlines) => {
        const normal = normaliseInlines(inlines);
        expect(normaliseInlines(normal)).toEqual(normal);
      }),
      { numRuns: RUNS * 5 },
    );
  });

  it('gives a chapter back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(chapterArbitrary, (chapter) => {
        const text = writeChapter(chapter, null);
        expect(normaliseChapter(readChapter(text, 'chapter.md').chapter)).toEqual(chapter);
      }),
      { numRuns: RUNS },
    );
  });
});
