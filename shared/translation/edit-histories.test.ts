import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MinorEdits, Translation } from '../model/translation.ts';
import { readAll, segmentOf, translate, unitOf } from '../testing/source-unit-sample.ts';
import { text, texts } from '../testing/wording-arbitraries.ts';
import { alignUnit } from './align-unit.ts';
import { approve } from './approve.ts';
import { confirm } from './confirm.ts';
import { recordMinorEdit } from './record-minor-edit.ts';
import type { SegmentState } from './segment.ts';
import type { SourceUnit } from './source-unit.ts';

const LANGUAGES = ['en', 'ar', 'de-x-leicht'] as const;
const isThere = (state: SegmentState) => state === 'translated' || state === 'approved';

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
      case 'approve': {
        const translation = this.translation(language);
        this.#translations.set(language, approve(translation, this.unit, readAll(this.unit, translation), { by: 'Bo' }).translation);
        return undefined;
      }
      default:
        return one satisfies never;
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

            const aligned = alignUnit(segments, translation, minorEdits);
            const once = aligned.flatMap((each) => {
              const target = history.expected(language, each.segment.hash);
              return target === null ? [] : [{ is: [each.target, isThere(each.state)], shouldBe: [target, true] }];
            });
            expect(once.map(({ is }) => is)).toEqual(once.map(({ shouldBe }) => shouldBe));

            const offered = new Map(aligned.flatMap(({ segment, former }) => (former ? [[segment.hash, former.hash] as const] : [])));
            expect(new Set(offered.values()).size).toBe(offered.size);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
