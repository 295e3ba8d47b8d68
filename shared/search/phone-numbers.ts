/** What people put between the digits of a number; hyphens and dashes as folding leaves them. */
const BETWEEN = '[ ()/.\\-\\u2010-\\u2015]';
/** Five digits and more: a date is one too, which does no harm. */
const WRITTEN = new RegExp(`\\(?\\+?\\d(?:${BETWEEN}*\\d){4,}`, 'g');
const DIGITS = /^\d{4,}$/;

/**
 * The digits of a number within Germany without what stands before them: "030 23125-200", "+49 (0) 30 23125200" and "0049 30 23125200" are
 * all "3023125200".
 */
function dialled(written: string): string {
  const digits = written.replace(/[^\d+]/g, '');
  const abroad = digits.replace(/^(?:\+|00)/, '');
  return (abroad === digits ? digits : abroad.replace(/^49/, '')).replace(/^0+/, '');
}

/** A folded question with its numbers as they are dialled; the same when there is none. */
export function asDialled(folded: string): string {
  return folded.replace(WRITTEN, dialled);
}

/** A folded text in which each number stands as it is dialled too, right behind it. */
export function withDialled(folded: string): string {
  return folded.replace(WRITTEN, (written) => {
    const digits = dialled(written);
    return digits === written ? written : `${written} ${digits}`;
  });
}

/** Finds a number that was asked for by its digits, however it is written; null for a word that is none. */
export function patternOf(word: string): RegExp | null {
  if (!DIGITS.test(word)) return null;
  return new RegExp(`(?:(?:\\+|00)49${BETWEEN}*0?${BETWEEN}*|0${BETWEEN}*)?${word.split('').join(`${BETWEEN}*`)}`, 'g');
}
