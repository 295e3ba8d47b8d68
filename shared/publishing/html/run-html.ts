import { findLanguage } from '../../model/language.ts';
import type { Direction, LanguageTag } from '../../model/language.ts';
import type { Run, TextRun } from '../print-document.ts';
import { safeUrl } from '../safe-url.ts';
import { escapeHtml } from './escape-html.ts';

/** Language and direction of the element around, and the anchors that links may lead to. */
export interface Surroundings {
  readonly language: LanguageTag;
  readonly direction: Direction;
  readonly anchors: ReadonlySet<string>;
}

export function runsHtml(runs: readonly Run[], around: Surroundings): string {
  return runs.map((run) => (run.type === 'break' ? '<br>' : runHtml(run, around))).join('');
}

/** ` lang="..." dir="..."` where an element differs from what is around it. */
export function speechAttributes(language: LanguageTag, direction: Direction, around: Surroundings): string {
  const lang = language === around.language ? '' : ` lang="${escapeHtml(htmlLanguage(language))}"`;
  return lang + (direction === around.direction ? '' : ` dir="${direction}"`);
}

/** BCP 47 as browsers and screen readers know it: Leichte Sprache is read as German. */
export function htmlLanguage(tag: LanguageTag): string {
  return tag.startsWith('de-x-') ? 'de' : (findLanguage(tag)?.tag ?? tag);
}

/** Fragment for `href`, for an `id` of the same anchor. */
export function fragment(anchor: string): string {
  return `#${escapeHtml(encodeURIComponent(anchor.replace(/\p{Surrogate}/gu, '\uFFFD')))}`;
}

function runHtml(run: TextRun, around: Surroundings): string {
  const tags = [
    ...(run.strong ? ['strong'] : []),
    ...(run.emphasis ? ['em'] : []),
    ...(run.strikethrough ? ['s'] : []),
    ...(run.code ? ['code'] : []),
  ];
  const marked = tags.reduceRight((inner, tag) => `<${tag}>${inner}</${tag}>`, escapeHtml(run.text));
  const speech = speechAttributes(run.language, run.direction, around);
  // `bdi` isolates a fact from the text around it: the browser's own way to keep "07721 82-2153" in order.
  const spoken = run.fact
    ? `<bdi class="fact" dir="ltr"${speech.replace(/ dir="\w+"/, '')}>${marked}</bdi>`
    : foreign(marked, speech, run.muted);
  return linked(run, spoken, around);
}

function foreign(inner: string, speech: string, muted: boolean): string {
  if (speech === '' && !muted) return inner;
  const tag = speech.includes('dir=') ? 'bdi' : 'span';
  return `<${tag}${muted ? ' class="stand-in"' : ''}${speech}>${inner}</${tag}>`;
}

function linked({ link }: TextRun, inner: string, around: Surroundings): string {
  if (link?.kind === 'anchor' && around.anchors.has(link.anchor)) return `<a href="${fragment(link.anchor)}">${inner}</a>`;
  const url = link?.kind === 'url' ? safeUrl(link.url) : null;
  return url === null ? inner : `<a href="${escapeHtml(url)}" rel="noreferrer">${inner}</a>`;
}
