import type { LanguageTag } from '../model/language.ts';
import type { Translation } from '../model/translation.ts';
import type { AlignedSegment } from './align-unit.ts';
import type { Segment, SegmentState, UnitState } from './segment.ts';

export const SEGMENT_STATES = ['missing', 'outdated', 'draft', 'translated', 'approved'] as const satisfies readonly SegmentState[];
/** From bad to good. */
export const UNIT_STATES = ['missing', 'partial', 'outdated', 'to-review', 'current', 'not-wanted'] as const satisfies readonly UnitState[];

/** So many segments, and the words of German in them. A text that stands twice in a unit counts once: it is translated once. */
export interface Amount {
  readonly segments: number;
  readonly words: number;
}

export interface UnitStatus {
  readonly state: UnitState;
  readonly total: Amount;
  readonly bySegmentState: Readonly<Record<SegmentState, Amount>>;
  /** A label beside the state, never instead of it. */
  readonly givenOut: Translation['givenOut'] | null;
}

export interface UnitPolicy {
  /** Whether this language wants this unit at all. */
  readonly wanted: boolean;
  /** Whether a second person has to approve a text. */
  readonly review: boolean;
  readonly givenOut?: Translation['givenOut'] | null;
}

/** State and counts of one unit in one language. Segments that are for other languages alone (`:::only`) do not count. */
export function unitStatus(aligned: readonly AlignedSegment[], language: LanguageTag, policy: UnitPolicy): UnitStatus {
  const amounts = emptyAmounts();
  const total = { segments: 0, words: 0 };
  const counted = new Set<string>();
  for (const { segment, state } of aligned) {
    if (!isFor(segment, language) || counted.has(segment.hash)) continue;
    counted.add(segment.hash);
    add(amounts[state], segment.words);
    add(total, segment.words);
  }
  return {
    state: policy.wanted ? stateOf(amounts, total, policy.review) : 'not-wanted',
    total,
    bySegmentState: amounts,
    givenOut: policy.givenOut ?? null,
  };
}

/** Whether a language needs a segment: `:::only` names languages exactly ("fa" is not "fa-AF"). */
export function isFor(segment: Segment, language: LanguageTag): boolean {
  return segment.only === null || segment.only.includes(language);
}

function stateOf(amounts: Record<SegmentState, Amount>, total: Amount, review: boolean): UnitState {
  if (amounts.missing.segments > 0) return amounts.missing.segments === total.segments ? 'missing' : 'partial';
  if (amounts.outdated.segments > 0) return 'outdated';
  if (amounts.draft.segments > 0 || (review && amounts.translated.segments > 0)) return 'to-review';
  return 'current';
}

interface Counter {
  segments: number;
  words: number;
}

function add(counter: Counter, words: number): void {
  counter.segments += 1;
  counter.words += words;
}

function emptyAmounts(): Record<SegmentState, Counter> {
  const zero = (): Counter => ({ segments: 0, words: 0 });
  return { missing: zero(), outdated: zero(), draft: zero(), translated: zero(), approved: zero() };
}
