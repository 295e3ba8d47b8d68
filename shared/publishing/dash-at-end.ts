/** Between two parts of a sentence, or from one date to another: a dash ends a line, it begins none. */
export function dashAtEnd(text: string): string {
  return text.replace(/ (?=[–—](?:\s|$))/gu, '\u00a0');
}
