import type { LanguageTag } from '../../model/language.ts';
import { LONGEST_UNBROKEN } from '../runs.ts';
import type { Stretch } from './stretch.ts';

/** Figures with what may stand between them. One class, repeated: it never goes back, so a long line costs no more than its length. */
const FIGURES = /[+(]?\d(?:[\d ()/:–\u00A0-]|[.,](?=\d))*/g;

const PHONE = /^(?:\+\d|\(0|0)[\d ()/–\u00A0-]{4,}\d$/;
const TIMES = /^\d{1,2}[:.]\d{2}(?: ?[–-] ?\d{1,2}[:.]\d{2})?$/;
const DATE = /^(?:\d{1,2}\.\d{1,2}\.\d{2,4}|\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d{2}-\d{2})(?: ?[–-] ?\d{1,2}\.\d{1,2}\.\d{2,4})?$/;
const NUMBER = /^\d{1,3}(?:[.,\u00A0 ]?\d{3})*(?:[.,]\d{1,2})?$/;

/** What belongs to figures before and after them. */
const SIGN_BEFORE = /(?:§§? ?|€ ?|EUR )$/;
const SIGN_AFTER = /^(?: ?€| (?:Euro|EUR)\b| ?%)/;
const CLOCK_AFTER = /^ Uhr\b/;

/** Phones, times, dates, prices and paragraphs in a left-to-right text: a line must not end inside them. */
export function unbrokenStretches(text: string, language: LanguageTag): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const match of text.matchAll(FIGURES)) {
    const figures = trimmed(match[0]);
    const found = factAround(text, match.index + match[0].indexOf(figures), figures, end);
    if (!found) continue;
    end = found.end;
    stretches.push({ ...found, language, fact: true });
  }
  return stretches;
}

function factAround(text: string, start: number, figures: string, earliest: number): { start: number; end: number } | null {
  const end = start + figures.length;
  // A figure inside a word ("A1", "H2O") or a longer number is not a fact of its own.
  if (figures.length > LONGEST_UNBROKEN || /[\p{L}\p{N}]$/u.test(text.slice(Math.max(earliest, start - 2), start))) return null;
  const before = SIGN_BEFORE.exec(text.slice(Math.max(earliest, start - 4), start))?.[0] ?? '';
  const following = text.slice(end, end + 6);
  const after = (CLOCK_AFTER.exec(following) ?? SIGN_AFTER.exec(following))?.[0] ?? '';
  const whole = PHONE.test(figures) || TIMES.test(figures) || DATE.test(figures);
  const signed = before !== '' || after !== '';
  if (!whole && !(signed && (NUMBER.test(figures) || CLOCK_AFTER.test(following)))) return null;
  return { start: start - before.length, end: end + after.length };
}

/** Figures without what belongs to the sentence around them: spaces and dashes at the end, a bracket that only opens or closes. */
function trimmed(figures: string): string {
  const bracket = figures.startsWith('+') ? -1 : figures.indexOf(' (');
  let end = bracket > 0 ? bracket : figures.length;
  while (end > 0 && !isDigit(figures.charCodeAt(end - 1))) end -= 1;
  const core = figures.slice(0, end);
  return core.startsWith('(') && !core.includes(')') ? core.slice(1) : core;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
