import type { Direction } from '../../model/language.ts';

/** Anything that opens or closes a direction of its own: would end the isolate around it early. */
const DIRECTION_MARKS = /[\u202a-\u202e\u2066-\u2069]/g;
/** A mail or web address: copied into a mail program or browser it must work, so its hyphens stay what they are. */
const MACHINE_ADDRESS = /@|:\/\/|^www\.|^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/|$)/i;

/**
 * A fact as it is written into a run, so that no word processor breaks it. Isolates around it keep its order: see `writeRuns`.
 *
 * In right-to-left paragraphs: U+202F for spaces (LibreOffice breaks at U+00A0 there) and U+2011 for hyphens. Searching
 * for "82-2153" then needs the same hyphen; the link behind a number dials the plain one. Left-to-right paragraphs do with U+00A0
 * and plain hyphens, which search and copy as typed.
 */
export function factText(text: string, paragraph: Direction, longest = Number.POSITIVE_INFINITY): string {
  const plain = text.replace(DIRECTION_MARKS, '');
  if (MACHINE_ADDRESS.test(plain)) return plain;
  // After a comma an address may go on in the next line, where a line has no room for it.
  const spaces = plain.length > longest ? /(?<!,)[ \u00a0]/g : /[ \u00a0]/g;
  if (paragraph === 'ltr') return plain.replace(spaces, '\u00a0');
  return plain.replace(spaces, '\u202f').replaceAll('-', '\u2011');
}

/** The text that `factText` was made from: what a reader sees. */
export function plainFact(text: string): string {
  return text
    .replace(DIRECTION_MARKS, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('\u2011', '-');
}
