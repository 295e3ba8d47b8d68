import { fromUtf16 } from './glyph-texts.ts';

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
  const bytes: number[] = [];
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
  const glyphs = Array.from({ length: bytes.length >> 1 }, (_, pair) => ((bytes[2 * pair] ?? 0) << 8) | (bytes[2 * pair + 1] ?? 0));
  return { font, glyphs, end: at };
}

const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** A literal string (ISO 32000-2, section 7.3.4.2); returns where it ends. */
function readString(content: string, from: number, bytes: number[]): number {
  let depth = 1;
  let at = from + 1;
  for (; at < content.length; at += 1) {
    const character = content[at] ?? '';
    if (character === '\\') {
      const octal = /^[0-7]{1,3}/.exec(content.slice(at + 1, at + 4))?.[0];
      const escaped = content[at + 1] ?? '';
      bytes.push(octal === undefined ? (ESCAPES[escaped] ?? escaped.charCodeAt(0)) : Number.parseInt(octal, 8));
      at += octal?.length ?? 1;
      continue;
    }
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth === 0) break;
    bytes.push(character.charCodeAt(0));
  }
  return at + 1;
}

function readHex(content: string, from: number, bytes: number[]): number {
  const end = content.indexOf('>', from);
  for (const pair of content.slice(from + 1, end).match(/[0-9A-Fa-f]{2}/g) ?? []) bytes.push(Number.parseInt(pair, 16));
  return end + 1;
}
