import type { Translation } from '../model/translation.ts';
import { diffWords } from './diff-words.ts';

/** What was translated before, anywhere in the folder. */
export interface Proposal {
  /** `unitKey` of where it stands. */
  readonly unit: string;
  readonly source: string;
  readonly target: string;
  /** How much of the two German texts is the same, 100 = all of it. */
  readonly percent: number;
  /** In how many places this German was translated in this way. */
  readonly times: number;
}

interface Remembered {
  readonly unit: string;
  readonly source: string;
  readonly target: string;
  /** Numbers of its words, each once. */
  readonly words: readonly number[];
}

/** Below it a translator deletes more than is kept. */
const LEAST_PERCENT = 60;
/** Candidates whose words are counted that are compared sign by sign. */
const COMPARED = 24;

/**
 * The translations of one language, found by the words of their German. It is told of one unit at a time and forgets what
 * the unit said before, so that it costs what has changed and not what there is.
 */
export class TranslationMemory {
  readonly #known = new Map<string, Translation>();
  readonly #numbers = new Map<string, number>();
  #remembered: (Remembered | null)[] = [];
  #byWord: number[][] = [];
  #forgotten = 0;

  /** The same object again costs nothing; null when the unit has no translation any more. */
  learn(unit: string, translation: Translation | null): void {
    if ((this.#known.get(unit) ?? null) === translation) return;
    if (this.#known.delete(unit)) this.#forget(unit);
    if (translation === null) return;
    this.#known.set(unit, translation);
    for (const { source, target, state } of Object.values(translation.segments)) {
      if (state !== 'draft' && target.trim() !== '') this.#remember({ unit, source, target, words: this.#wordsOf(source) });
    }
  }

  /** Which units it was told of: whoever keeps it tells it of those that are gone. */
  get units(): readonly string[] {
    return [...this.#known.keys()];
  }

  /** The best first; what the unit itself says of this German is no proposal. */
  find(source: string, unit: string, limit = 5): readonly Proposal[] {
    const words = this.#wordsOf(source);
    const proposals = this.#candidates(words)
      .filter((one) => one.unit !== unit || one.source !== source)
      .flatMap((one): Proposal[] => {
        const percent = percentOf(source, one.source);
        return percent < LEAST_PERCENT ? [] : [{ unit: one.unit, source: one.source, target: one.target, percent, times: 1 }];
      })
      .toSorted((a, b) => b.percent - a.percent);
    return joined(proposals).slice(0, limit);
  }

  /** Those that share most words. */
  #candidates(words: readonly number[]): readonly Remembered[] {
    const shared = new Map<number, number>();
    for (const word of words) for (const index of this.#byWord[word] ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    const scored: { readonly one: Remembered; readonly share: number }[] = [];
    for (const [index, count] of shared) {
      const one = this.#remembered[index];
      const share = one ? (2 * count) / (one.words.length + words.length) : 0;
      if (one && share >= 0.5) scored.push({ one, share });
    }
    return scored
      .toSorted((a, b) => b.share - a.share)
      .slice(0, COMPARED)
      .map(({ one }) => one);
  }

  #remember(one: Remembered): void {
    const index = this.#remembered.push(one) - 1;
    for (const word of one.words) (this.#byWord[word] ??= []).push(index);
  }

  #forget(unit: string): void {
    this.#remembered = this.#remembered.map((one) => {
      if (one?.unit !== unit) return one;
      this.#forgotten++;
      return null;
    });
    if (this.#forgotten > 1000 && this.#forgotten > this.#remembered.length / 2) this.#compact();
  }

  #compact(): void {
    const kept = this.#remembered.filter((one) => one !== null);
    this.#remembered = [];
    this.#byWord = [];
    this.#forgotten = 0;
    for (const one of kept) this.#remember(one);
  }

  #wordsOf(source: string): readonly number[] {
    const words = source.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    return [...new Set(words)].map((word) => {
      const number = this.#numbers.get(word) ?? this.#numbers.size;
      this.#numbers.set(word, number);
      return number;
    });
  }
}

function percentOf(a: string, b: string): number {
  if (a === b) return 100;
  const equal = diffWords(a, b).reduce((length, { kind, text }) => length + (kind === 'equal' ? text.length : 0), 0);
  return Math.min(99, Math.floor((200 * equal) / (a.length + b.length)));
}

/** The same German with the same translation in several places is one proposal. */
function joined(proposals: readonly Proposal[]): readonly Proposal[] {
  const byText = new Map<string, Proposal>();
  for (const proposal of proposals) {
    const key = `${proposal.source}\n${proposal.target}`;
    const first = byText.get(key);
    byText.set(key, first ? { ...first, times: first.times + 1 } : proposal);
  }
  return [...byText.values()];
}
