/** Control characters, half surrogate pairs and non-characters: nothing that a reader could see, and nothing that a font has. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;
/**
 * Invisible marks that are not printed: those that only choose between forms of a sign (emoji style, tags), which no font has,
 * and the old direction marks (U+202A to U+202E), one of which turns the rest of a line, facts and all. Isolates stay.
 */
const FORM_MARKS = /\p{Variation_Selector}|[\u202a-\u202e\u2061-\u2065\u206a-\u206f\ufeff\u{1d173}-\u{1d17a}]|[\u{e0000}-\u{e007f}]/gu;

/** Signs of which none is dropped, shown otherwise or special: nearly all texts hold nothing else, and looking at one is quick. */
const PLAIN = /^[ -~\u00a0-\u17ff\u1e00-\u1fff\u2010-\u2027\u202f-\u205f\u2066-\u2069\u20a0-\u2bff\u3000-\ud7ff]*$/;

/** The text as it is printed: one line, unprintable characters shown as U+FFFD. */
export function printableText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(UNPRINTABLE, '\uFFFD')
    .replace(/\r\n|[\r\n\t\u2028\u2029]/g, ' ')
    .replace(FORM_MARKS, '');
}

/**
 * A Typst string literal that evaluates to the printable text. The only way in which text enters Typst source:
 * within quotes a backslash and a quote are all that is special (Typst reference, "String"), so text can never become code.
 */
export function typstString(text: string): string {
  return `"${printableText(text).replace(/[\\"]/g, String.raw`\$&`)}"`;
}
