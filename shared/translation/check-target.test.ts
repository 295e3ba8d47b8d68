import { describe, expect, it } from 'vitest';
import { readInlines } from '../markdown/read-inlines.ts';
import type { Term } from '../model/glossary.ts';
import { checkTarget } from './check-target.ts';
import type { TargetFinding } from './check-target.ts';

const TERMS: readonly Term[] = [
  { term: 'Jobcenter', forms: ['Jobcenters'], policy: 'keep', wording: {} },
  { term: 'Kaution', forms: [], policy: 'translate', wording: { en: 'deposit' } },
];

function check(german: string, target: string, language = 'en'): readonly TargetFinding[] {
  return checkTarget(readInlines(german).inlines, readInlines(target).inlines, language, TERMS);
}
const codes = (...of: Parameters<typeof check>): readonly string[] => check(...of).map(({ code }) => code);

describe('checking a translation', () => {
  it('finds nothing in a good one', () => {
    expect(check('Kommen Sie bis 12 Uhr zum **Amt**.', 'Come to the **office** by 12 o’clock.')).toEqual([]);
  });

  it('says of an empty one that it is empty and nothing else', () => {
    expect(codes('Kommen Sie am 3. Mai.', ' ')).toEqual(['empty']);
  });

  it('names the chips that are missing, doubled or foreign', () => {
    const german = 'Siehe [Amt](contact:amt), :fact[amt.phone]';
    expect(check(german, 'See :fact[amt.phone] :fact[amt.phone] [x](contact:other)')).toMatchObject([
      { code: 'chips-missing', chips: [{ kind: 'link', target: { kind: 'contact', id: 'amt' } }] },
      { code: 'chips-doubled', chips: [{ kind: 'fact', path: 'amt.phone' }] },
      { code: 'chips-foreign', chips: [{ kind: 'link', target: { id: 'other' } }] },
    ]);
  });

  it('compares numbers in the digits of every script, however they are grouped', () => {
    expect(codes('Es kostet 1.200 Euro.', 'It costs 1,200 euros.')).toEqual([]);
    expect(codes('Es kostet 1.200 Euro.', 'التكلفة ١٢٠٠ يورو.', 'ar')).toEqual([]);
    expect(codes('Es kostet 1.200 Euro.', 'هزینه ۱۲۰۰ یورو.', 'fa')).toEqual([]);
    expect(check('Es kostet 1.200 Euro.', 'It costs 1,300 euros.')).toEqual([{ code: 'numbers', missing: ['1.200'], extra: ['1,300'] }]);
  });

  it('sees a copy of the German, but not in easy German nor in a name that is kept', () => {
    expect(codes('Die Wohnung', 'Die Wohnung')).toEqual(['same-as-german']);
    expect(codes('Die Wohnung', 'Die Wohnung', 'de-x-leicht')).toEqual([]);
    expect(codes('Jobcenter', 'Jobcenter')).toEqual([]);
  });

  it('sees that a sentence does not end, in the signs of every script', () => {
    expect(codes('Kommen Sie.', 'Come')).toEqual(['ending']);
    expect(codes('Kommen Sie?', 'هل ستأتون؟', 'ar')).toEqual([]);
    expect(codes('Kommen Sie.', '请来。', 'zh')).toEqual([]);
    expect(codes('Kommen Sie.', 'ንዑ።', 'ti')).toEqual([]);
  });

  it('sees quotation marks and signs of another script', () => {
    expect(codes('Das „Amt“', 'The „office“')).toEqual(['german-quotes']);
    expect(codes('Das „Amt“', '„Urząd”', 'pl')).toEqual([]);
    expect(check('Ja, bitte?', 'نعم, من فضلك?', 'ar')).toEqual([{ code: 'latin-signs', signs: [',', '?'] }]);
  });

  it('misses bold text and words that have to stay German', () => {
    expect(codes('Das ist **wichtig**', 'This matters')).toEqual(['not-bold']);
    expect(check('Zum Jobcenter', 'To the employment office')).toEqual([{ code: 'term-missing', terms: ['Jobcenter'] }]);
    expect(codes('Die Kaution', 'The deposit')).toEqual([]);
  });
});
