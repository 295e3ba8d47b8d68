/** Characters of one running text that are looked into at most: several pages of print. */
export const MAX_LENGTH = 20_000;
/** Steps that marked may need for one text, and for all texts of one file, estimated as below; a step took up to 3 ns. */
const MAX_COST = 4_000_000;
const MAX_COST_OF_FILE = 200_000_000;

const DELIMITERS = /[*_~`[\]()<>!:&\\@]/g;
const UNBROKEN = /[^\s]+/g;

/**
 * How long texts may keep marked's inline lexer busy: it looks from each delimiter through the rest of the text, and
 * from each letter of a word through the rest of the word (for an "@"). A page of prose costs some 10,000 steps.
 */
export class ReadingBudget {
  private left = MAX_COST_OF_FILE;

  /** Whether a text may be looked into; one that is allowed is paid for. */
  allows(text: string): boolean {
    if (text.length > MAX_LENGTH) return false;
    const cost = costOf(text);
    if (cost > MAX_COST || cost > this.left) return false;
    this.left -= cost;
    return true;
  }
}

function costOf(text: string): number {
  const delimiters = text.match(DELIMITERS)?.length ?? 0;
  const words = (text.match(UNBROKEN) ?? []).reduce((sum, word) => sum + word.length ** 2, 0);
  return delimiters * text.length + words;
}
