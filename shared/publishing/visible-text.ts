/**
 * What no XML part may hold or no reader can see (XML 1.0, section 2.2): control characters, half surrogate pairs, non-characters.
 * A document with one of them does not open in Word at all.
 */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

/** Text fit for a part of the document: unprintable characters become a visible U+FFFD, line ends and tabs a space. */
export function visibleText(text: string): string {
  return text.replace(UNPRINTABLE, '\uFFFD').replace(/\r\n|[\r\n\t]/g, ' ');
}
