import { fromUtf16 } from './glyph-texts.ts';
import { glyphsOf, readHex, readString } from './shown-glyphs.ts';
import type { ShownBytes } from './shown-glyphs.ts';

/** A stretch of a page that says by itself what it copies as, and the glyphs in it. */
export interface ActualTextSpan {
  /** Where it begins and its content begins, ends, and where it ends in the stream. */
  readonly bounds: readonly [start: number, inside: number, end: number, after: number];
  readonly text: string;
  /** Name of the font among the page's resources ("f1"). */
  readonly font: string;
  readonly glyphs: readonly number[];
}

const HEAD = /\/Span\s*<<\s*\/ActualText\s*<FEFF([0-9A-F]*)>\s*>>\s*BDC/g;
const END = 'EMC';
const FONT = /\/(\w+)\s+[\d.]+\s+Tf/;

/** The spans with `ActualText` in a page's content (one byte per character), whose glyphs have two bytes each. */
export function actualTextSpans(content: string): readonly ActualTextSpan[] {
  return Array.from(content.matchAll(HEAD), (head): ActualTextSpan => {
    const start = head.index;
    const inside = start + head[0].length;
    const { font, glyphs, end } = shown(content, inside);
    return { bounds: [start, inside, end, end + END.length], text: fromUtf16(head[1] ?? ''), font, glyphs };
  }).filter(({ font, glyphs }) => font !== '' && glyphs.length > 0);
}

/** Font and glyphs from here to the end of this marked content, and where that is; sequences within it have ends of their own. */
function shown(content: string, from: number): { readonly font: string; readonly glyphs: readonly number[]; readonly end: number } {
  const font = FONT.exec(content.slice(from, from + 200))?.[1] ?? '';
  const bytes: ShownBytes = { values: [], starts: [] };
  let depth = 1;
  let at = from;
  while (at < content.length) {
    if (content.startsWith(END, at)) {
      depth -= 1;
      if (depth === 0) break;
      at += END.length;
    } else if (content.startsWith('BDC', at) || content.startsWith('BMC', at)) {
      depth += 1;
      at += END.length;
    } else if (content[at] === '(') at = readString(content, at, bytes);
    else if (content[at] === '<' && content[at + 1] !== '<') at = readHex(content, at, bytes);
    else at += 1;
  }
  return { font, glyphs: glyphsOf(bytes), end: at };
}
