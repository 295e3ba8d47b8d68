import type { Run, TextRun } from '../print-document.ts';
import { dashAtEnd } from '../dash-at-end.ts';
import { LONGEST_UNBROKEN, sameLink, titleRuns } from '../runs.ts';
import { breakLongWords, divideEndlessWords, isAddress } from './break-long-words.ts';
import { divisionsOf } from './divide-words/divisions-of.ts';
import { inOwnLetters, lentPatterns } from './lent-patterns.ts';
import { shortWordsLead, typstLanguage } from './typst-language.ts';
import { printableText, typstString } from './typst-string.ts';
import type { WriteContext } from './write-context.ts';

const ISOLATE = { ltr: '\u2066', rtl: '\u2067' } as const;
const END_OF_ISOLATE = '\u2069';
const SOFT_HYPHEN = '\u00ad';
/** A space that nobody sees: Typst breaks lines there, and unlike a zero-width character it is no part of the text that is copied. */
const MAY_BREAK = ' + h(0.01pt) + ';

/** How words may be divided. `title`: none, in whatever language; `text`: also by the rules that stand in for patterns. */
type Kind = 'title' | 'text' | null;

/** Running text. */
export function writeText(runs: readonly Run[], context: WriteContext): string {
  return writeRuns(runs, context, 'text');
}

/** A Typst expression (code mode) that sets the runs. */
export function writeRuns(runs: readonly Run[], context: WriteContext, kind: Kind = null): string {
  const printed = runs.filter((run) => run.type === 'break' || printableText(run.text) !== '');
  const whole = hasLinkFromTheRight(printed, context);
  const parts = printed.map((run, at) => {
    if (run.type === 'break') return 'linebreak()';
    const next = printed[at + 1];
    const rigid = whole || isGlued(run, next) || isGlued(printed[at - 1], run) || (kind === 'title' && run.language !== context.language);
    const bound = kind === 'title' && next?.type === 'text' && shortWordsLead(context.language);
    return writeTextRun(bound ? withBoundEnd(run) : run, {
      rigid,
      ruled: kind === 'text',
      last: kind !== 'title' && next === undefined,
      next,
      context,
    });
  });
  return parts.length === 0 ? '""' : parts.join(' + ');
}

/** A short word at the end of a run does not end a line of a title; within a run the template sees to it. */
function withBoundEnd(run: TextRun): TextRun {
  return { ...run, text: run.text.replace(/(?<=(?:^|\s)\p{L}{1,3}) $/u, '\u00a0') };
}

/**
 * A link that ends within a word. Typst 0.14 cannot write the PDF when it hyphenates just there
 * (https://github.com/typst/typst/issues/8608), so such words stay whole.
 */
function isGlued(run: Run | undefined, next: Run | undefined): boolean {
  if (run?.type !== 'text' || run.link === null || next?.type !== 'text') return false;
  return /[\p{L}\p{M}\u2069]$/u.test(run.text) && /^[\p{L}\u2066\u2067]/u.test(next.text);
}

/** The same fault: in lines from right to left it is enough that a word is hyphenated in the line of a link. */
function hasLinkFromTheRight(runs: readonly Run[], { direction }: WriteContext): boolean {
  return direction === 'rtl' && runs.some((run) => run.type === 'text' && run.link !== null);
}

interface Surroundings {
  /** No hyphen may come in it. */
  readonly rigid: boolean;
  /** Rules may divide its words where no patterns do. */
  readonly ruled: boolean;
  /** Nothing follows it. */
  readonly last: boolean;
  readonly next: Run | undefined;
  readonly context: WriteContext;
}

function writeTextRun(run: TextRun, { rigid, ruled, last, next, context }: Surroundings): string {
  const whole = isWhole(run, context);
  const longest = run.fact ? context.longestWhole : LONGEST_UNBROKEN;
  const options = [
    ...languageOptions(run, context),
    ...lookOptions(run),
    ...linkOptions(run, next, context),
    ...(rigid || ((run.fact || run.text.length > LONGEST_UNBROKEN) && isAddress(run.text)) ? ['hyphenate: false'] : []),
  ];
  // Facts and words of the other direction keep their own order only within an isolate (Unicode annex 9, section 2.7).
  const kept = dashAtEnd(inOwnLetters(run.text, run.language));
  const text = run.direction === context.direction ? kept : `${ISOLATE[run.direction]}${kept}${END_OF_ISOLATE}`;
  const divided = whole ? [text] : breakLongWords(divideEndlessWords(text), longest);
  // Where no hyphen may come an endless word goes on in the next line without one.
  const pieces = rigid ? divided.flatMap((piece) => piece.split(SOFT_HYPHEN)) : divided;
  const divide = ruled && !rigid && !run.fact && !run.code ? lentPatterns(run.language)?.divide : null;
  const written = (piece: string): string =>
    divide ? withDivisions(piece, divide) : run.direction === 'rtl' ? withFigures(piece) : typstString(piece);
  const body = pieces
    .map((piece, at) => (last && !rigid && !run.fact && at === pieces.length - 1 ? withWholeEnd(piece, written) : written(piece)))
    .join(MAY_BREAK);
  return options.length === 0 ? body : `run(${[body, ...options].join(', ')})`;
}

