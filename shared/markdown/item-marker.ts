import { placeOf } from './leaf-start.ts';
import type { LineCursor } from './line-cursor.ts';
import { isBlank } from './source-text.ts';

const BULLET = /^[*+-](?=[ \t]|$)/;
const NUMBER = /^(\d{1,9})([.)])(?=[ \t]|$)/;

export interface ItemMarker {
  readonly text: string;
  /** '-', '*', '+', '.' or ')': another one starts another list. */
  readonly kind: string;
  readonly start: number | null;
  /** An empty item, and a number other than 1, may just be how a line of a paragraph begins. */
  readonly endsParagraph: boolean;
}

/** The marker of a list item at the beginning of a line; null for none. */
export function itemMarker(content: string): ItemMarker | null {
  const number = NUMBER.exec(content);
  const text = number?.[0] ?? BULLET.exec(content)?.[0];
  if (text === undefined) return null;
  const start = number ? Number(number[1]) : null;
  return { text, kind: number?.[2] ?? text, start, endsParagraph: !isBlank(content.slice(text.length)) && (start === null || start === 1) };
}

/** Leaves the cursor where the item's text begins; `indent` = the columns that its further lines are indented by. */
export function takeMarker(cursor: LineCursor, text: string): { readonly place: ReturnType<typeof placeOf>; readonly indent: number } {
  const before = cursor.indent;
  cursor.advanceToContent();
  const place = placeOf(cursor);
  cursor.advanceColumns(text.length);
  const spaces = cursor.indent;
  if (!cursor.blank && spaces <= 4) {
    cursor.advanceColumns(spaces);
    return { place, indent: before + text.length + spaces };
  }
  if (cursor.atSpace) cursor.advanceColumns(1);
  return { place, indent: before + text.length + 1 };
}
