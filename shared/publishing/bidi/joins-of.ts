import type { Word } from './words-of.ts';

/** What is known of a stretch to which one more word may be added. */
export interface OpenStretch {
  readonly first: Word;
  readonly last: Word;
  readonly hasLetters: boolean;
}

/** The longest that two words of one stretch stand apart: quotes, a bracket, a dash and their spaces. */
const WIDEST_GAP = 6;
const RIGHT_TO_LEFT = /[\p{Script_Extensions=Arabic}\p{Script_Extensions=Hebrew}\u200C-\u200F\u202A-\u202E\u2066-\u2069]/u;
const BRACKETS_AND_QUOTES = /[()[\]"'„“”‚‘’«»‹›]/g;
/** "Abs. 2", "Nr. 3", "Tel. 0221", "Mo. 9": a short word with a full stop before a figure. */
const ABBREVIATION_LENGTH = 5;

/** Whether the next word belongs to the same left-to-right stretch, by what stands between the two. */
export function joins({ first, last, hasLetters }: OpenStretch, gap: string, next: Word): boolean {
  if (gap.length > WIDEST_GAP || /[\n\r\t]/.test(gap) || RIGHT_TO_LEFT.test(gap)) return false;
  if (last.script !== null && next.script !== null && last.script !== next.script) return false;
  const words = last.script !== null && next.script !== null;
  const figures = last.script === null && next.script === null;
  switch (gap.replace(BRACKETS_AND_QUOTES, '').replace(/\s/g, '')) {
    case '':
    case '-':
    case '–':
    case '—':
    case '/':
    case '&':
    case '+':
    case '@':
    case '_':
    case '×':
    case '÷':
    case '=':
    case '−':
    case '±':
      return true;
    case '.':
    case '.-':
    case '.–':
      // "2. Stock", "23. 11. 2026"; but "2020. 15" is the end of a sentence.
      if (last.script === null) return last.text.length <= 2;
      return words || last.text.length <= ABBREVIATION_LENGTH || isAbbreviation(last.text);
    case ',':
      // Two numbers in a list go in the reader's direction, but not the paragraphs of a law, nor street and postcode.
      if (figures) return first.text.startsWith('§') || (hasLetters && /^\p{Nd}{5}$/u.test(next.text));
      return hasLetters;
    case ':':
      // "1 : 1000"; but "2026: 15" is the end of a phrase.
      return last.script !== null || (figures && /^\s/.test(gap));
    case '.:':
      return last.script !== null;
    case '!':
    case '?':
    case '…':
    case '...':
      return words;
    default:
      return false;
  }
}

/** "e. V.", "z. B.", "e.V.", "Marienstr.": the full stop after it belongs to it. `text` ends before that full stop. */
export function isAbbreviation(text: string): boolean {
  const tail = text.slice(-16);
  return (
    /(?:^|[^\p{L}])\p{L}\. ?\p{L}$/u.test(tail) ||
    /(?:^|[^\p{L}])(?:Abs|Nr|Tel|Str|St|Art|Mo|Di|Mi|Do|Fr|Sa|So|bzw|usw|ca|inkl|Std|Min)$|str$/u.test(tail)
  );
}
