import { EMPTY_HEAD, type ChapterHead } from '../model/chapter.ts';
import { isoDateSchema } from '../model/opening-hours.ts';

const LINE = /^(?<property>[a-zA-Z]+): (?<value>.+)$/;
/** What YAML takes as it stands: it begins with a letter and has none of the signs that mean something within a line. */
const WORDS = /^\p{L}(?:[\p{L}\p{N} ,.;!?()/&+'’„“–-]*[\p{L}\p{N}.!?)])?$/u;
/** With the spaces inside the brackets that our writer leaves, or without. */
const TAGS = /^\[ ?\p{L}[\p{L}\p{N}-]*(?:, \p{L}[\p{L}\p{N}-]*)* ?\]$/u;
const NO_WORD = /^(?:null|true|false)$/i;
const MONTHS = /^[1-9]\d{0,3}$/;

/**
 * The head of a chapter that is written the way heads are nearly always written: a plain value per line. It is what the YAML parser would
 * make of it, in a twentieth of the time; a folder of many chapters is mostly such heads.
 * @returns null for every other one
 */
export function readPlainHead(text: string): ChapterHead | null {
  const head: { -readonly [Property in keyof ChapterHead]: ChapterHead[Property] } = { ...EMPTY_HEAD };
  const seen = new Set<string>();
  for (const line of text.split('\n')) {
    const { property = '', value = '' } = LINE.exec(line)?.groups ?? {};
    if (seen.has(property)) return null;
    seen.add(property);
    switch (property) {
      case 'title':
      case 'summary':
      case 'checkedBy':
      case 'icon':
        if (!isWord(value)) return null;
        head[property] = value;
        break;
      case 'checked':
        if (!isoDateSchema.safeParse(value).success) return null;
        head.checked = value;
        break;
      case 'review':
        if (!MONTHS.test(value)) return null;
        head.review = Number(value);
        break;
      case 'tags':
        if (!TAGS.test(value)) return null;
        head.tags = value.slice(1, -1).trim().split(', ');
        if (!head.tags.every(isWord)) return null;
        break;
      default:
        return null;
    }
  }
  return head;
}

const isWord = (value: string): boolean => WORDS.test(value) && !NO_WORD.test(value);
