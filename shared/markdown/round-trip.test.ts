import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chapterArbitrary, inlinesArbitrary } from '../testing/chapter-arbitrary.ts';
import { twoEdits } from '../testing/edited-chapter.ts';
import type { Block } from '../model/block.ts';
import { normaliseChapter } from './normalise-chapter.ts';
import { normaliseInlines } from './normalise-inlines.ts';
import { readChapter } from './read-chapter.ts';
import { readInlines } from './read-inlines.ts';
import { writeChapter, writeOver } from './write-chapter.ts';
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

  it('gives an edited chapter back as it was meant, over any original', () => {
    const edits = fc.array(fc.record({ at: fc.nat(), kind: fc.constantFrom('drop', 'add', 'replace') }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(chapterArbitrary, chapterArbitrary, edits, fc.constantFrom('\n', '\r\n'), (chapter, other, changes, end) => {
        const original = writeChapter(chapter, null).replaceAll('\n', end);
        const body = changes.reduce<readonly Block[]>((blocks, { at, kind }) => {
          const index = at % (blocks.length + 1);
          const taken = kind === 'drop' ? [] : other.body.slice(at % (other.body.length + 1)).slice(0, 1);
          return blocks.toSpliced(index, kind === 'add' ? 0 : 1, ...taken);
        }, chapter.body);
        const wanted = normaliseChapter({ head: changes.length > 2 ? other.head : chapter.head, body });
        const text = writeChapter(wanted, original);
        expect(normaliseChapter(readChapter(text, 'chapter.md').chapter)).toEqual(wanted);
      }),
      { numRuns: RUNS },
    );
  });

  it('writes over the same original however often as it does the first time', () => {
    fc.assert(
      fc.property(twoEdits, ({ base, mine, theirs }) => {
        const original = writeChapter(base, null);
        const write = writeOver(original);
        for (const edited of [mine, theirs, base, mine]) expect(write(edited)).toBe(writeChapter(edited, original));
      }),
      { numRuns: RUNS },
    );
  });

  it('never changes a line of a block that was not edited', () => {
    fc.assert(
      fc.property(chapterArbitrary, inlinesArbitrary, fc.nat(), (chapter, children, at) => {
        fc.pre(chapter.body.length > 0);
        const original = writeChapter(chapter, null);
        const read = readChapter(original, 'chapter.md').chapter;
        const index = at % (read.body.length + 1);
        const wanted = normaliseChapter({ ...read, body: read.body.toSpliced(index, 0, { type: 'heading', level: 2, children }) });
        const text = writeChapter(wanted, original);
        // A used label or a second list beside a list may ask for more; here nothing but lines may be added.
        const left = text.split('\n');
        for (const line of original.split('\n')) {
          const found = left.indexOf(line);
          expect(found).toBeGreaterThanOrEqual(0);
          left.splice(0, found + 1);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
