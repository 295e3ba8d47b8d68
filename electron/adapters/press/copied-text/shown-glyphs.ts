/** Bytes of strings in a page's content, and where each begins to be written. */
export interface ShownBytes {
  readonly values: number[];
  readonly starts: number[];
}

/** Glyphs have two bytes each. */
export function glyphsOf({ values }: ShownBytes): readonly number[] {
  return Array.from({ length: values.length >> 1 }, (_, pair) => ((values[2 * pair] ?? 0) << 8) | (values[2 * pair + 1] ?? 0));
}

const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** A literal string (ISO 32000-2, section 7.3.4.2); returns where it ends. */
export function readString(content: string, from: number, { values, starts }: ShownBytes): number {
  let depth = 1;
  let at = from + 1;
  for (; at < content.length; at += 1) {
    const character = content[at] ?? '';
    if (character === '\\') {
      const octal = /^[0-7]{1,3}/.exec(content.slice(at + 1, at + 4))?.[0];
      const escaped = content[at + 1] ?? '';
      starts.push(at);
      values.push(octal === undefined ? (ESCAPES[escaped] ?? escaped.charCodeAt(0)) : Number.parseInt(octal, 8));
      at += octal?.length ?? 1;
      continue;
    }
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth === 0) break;
    starts.push(at);
    values.push(character.charCodeAt(0));
  }
  return at + 1;
}

export function readHex(content: string, from: number, { values, starts }: ShownBytes): number {
  const end = content.indexOf('>', from);
  for (let at = from + 1; at + 1 < end; at += 2) {
    starts.push(at);
    values.push(Number.parseInt(content.slice(at, at + 2), 16));
  }
  return end + 1;
}