/** A last word of so few letters stays whole: half of one in a line of its own looks like a mistake. Longer ones may not fit a narrow column. */
const LAST_WORD = /(?<=\s)(?=\S*[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Georgian}]{5})\S{5,11}$/u;

function withWholeEnd(text: string, write: (piece: string) => string): string {
  const end = LAST_WORD.exec(text);
  return end ? `${write(text.slice(0, end.index))} + text(hyphenate: false, ${typstString(end[0])})` : write(text);
}

/** The figures of a text in Arabic letters, as large as those of facts. */
function withFigures(text: string): string {
  return text
    .split(/(\d+)/)
    .filter((part) => part !== '')
    .map((part) => (/^\d/.test(part) ? `figures(${typstString(part)})` : typstString(part)))
    .join(' + ');
}

/** Typst hyphenates a word where its language's patterns say so and the letter behind the hyphen allows it. */
function withDivisions(text: string, divide: (word: string) => readonly number[]): string {
  const places = divisionsOf(text, divide);
  const starts = [0, ...places.map((place) => place + 1)];
  const parts = starts.map((start, index) => typstString(text.slice(start, places[index])));
  return parts.reduce((all, part, index) => `${all} + divided(${typstString(text.charAt(places[index - 1] ?? 0))}) + ${part}`);
}

/**
 * Whether a fact is kept on one line. Letters are counted, not measured, and those of a name may be wider than figures: what is kept whole
 * in less room than it takes is torn from the words behind it.
 */
function isWhole({ fact, text }: TextRun, { longestWhole }: WriteContext): boolean {
  return fact && text.length * (/\p{L}/u.test(text) ? 1.15 : 1) <= longestWhole;
}

function languageOptions(run: TextRun, context: WriteContext): readonly string[] {
  const fact = run.fact ? ['fact: true', ...(isWhole(run, context) ? [] : ['whole: false'])] : [];
  const language = typstLanguage(run.language);
  const around = typstLanguage(context.language);
  const same = language.lang === around.lang && language.region === around.region && language.script === around.script;
  if (same && run.direction === context.direction) return fact;
  return [
    `lang: ${language.lang}`,
    `region: ${language.region}`,
    `dir: ${typstString(run.direction)}`,
    `script: ${language.script}`,
    ...fact,
  ];
}

const LOOKS = [
  ['strong', 'strong'],
  ['emphasis', 'emphasis'],
  ['strike', 'strikethrough'],
  ['code', 'code'],
  ['muted', 'muted'],
] as const;

function lookOptions(run: TextRun): readonly string[] {
  return LOOKS.flatMap(([name, key]) => (run[key] ? [`${name}: true`] : []));
}

function linkOptions({ link }: TextRun, next: Run | undefined, { anchors }: WriteContext): readonly string[] {
  if (link === null) return [];
  if (link.kind === 'url') return [`url: ${typstString(link.url)}`, 'tone: tone.strong'];
  // A link to what this edition leaves out stays as plain text.
  if (!anchors.exists(link.anchor)) return [];
  // A German word makes several runs of the words of one link.
  const goesOn = next?.type === 'text' && sameLink(link, next.link);
  return [`to: ${typstString(link.anchor)}`, ...(goesOn ? ['paged: false'] : []), 'tone: tone.strong'];
}

/** Titles are not divided, but for words that no line holds in their size. */
export const LONGEST_TITLE_WORD = 22;

export function writeTitle(runs: readonly Run[], context: WriteContext): string {
  const long = textOf(runs)
    .split(/[\s-]/u)
    .some((word) => word.length > LONGEST_TITLE_WORD);
  const written = writeRuns(titleRuns(runs), context, long ? 'text' : 'title');
  return long && !lentPatterns(context.language)?.divide ? `text(hyphenate: true, ${written})` : written;
}

/** Printed text of runs, for measuring and for the file's outline. */
export function textOf(runs: readonly Run[]): string {
  return runs.map((run) => (run.type === 'break' ? ' ' : run.text)).join('');
}
