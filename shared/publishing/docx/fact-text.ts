import type { Direction } from '../../model/language.ts';

const FIRST_STRONG_LEFT_TO_RIGHT = '\u2066';
const END_OF_ISOLATE = '\u2069';
/** Anything that opens or closes a direction of its own: would end our isolate early. */
const DIRECTION_MARKS = /[\u202a-\u202e\u2066-\u2069]/g;
/** A mail or web address: copied into a mail program or browser it must work, so its hyphens stay what they are. */
const MACHINE_ADDRESS = /@|:\/\/|^www\.|^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/|$)/i;

/**
 * A fact as it is written into a run, so that no word processor reorders or breaks it.
 *
 * In right-to-left paragraphs: isolates, U+202F for spaces (LibreOffice breaks at U+00A0 there) and U+2011 for hyphens. Searching
 * for "82-2153" then needs the same hyphen; the link behind a number dials the plain one. Left-to-right paragraphs do with U+00A0
 * and plain hyphens, which search and copy as typed.
 */
export function factText(text: string, paragraph: Direction): string {
  const plain = text.replace(DIRECTION_MARKS, '');
  if (MACHINE_ADDRESS.test(plain)) return paragraph === 'rtl' ? isolated(plain) : plain;
  if (paragraph === 'ltr') return plain.replaceAll(' ', '\u00a0');
  return isolated(plain.replace(/[ \u00a0]/g, '\u202f').replaceAll('-', '\u2011'));
}

function isolated(text: string): string {
  return FIRST_STRONG_LEFT_TO_RIGHT + text + END_OF_ISOLATE;
}

/** The text that `factText` was made from: what a reader sees. */
export function plainFact(text: string): string {
  return text
    .replace(DIRECTION_MARKS, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('\u2011', '-');
}
