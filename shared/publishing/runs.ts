import { languageOf } from '../model/language.ts';
import type { LanguageTag } from '../model/language.ts';
import type { PrintLink, Run, TextRun } from './print-document.ts';

/** How a run looks besides its text and language; what is not given is plain. */
export type Marks = Partial<Pick<TextRun, 'strong' | 'emphasis' | 'strikethrough' | 'code' | 'muted' | 'link'>>;

/**
 * The longest text (in UTF-16 units) that is kept on one line: the measure of an A5 column at body size.
 * Longer ones stay left-to-right and whole, but may break, rather than run off the page.
 */
export const LONGEST_UNBROKEN = 40;

/** Running text of one language, in that language's direction. */
export function textRun(text: string, language: LanguageTag, marks: Marks = {}): TextRun {
  return {
    type: 'text',
    text,
    language,
    direction: languageOf(language).direction,
    fact: false,
    strong: marks.strong ?? false,
    emphasis: marks.emphasis ?? false,
    strikethrough: marks.strikethrough ?? false,
    code: marks.code ?? false,
    muted: marks.muted ?? false,
    link: marks.link ?? null,
  };
}

/** A fact as it is written in Germany (phone, time, address): German, left-to-right, on one line unless too long for one. */
export function factRun(text: string, link: PrintLink | null = null): TextRun {
  return { ...textRun(text, 'de', { link }), fact: text.length <= LONGEST_UNBROKEN };
}

/** A name that stays German in every language; it may break over lines. */
export function germanRun(text: string, marks: Marks = {}): TextRun {
  return textRun(text, 'de', marks);
}

export const breakRun: Run = { type: 'break' };

/** A text as the only run of a line; no run at all when it is empty. */
export function plainRuns(text: string, language: LanguageTag, marks: Marks = {}): readonly Run[] {
  return text === '' ? [] : [textRun(text, language, marks)];
}

/** Appends runs to runs, joining neighbours that differ in nothing but their text. Facts stay apart: each is one whole. */
export function joinRuns(...parts: readonly (readonly Run[])[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of parts.flat()) {
    const last = joined.at(-1);
    if (last?.type === 'text' && run.type === 'text' && looksLike(last, run))
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else if (run.type === 'break' || run.text !== '') joined.push(run);
  }
  return joined;
}

/** Runs with a separator between each two: `a, b, c`. */
export function separateRuns(parts: readonly (readonly Run[])[], separator: readonly Run[]): readonly Run[] {
  return joinRuns(...parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part])));
}

/**
 * What is added to something in brackets, after a space. Remarks in brackets within it get square ones, so that no two of a kind close
 * together; brackets that belong to a word stay as they are.
 */
export function bracketedRuns(runs: readonly Run[], language: LanguageTag): readonly Run[] {
  const squared = runsText(runs).replace(REMARK, '$1[$2]');
  let at = 0;
  const inner = runs.map((run): Run => {
    if (run.type !== 'text') {
      at += 1;
      return run;
    }
    const text = squared.slice(at, at + run.text.length);
    at += run.text.length;
    return { ...run, text };
  });
  return joinRuns(plainRuns(' (', language), inner, plainRuns(')', language));
}

const REMARK = /(^|\s)\(([^()]*)\)/g;

/**
 * Without links and grey: for titles and header rows. They stand again in the contents, in running heads and on the next page,
 * where PDF/UA-1 allows no links (they are artifacts there), and on fields of colour, where neither can be read.
 */
export function titleRuns(runs: readonly Run[]): readonly Run[] {
  return runs.map((run) => (run.type === 'text' ? { ...run, link: null, muted: false } : run));
}

/** The characters of runs, a forced line break as a space. */
export function runsText(runs: readonly Run[]): string {
  return runs.map((run) => (run.type === 'text' ? run.text : ' ')).join('');
}

function looksLike(a: TextRun, b: TextRun): boolean {
  return (
    !a.fact &&
    !b.fact &&
    a.language === b.language &&
    a.direction === b.direction &&
    a.strong === b.strong &&
    a.emphasis === b.emphasis &&
    a.strikethrough === b.strikethrough &&
    a.code === b.code &&
    a.muted === b.muted &&
    sameLink(a.link, b.link)
  );
}

/** Whether two runs lead to the same place. */
export function sameLink(a: PrintLink | null, b: PrintLink | null): boolean {
  if (a === b) return true;
  if (a?.kind === 'url' && b?.kind === 'url') return a.url === b.url;
  return a?.kind === 'anchor' && b?.kind === 'anchor' && a.anchor === b.anchor;
}
