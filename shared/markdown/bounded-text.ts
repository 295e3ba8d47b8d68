/** Characters of one running text that are looked into at most: several pages of print. */
export const MAX_LENGTH = 20_000;
/** Steps that marked may need at most for one text, estimated as below. */
const MAX_COST = 4_000_000;

const DELIMITERS = /[*_~`[\]()<>!:&\\@]/g;
const UNBROKEN = /[^\s]+/g;

/**
 * Whether a text could keep marked's inline lexer busy: it looks from each delimiter through the rest of the text, and
 * from each letter of a word through the rest of the word (for an "@").
 */
export function isTooHeavy(text: string): boolean {
  if (text.length <= 500) return false;
  if (text.length > MAX_LENGTH) return true;
  const delimiters = text.match(DELIMITERS)?.length ?? 0;
  const words = (text.match(UNBROKEN) ?? []).reduce((sum, word) => sum + word.length ** 2, 0);
  return delimiters * text.length + words > MAX_COST;
}
