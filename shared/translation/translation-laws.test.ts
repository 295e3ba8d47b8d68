import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../model/block.ts';
import type { Chapter } from '../model/chapter.ts';
import { translationSchema } from '../model/translation.ts';
import type { MinorEdits, Translation } from '../model/translation.ts';
import { unitOf } from '../testing/source-unit-sample.ts';
import { distinctTexts, texts, WORDS } from '../testing/wording-arbitraries.ts';
import { alignUnit } from './align-unit.ts';
import { approve } from './approve.ts';
import { confirm } from './confirm.ts';
import { recordMinorEdit } from './record-minor-edit.ts';
import { segmentsOfChapter } from './segments-of.ts';
import type { Segment } from './segment.ts';
import type { SourceUnit } from './source-unit.ts';
import { splitTranslation } from './split-translation.ts';
import { writeTranslation } from './write-translation.ts';

const asBlocks: readonly ((value: string) => Block)[] = [
  (value) => ({ type: 'paragraph', children: [{ type: 'text', text: value }] }),
  (value) => ({ type: 'heading', level: 2, children: [{ type: 'text', text: value }] }),
  (value) => ({
    type: 'box',
    kind: 'tip',
    children: [{ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', text: value }] }] }],
  }),
  (value) => ({
    type: 'list',
    start: null,
    loose: false,
    items: [{ checked: null, children: [{ type: 'paragraph', children: [{ type: 'text', text: value }] }] }],
  }),
  (value) => ({ type: 'table', align: [null], header: [[{ type: 'text', text: value }]], rows: [] }),
];
const blocks = (kinds: readonly number[], values: readonly string[]): readonly Block[] =>
  values.flatMap((value, index) => asBlocks[(kinds[index] ?? 0) % asBlocks.length]?.(value) ?? []);
const chapterOf = (title: string, body: readonly Block[]): Chapter => ({
  head: { title, summary: null, checked: null, checkedBy: null, review: null, tags: [], icon: null },
  body,
});
const kinds = fc.array(fc.nat(4), { minLength: 12, maxLength: 12 });

/** By source text, so that the order does not matter. */
const statesByText = (segments: readonly Segment[], translation: Translation | null, minorEdits: MinorEdits | null = null) =>
  Object.fromEntries(alignUnit(segments, translation, minorEdits).map(({ segment, state, target }) => [segment.source, { state, target }]));

/** Translates some segments, approves or drafts others, leaves the rest. */
function halfFinished(segments: readonly Segment[], choice: readonly number[]): Translation {
  const unit: SourceUnit = { segments, minorEdits: null };
  const of = (wanted: number) => segments.filter((_, index) => choice[index % choice.length] === wanted);
  const set = (translation: Translation, chosen: readonly Segment[], state: 'draft' | 'translated') =>
    chosen.reduce((result, segment) => {
      const entry = { source: segment.source, target: `x ${segment.source}`, state, origin: 'human' as const };
      return { ...result, segments: { ...result.segments, [segment.hash]: entry } };
    }, translation);
  const drafted = set(set({ version: 1, segments: {} }, of(1), 'draft'), [...of(2), ...of(3)], 'translated');
  return approve(drafted, unit, new Map(of(3).map(({ hash, source }) => [hash, `x ${source}`])), { by: 'Bo' }).translation;
}
const choice = fc.array(fc.nat(3), { minLength: 1, maxLength: 12 });

describe('status follows from content alone', () => {
  it('does not change when paragraphs are reordered, the chapter is split, renamed or saved again', () => {
    const shuffled = distinctTexts.chain((values) =>
      fc.record({
        values: fc.constant(values),
        order: fc.shuffledSubarray(values, { minLength: values.length }),
        cut: fc.nat(values.length),
      }),
    );
    fc.assert(
      fc.property(shuffled, kinds, choice, ({ values, order, cut }, kind, chosen) => {
        const segments = segmentsOfChapter(chapterOf('Wohnen', blocks(kind, values)));
        const former = values.map((value) => value.replace('Amt', 'Rathaus'));
        const translation = halfFinished(segmentsOfChapter(chapterOf('Wohnen', blocks(kind, former))), chosen);
        const before = statesByText(segments, translation);

        const kindOf = (value: string) => kind[values.indexOf(value)] ?? 0;
        const inOrder = (chosenValues: readonly string[]) => blocks(chosenValues.map(kindOf), chosenValues);
        const saved = translationSchema.parse(JSON.parse(writeTranslation(translation)));
        expect(statesByText(segmentsOfChapter(chapterOf('Wohnen', inOrder(order))), saved)).toEqual(before);

        const parts = [order.slice(0, cut), order.slice(cut)].map((part) => ({
          segments: segmentsOfChapter(chapterOf('Wohnen', inOrder(part))),
          minorEdits: null,
        }));
        const shares = splitTranslation(saved, { segments, minorEdits: null }, parts);
        parts.forEach((part, index) => {
          const states = statesByText(part.segments, shares[index] ?? null);
          for (const [source, state] of Object.entries(states)) expect(state).toEqual(before[source]);
        });
      }),
    );
  });

  it('does not depend on who wrote something and when', () => {
    const dated = fc.tuple(texts, texts, choice, fc.array(fc.date({ noInvalidDate: true }), { minLength: 12, maxLength: 12 }));
    fc.assert(
      fc.property(dated, ([old, current, chosen, dates]) => {
        const translation = halfFinished(unitOf(old).segments, chosen);
        const entries = Object.entries(translation.segments);
        const redated = Object.fromEntries(
          entries.map(([key, entry], index) => [key, { ...entry, by: `P${index}`, at: dates[index % 12]?.toISOString() }]),
        );
        const { segments } = unitOf(current);
        const formers = (one: Translation) => alignUnit(segments, one, null).map(({ state, former }) => [state, former?.hash]);
        expect(formers({ version: 1, segments: redated })).toEqual(formers(translation));
      }),
    );
  });
});

describe('changing one word', () => {
  const changed = fc.tuple(texts, fc.constantFrom(...WORDS), kinds);
  const replace = (word: string) => (value: string) =>
    value
      .split(' ')
      .map((each) => (each === word ? 'Neuwort' : each))
      .join(' ');

  /** For each segment what it should be and what it is. */
  const outcome = (values: readonly string[], word: string, kind: readonly number[], chosen: readonly number[]) => {
    const before = segmentsOfChapter(chapterOf('Wohnen', blocks(kind, values)));
    const after = segmentsOfChapter(chapterOf('Wohnen', blocks(kind, values.map(replace(word)))));
    const translation = halfFinished(before, chosen);
    const expected = alignUnit(before, translation, null).map(({ segment, state }, index) =>
      segment.hash === after[index]?.hash || state === 'missing' ? [state, null] : ['outdated', segment.hash],
    );
    return { expected, found: alignUnit(after, translation, null).map(({ state, former }) => [state, former?.hash ?? null]) };
  };

  it('outdates exactly the segments that contain it, in every language, and nothing else', () => {
    fc.assert(
      fc.property(distinctTexts, fc.constantFrom(...WORDS), kinds, fc.array(choice), (values, word, kind, choices) => {
        for (const chosen of choices) {
          const { expected, found } = outcome(values, word, kind, chosen);
          expect(found).toEqual(expected);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does so as well among paragraphs that are much alike, where all are translated', () => {
    const complete = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(changed, complete, ([values, word, kind], chosen) => {
        const { expected, found } = outcome(values, word, kind, chosen);
        expect(found).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('is undone by "still correct": every state is what it was', () => {
    fc.assert(
      fc.property(changed, ([values, word]) => {
        const old = unitOf(values);
        const now = unitOf(values.map(replace(word)));
        const chosen = [1, 2, 3];
        const translation = halfFinished(old.segments, chosen);
        const confirmed = confirm(translation, now, 'all', { by: 'Bo' }).translation;
        const states = (unit: SourceUnit, one: Translation) => alignUnit(unit.segments, one, null).map(({ state }) => state);
        expect(states(now, confirmed).toSorted()).toEqual(states(old, translation).toSorted());
        expect(states(old, confirmed)).toEqual(states(old, translation));
      }),
    );
  });

  it('outdates nothing when it was a minor edit, whatever was missing or outdated before', () => {
    const misspelt = (value: string, index: number) => (index % 2 === 0 ? value.slice(0, -1) : `${value},`);
    fc.assert(
      fc.property(texts, choice, (values, chosen) => {
        const old = unitOf(values);
        const { segments } = unitOf(values.map(misspelt));
        const minorEdits = recordMinorEdit(old.segments, segments, null);
        const translation = halfFinished(old.segments, chosen);
        const states = (one: readonly Segment[], edits: MinorEdits | null) => alignUnit(one, translation, edits).map(({ state }) => state);
        expect(states(segments, minorEdits)).toEqual(states(old.segments, null));
      }),
    );
  });
});

describe('one language says nothing of another', () => {
  it('finds the same for each, whichever was looked at before', () => {
    const reworded = (value: string): string => value.split(' ').with(0, 'anders').join(' ');
    const differences = fc.array(fc.nat(3), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(texts, differences, fc.array(differences, { minLength: 1, maxLength: 3 }), (values, changes, languages) => {
        const old = unitOf(values);
        const now = unitOf(values.map((value, index) => (changes[index] === 0 ? reworded(value) : value)));
        const complete = halfFinished(old.segments, [2]);
        const entries = Object.entries(complete.segments);
        // The same wordings in the same order, of which some have no text, another German, or another one before them.
        const differing = languages.map((language): Translation => {
          const differs = ([key, entry]: (typeof entries)[number], index: number): (typeof entries)[number] => {
            const [otherKey, other] = entries[(index + 1) % entries.length] ?? [key, entry];
            const variants = [entry, { ...entry, target: ' ' }, { ...entry, source: other.source }, { ...entry, replaces: otherKey }];
            return [key, variants[language[index] ?? 0] ?? entry];
          };
          return { ...complete, segments: Object.fromEntries(entries.map(differs)) };
        });
        for (const translation of [complete, ...differing, complete]) {
          expect(alignUnit(now.segments, translation, null)).toEqual(alignUnit([...now.segments], translation, null));
        }
      }),
    );
  });
});
