import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../model/block.ts';
import type { Chapter } from '../model/chapter.ts';
import { translationSchema } from '../model/translation.ts';
import type { MinorEdits, Translation } from '../model/translation.ts';
import { segmentOf, translate, unitOf } from '../testing/source-unit-sample.ts';
import { alignUnit } from './align-unit.ts';
import { approve } from './approve.ts';
import { confirm } from './confirm.ts';
import { recordMinorEdit } from './record-minor-edit.ts';
import { segmentsOfChapter } from './segments-of.ts';
import type { Segment } from './segment.ts';
import type { SourceUnit } from './source-unit.ts';
import { splitTranslation } from './split-translation.ts';
import { writeTranslation } from './write-translation.ts';

/** A small vocabulary, so that many segments share words. */
const WORDS = 'Amt Pass Kita Arzt Bus Miete Kurs Geld Schule Brief Termin Frist Ort Hilfe Stadt Kind Haus Zeit Weg Tag'.split(' ');
const text = fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 9 }).map((words) => words.join(' '));
const texts = fc.uniqueArray(text, { minLength: 1, maxLength: 12 });
const OWN_WORDS = (
  'Ausweis Bank Chor Dorf Ehe Feuer Garten Herd Insel Jugend Klinik Lager Markt Notruf Obst Park Quelle Reise Sport Turm Ufer Verein ' +
  'Wald Zoo Bürger Deich Eltern Fluss Gruppe Halle Imbiss Jacke Kanal Lehrer Müll Nachbar'
).split(' ');
/**
 * Three words of its own in every text and few common ones: here a former wording can belong to one paragraph only, also
 * where a similar one has no translation yet.
 */
const distinctTexts = fc
  .array(fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 12 })
  .map((shared) => shared.map((words, index) => [...OWN_WORDS.slice(3 * index, 3 * index + 3), ...words].join(' ')));
