import type { Term } from '../model/glossary.ts';
import type { Inline } from '../model/inline.ts';
import type { LanguageTag } from '../model/language.ts';
import { languageOf } from '../model/language.ts';
import { plainText } from '../model/plain-text.ts';
import { chipsOf, compareChips } from './chips-of.ts';
import type { Chip } from './chips-of.ts';
import { differingNumbers } from './differing-numbers.ts';
import { termFinder } from './find-terms.ts';

/** Something about a translation that a person should look at once more. None of them stops a save. */
export type TargetFinding =
  | { readonly code: 'empty' }
  | { readonly code: 'same-as-german' }
  | { readonly code: 'chips-missing' | 'chips-doubled' | 'chips-foreign'; readonly chips: readonly Chip[] }
  | { readonly code: 'numbers'; readonly missing: readonly string[]; readonly extra: readonly string[] }
  | { readonly code: 'ending'; readonly german: string }
  | { readonly code: 'german-quotes' }
  | { readonly code: 'latin-signs'; readonly signs: readonly string[] }
  | { readonly code: 'not-bold' }
  | { readonly code: 'term-missing'; readonly terms: readonly string[] };

/** Compares a translation with the German: what machines can see, in the order in which it matters. */
export function checkTarget(
  german: readonly Inline[],
  target: readonly Inline[],
  language: LanguageTag,
  terms: readonly Term[],
): readonly TargetFinding[] {
  const [from, to] = [plainText(german).trim(), plainText(target).trim()];
  const chips = chipsOf(target);
  if (to === '' && chips.length === 0) return [{ code: 'empty' }];
  return [
    ...chipFindings(compareChips(chipsOf(german), chips)),
    ...(isCopy(from, to, language, terms) ? [{ code: 'same-as-german' as const }] : []),
    ...numberFindings(from, to),
    ...endingFindings(from, to),
    ...signFindings(to, language),
    ...(hasStrong(german) && !hasStrong(target) ? [{ code: 'not-bold' as const }] : []),
    ...termFindings(from, to, language, terms),
  ];
}

function chipFindings({ missing, doubled, foreign }: ReturnType<typeof compareChips>): readonly TargetFinding[] {
  return [
    ...(missing.length > 0 ? [{ code: 'chips-missing' as const, chips: missing }] : []),
    ...(doubled.length > 0 ? [{ code: 'chips-doubled' as const, chips: doubled }] : []),
    ...(foreign.length > 0 ? [{ code: 'chips-foreign' as const, chips: foreign }] : []),
  ];
}

/** Easy German may well be the same German, and a name that the glossary keeps stays as it is. */
function isCopy(from: string, to: string, language: LanguageTag, terms: readonly Term[]): boolean {
  if (from !== to || language.startsWith('de')) return false;
  const kept = termFinder(terms.filter(({ policy }) => policy !== 'translate'))(from);
  const rest = kept.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), from);
  return /\p{L}/u.test(rest);
}

function numberFindings(from: string, to: string): readonly TargetFinding[] {
  const { missing, extra } = differingNumbers(from, to);
  return missing.length + extra.length > 0 ? [{ code: 'numbers', missing, extra }] : [];
}

const SENTENCE_END = /[.!?:…؟۔。！？：।።፧::։]["'»«“”’)\]]*$/u;

function endingFindings(from: string, to: string): readonly TargetFinding[] {
  const german = /[.!?:…]$/.exec(from)?.[0];
  return german !== undefined && !SENTENCE_END.test(to) ? [{ code: 'ending', german }] : [];
}

/** Where „…“ is how one quotes. */
const LOW_QUOTES: ReadonlySet<LanguageTag> = new Set(['de', 'de-x-leicht', 'bg', 'hr', 'hu', 'ka', 'pl', 'ro', 'sr', 'sq', 'uk', 'ru']);

function signFindings(to: string, language: LanguageTag): readonly TargetFinding[] {
  const findings: TargetFinding[] = [];
  if (to.includes('„') && !LOW_QUOTES.has(language)) findings.push({ code: 'german-quotes' });
  const { script } = languageOf(language);
  const own = script === 'Arab' ? /\p{Script=Arab}\s?([,;?])/gu : script === 'Hans' ? /\p{Script=Hani}\s?([,;?!.])/gu : null;
  const signs = own === null ? [] : [...new Set([...to.matchAll(own)].map(([, sign = '']) => sign))];
  if (signs.length > 0) findings.push({ code: 'latin-signs', signs });
  return findings;
}

function hasStrong(inlines: readonly Inline[]): boolean {
  return inlines.some((inline) => inline.type === 'strong' || ('children' in inline && hasStrong(inline.children)));
}

/** Words that newcomers meet on doors and forms have to stand in the translation as well. */
function termFindings(from: string, to: string, language: LanguageTag, terms: readonly Term[]): readonly TargetFinding[] {
  if (language.startsWith('de')) return [];
  const asked = new Set(termFinder(terms.filter(({ policy }) => policy !== 'translate'))(from).map(({ term }) => term));
  const missing = [...asked].filter(({ term, forms }) => ![term, ...forms].some((form) => to.includes(form))).map(({ term }) => term);
  return missing.length > 0 ? [{ code: 'term-missing', terms: missing }] : [];
}
