import { EditorState, TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseInlines } from '../../../../shared/markdown/normalise-inlines.ts';
import { writeInlines } from '../../../../shared/markdown/write-inlines.ts';
import { inlinesArbitrary } from '../../../../shared/testing/chapter-arbitrary.ts';
import { segmentOfInlines } from '../../../../shared/translation/segment-of-inlines.ts';
import { chipKey, chipsOf } from '../../../../shared/translation/chips-of.ts';
import { fieldOfInlines, fieldOfMarkdown, markdownOfField } from './field-text.ts';
import { inlinesOf } from './pieces.ts';
import { placeChip } from './place-chip.ts';

const RUNS = Number(process.env['FAST_CHECK_RUNS'] ?? 100);

describe('the field of a segment', () => {
  it('gives back the canonical Markdown that it was given', () => {
    fc.assert(
      fc.property(inlinesArbitrary, (inlines) => {
        const segment = segmentOfInlines(inlines);
        fc.pre(segment !== null);
        const field = fieldOfMarkdown(segment.source);
        field.check();
        expect(markdownOfField(field)).toBe(segment.source);
      }),
      { numRuns: RUNS },
    );
  });

  it('holds any running text without changing it', () => {
    fc.assert(
      fc.property(inlinesArbitrary, (inlines) => {
        const normal = normaliseInlines(inlines);
        expect(markdownOfField(fieldOfInlines(normal))).toBe(writeInlines(normal).normalize('NFC'));
      }),
      { numRuns: RUNS },
    );
  });

  it('never changes what a chip stands for, whatever is typed, deleted and placed', () => {
    const edit = fc.record({ at: fc.nat(200), length: fc.nat(12), text: fc.string({ maxLength: 5 }), chip: fc.option(fc.nat(8)) });
    fc.assert(
      fc.property(inlinesArbitrary, fc.array(edit, { maxLength: 12 }), (inlines, edits) => {
        const german = normaliseInlines(inlines);
        const chips = chipsOf(german);
        const keys = new Set(chips.map(chipKey));
        let state = EditorState.create({ doc: fieldOfInlines(german) });
        for (const { at, length, text, chip } of edits) {
          const from = Math.min(at, state.doc.content.size);
          const to = Math.min(from + length, state.doc.content.size);
          state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
          const placed = chip === null ? undefined : chips[chip];
          state = state.apply(placed ? placeChip(state, placed, 'Wort') : state.tr.insertText(text));
          state.doc.check();
        }
        const left = chipsOf(inlinesOf(markdownOfField(state.doc)));
        // What is typed may look like markup: it stays text and becomes no chip.
        expect(left.map(chipKey).filter((key) => !keys.has(key))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('placing a chip', () => {
  const german = 'Rufen Sie :fact[buergerbuero.phone] an oder gehen Sie zum [Bürgerbüro](contact:buergerbuero).';
  const [fact, link] = chipsOf(inlinesOf(german));

  const placedIn = (markdown: string, chip: typeof fact, from: number, to = from): string => {
    const state = EditorState.create({ doc: fieldOfMarkdown(markdown) });
    const selected = state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
    if (!chip) throw new Error('no chip');
    return markdownOfField(selected.apply(placeChip(selected, chip, 'Bürgerbüro')).doc);
  };

  it('puts a fact where the cursor is', () => {
    expect(placedIn('Call now', fact, 4)).toBe('Call:fact[buergerbuero.phone] now');
  });

  it('puts a link around the selected words', () => {
    expect(placedIn('Go to the office', link, 10, 16)).toBe('Go to the [office](contact:buergerbuero)');
  });

  it('brings the German words of a link where nothing is selected', () => {
    expect(placedIn('Go to', link, 5)).toBe('Go to[Bürgerbüro](contact:buergerbuero)');
  });

  it('does not put in twice what is there', () => {
    const there = 'Call :fact[buergerbuero.phone] now';
    expect(placedIn(there, fact, 0)).toBe(there);
  });
});