const LANGUAGES = ['en', 'ar', 'de-x-leicht'] as const;

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
  return approve(
    drafted,
    unit,
    of(3).map(({ hash }) => hash),
    { by: 'Bo' },
  ).translation;
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

  const expectOnlyThatOutdated = (values: readonly string[], word: string, kind: readonly number[], chosen: readonly number[]) => {
    const before = segmentsOfChapter(chapterOf('Wohnen', blocks(kind, values)));
    const after = segmentsOfChapter(chapterOf('Wohnen', blocks(kind, values.map(replace(word)))));
    const translation = halfFinished(before, chosen);
    const was = alignUnit(before, translation, null);
    alignUnit(after, translation, null).forEach(({ segment, state, former }, index) => {
      const old = was[index];
      if (segment.hash === old?.segment.hash || old?.state === 'missing') expect(state).toBe(old.state);
      else expect({ state, former: former?.hash }).toEqual({ state: 'outdated', former: old?.segment.hash });
    });
  };

  it('outdates exactly the segments that contain it, in every language, and nothing else', () => {
    fc.assert(
      fc.property(fc.tuple(distinctTexts, fc.constantFrom(...WORDS), kinds), fc.array(choice), ([values, word, kind], choices) => {
        for (const chosen of choices) expectOnlyThatOutdated(values, word, kind, chosen);
      }),
      { numRuns: 300 },
    );
  });

  it('does so as well among paragraphs that are much alike, where all are translated', () => {
    const complete = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(changed, complete, ([values, word, kind], chosen) => {
        expectOnlyThatOutdated(values, word, kind, chosen);
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
    const misspelt = (value: string, index: number) => (index % 2 === 0 ? `${value.slice(0, -1)}` : `${value},`);
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

type Step =
  | { readonly kind: 'insert' | 'change' | 'minor'; readonly at: number; readonly value: string }
  | {
      readonly kind: 'delete' | 'move' | 'revert' | 'return' | 'translate' | 'confirm' | 'approve';
      readonly at: number;
      readonly to: number;
    };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom('insert' as const, 'change' as const, 'minor' as const), at: fc.nat(20), value: text }),
  fc.record({
    kind: fc.constantFrom('delete', 'move', 'revert', 'return', 'translate', 'translate', 'confirm', 'approve'),
    at: fc.nat(20),
    to: fc.nat(20),
  }),
);

/** A chapter of plain paragraphs, its translations, and a memory of what each language ever had for each wording. */
class History {
  #texts: readonly string[];
  #minorEdits: MinorEdits | null = null;
  readonly #past: (readonly string[])[] = [];
  readonly #translations = new Map<string, Translation>();
  readonly #expected = new Map<string, Map<string, string>>();

  constructor(values: readonly string[]) {
    this.#texts = values;
  }

  take(one: Step): void {
    const at = this.#texts.length === 0 ? 0 : one.at % this.#texts.length;
    const language = LANGUAGES[one.at % LANGUAGES.length] ?? 'en';
    switch (one.kind) {
      case 'insert':
        return this.#write(this.#texts.toSpliced(at, 0, one.value));
      case 'change':
        return this.#write(this.#texts.with(at, `${this.#texts[at]} ${one.value.split(' ')[0]}`));
      case 'minor': {
        const old = unitOf(this.#texts).segments;
        this.#write(this.#texts.with(at, `${this.#texts[at]}!`));
        this.#minorEdits = recordMinorEdit(old, unitOf(this.#texts).segments, this.#minorEdits);
        return undefined;
      }
      case 'delete':
        return this.#texts.length > 1 ? this.#write(this.#texts.toSpliced(at, 1)) : undefined;
      case 'move':
        return this.#write(this.#texts.toSpliced(at, 1).toSpliced(one.to % this.#texts.length, 0, this.#texts[at] ?? ''));
      case 'revert':
        return this.#write(this.#past[one.to % this.#past.length] ?? this.#texts);
      case 'return': {
        const old = this.#past.flat();
        return old.length === 0 ? undefined : this.#write(this.#texts.toSpliced(at, 0, old[(one.at * 21 + one.to) % old.length] ?? ''));
      }
      case 'translate': {
        const value = this.#texts[at] ?? '';
        this.#translations.set(language, translate(this.#translations.get(language) ?? null, this.unit, language, [value]));
        this.#expect(language, segmentOf(value).hash, `${language}: ${value}`);
        return undefined;
      }
      case 'confirm': {
        const { translation, confirmed } = confirm(this.translation(language), this.unit, 'all', {});
        for (const hash of confirmed) this.#expect(language, hash, translation.segments[hash]?.target ?? '');
        this.#translations.set(language, translation);
        return undefined;
      }
      case 'approve':
        this.#translations.set(language, approve(this.translation(language), this.unit, 'all', { by: 'Bo' }).translation);
        return undefined;
      default:
        return one.kind satisfies never;
    }
  }

  get unit(): SourceUnit {
    return unitOf(this.#texts, this.#minorEdits);
  }

  translation(language: string): Translation {
    return this.#translations.get(language) ?? { version: 1, segments: {} };
  }

  /** What was last said for a wording in a language; null when nothing ever was. */
  expected(language: string, hash: string): string | null {
    return this.#expected.get(language)?.get(hash) ?? null;
  }

  #write(values: readonly string[]): void {
    this.#past.push(this.#texts);
    this.#texts = values;
  }

  #expect(language: string, hash: string, target: string): void {
    const known = this.#expected.get(language) ?? new Map<string, string>();
    this.#expected.set(language, known.set(hash, target));
  }
}

describe('any sequence of edits', () => {
  it('never loses a translation, never drops an entry, and uses each former wording once', () => {
    fc.assert(
      fc.property(texts, fc.array(step, { maxLength: 40 }), (values, steps) => {
        const history = new History(values);
        const before = new Map<string, readonly string[]>();
        for (const one of steps) {
          history.take(one);
          const { segments, minorEdits } = history.unit;
          for (const language of LANGUAGES) {
            const translation = history.translation(language);
            const keys = Object.keys(translation.segments);
            expect(keys).toEqual(expect.arrayContaining([...(before.get(language) ?? [])]));
            before.set(language, keys);

            const formers = new Map<string, string>();
            for (const { segment, state, target, former } of alignUnit(segments, translation, minorEdits)) {
              const expected = history.expected(language, segment.hash);
              if (expected !== null)
                expect({ state, target }).toEqual({ state: expect.stringMatching(/translated|approved/), target: expected });
              if (!former) continue;
              expect(formers.get(former.hash) ?? segment.hash).toBe(segment.hash);
              formers.set(former.hash, segment.hash);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
