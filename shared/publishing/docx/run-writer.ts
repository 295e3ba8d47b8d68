import { ExternalHyperlink, InternalHyperlink, TextRun } from 'docx';
import type { IRunOptions, ParagraphChild } from 'docx';
import type { Direction, LanguageTag } from '../../model/language.ts';
import type { PrintLink, Run, TextRun as PrintText } from '../print-document.ts';
import { factRun } from '../runs.ts';
import { safeUrl } from '../safe-url.ts';
import { dashAtEnd } from '../dash-at-end.ts';
import { factText } from './fact-text.ts';
import { PlacedBookmark } from './bookmarks.ts';
import type { Bookmark } from './bookmarks.ts';
import type { Layout } from './layout.ts';
import { visibleText } from '../visible-text.ts';
import { hasItalics, wordFonts, wordLanguage } from './word-language.ts';

/** Runs as the children of a paragraph of one direction. `look` is laid over every run. */
export function writeRuns(layout: Layout, runs: readonly Run[], direction: Direction, look: IRunOptions = {}): readonly ParagraphChild[] {
  return runs.flatMap((run, index): readonly ParagraphChild[] => {
    if (run.type === 'break') return [new TextRun({ break: 1 })];
    const opens = isForeign(run, direction) && !isForeign(runs[index - 1], direction);
    const closes = isForeign(run, direction) && !isForeign(runs[index + 1], direction);
    return [
      // Outside a link: what is copied from it has no marks, and LibreOffice would underline them.
      ...(opens ? [new TextRun({ text: ISOLATES[directionOf(run)] })] : []),
      linked(layout, run.link, (style) => writeText(layout, run, direction, { ...look, ...style })),
      ...(closes ? [new TextRun({ text: END_OF_ISOLATE })] : []),
    ];
  });
}

/** Unicode's left-to-right and right-to-left isolate (UAX 9, section 2.4.2). */
const ISOLATES: Readonly<Record<Direction, string>> = { ltr: '\u2066', rtl: '\u2067' };
const END_OF_ISOLATE = '\u2069';

/** Runs against the paragraph's direction are isolated together: "Caritas" and " e. V." stay in order, and so does the full stop. */
function isForeign(run: Run | undefined, direction: Direction): boolean {
  return run?.type === 'text' && directionOf(run) !== direction;
}

function directionOf(run: PrintText): Direction {
  return run.fact ? 'ltr' : run.direction;
}

/** Children with a bookmark around them, where one belongs. */
export function marked(bookmark: Bookmark | null, children: readonly ParagraphChild[]): readonly ParagraphChild[] {
  if (!bookmark) return children;
  return [new PlacedBookmark(bookmark, children)];
}

/** Plain text in the language and direction of the document. */
export function plainRun(layout: Layout, text: string, look: IRunOptions = {}): TextRun {
  const { language, direction } = layout.document;
  return new TextRun({ ...speech(layout, language, direction), ...look, text: visibleText(text) });
}

/** A web address as readers see it, with a link to it where it may be linked to. */
export function urlRun(url: string): Run {
  return factRun(urlText(url), { kind: 'url', url });
}

export function urlText(url: string): string {
  return url.replace(/^https?:\/\/(?=.)/i, '').replace(/\/$/, '');
}

function writeText(layout: Layout, run: PrintText, direction: Direction, look: IRunOptions): TextRun {
  const text = visibleText(run.text);
  return new TextRun({
    ...speech(layout, run.language, directionOf(run)),
    ...(run.strong ? { bold: true } : {}),
    ...(run.emphasis ? (hasItalics(run.language) ? { italics: true } : { bold: true }) : {}),
    ...(run.strikethrough ? { strike: true } : {}),
    ...(run.code ? { style: 'CodeText', noProof: true } : {}),
    ...(run.muted ? { style: 'GermanStandIn' } : {}),
    ...(run.fact ? { noProof: true } : {}),
    ...look,
    text: run.fact ? factText(text, direction, layout.longestFact) : dashAtEnd(text),
  });
}

/** Language, fonts and direction of a run: only what differs from the document's own, which is in its defaults. */
export function speech(layout: Layout, language: LanguageTag, direction: Direction): IRunOptions {
  const own = wordLanguage(layout.document.language);
  const spoken = wordLanguage(language);
  const fonts = wordFonts(language);
  const ownFonts = wordFonts(layout.document.language);
  return {
    ...(direction === 'rtl' ? { rightToLeft: true } : {}),
    ...(spoken.value === own.value ? {} : { language: spoken }),
    ...(fonts.hAnsi === ownFonts.hAnsi && fonts.cs === ownFonts.cs && fonts.eastAsia === ownFonts.eastAsia ? {} : { font: fonts }),
  };
}

/** A link where its target is one that may be linked to and exists; else its text alone. */
function linked(layout: Layout, link: PrintLink | null, write: (look: IRunOptions) => TextRun): ParagraphChild {
  if (link?.kind === 'url') {
    const url = safeUrl(link.url);
    if (url !== null) return new ExternalHyperlink({ link: url, children: [write({ style: 'Hyperlink' })] });
  }
  if (link?.kind === 'anchor') {
    const bookmark = layout.bookmarks.target(link.anchor);
    if (bookmark) return new InternalHyperlink({ anchor: bookmark.name, children: [write({ style: 'Hyperlink' })] });
  }
  return write({});
}
