/** What people type for a letter that is written otherwise: Arabic and Persian forms of one letter, digits of other scripts. */
const SAME: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ة: 'ه',
  ە: 'ه',
  ھ: 'ه',
  ـ: '',
};
const DIFFERENT = /[ßæœøđłıςىیېکةەھـ٠-٩۰-۹०-९]/gu;
const MARKS = /\p{M}+/gu;
const PLAIN = /^[\n -~]*$/;

/**
 * A text as search compares it: no case, no marks on or between letters (é, й, أ, vowel signs), one form of each letter.
 * Line feeds stay.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(DIFFERENT, sameLetter);
}

function sameLetter(letter: string): string {
  const same = SAME[letter];
  if (same !== undefined) return same;
  const code = letter.charCodeAt(0);
  const zero = [0x06_60, 0x06_f0, 0x09_66].find((start) => code >= start && code < start + 10);
  return zero === undefined ? letter : String(code - zero);
}
