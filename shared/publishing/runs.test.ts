import { describe, expect, it } from 'vitest';
import { bracketedRuns, breakRun, factRun, joinRuns, LONGEST_UNBROKEN, plainRuns, runsText, separateRuns, textRun } from './runs.ts';

describe('runs', () => {
  it('take the direction of their language', () => {
    expect([textRun('a', 'ar').direction, textRun('a', 'uk').direction, factRun('a').direction]).toEqual(['rtl', 'ltr', 'ltr']);
  });

  it('are joined where they look the same, and facts stay apart', () => {
    const joined = joinRuns(
      [textRun('a', 'de'), textRun('b', 'de')],
      [textRun('c', 'de', { strong: true }), factRun('1'), factRun('2'), breakRun, textRun('', 'de')],
      [textRun('d', 'ar'), textRun('e', 'fa')],
    );
    expect(joined.map((run) => (run.type === 'text' ? run.text : '\n'))).toEqual(['ab', 'c', '1', '2', '\n', 'd', 'e']);
  });

  it('are joined only when they link to the same place', () => {
    const link = (url: string) => ({ link: { kind: 'url', url } }) as const;
    const runs = [
      textRun('a', 'de', link('https://a.example')),
      textRun('b', 'de', link('https://a.example')),
      textRun('c', 'de', link('https://b.example')),
    ];
    expect(joinRuns(runs).map((run) => run.type === 'text' && run.text)).toEqual(['ab', 'c']);
  });

  it('have square brackets within round ones', () => {
    expect(runsText([factRun('030 1'), ...bracketedRuns(plainRuns('فرع Südstadt (المدينة الجنوبية)', 'ar'), 'ar')])).toBe(
      '030 1 (فرع Südstadt [المدينة الجنوبية])',
    );
    const apart = [textRun('Für Bürger(innen), Haus a) (', 'en'), textRun('Rathaus', 'de'), textRun(')', 'en')];
    expect(runsText(bracketedRuns(apart, 'en'))).toBe(' (Für Bürger(innen), Haus a) [Rathaus])');
  });

  it('do not stay on one line when they are longer than a line', () => {
    expect(factRun('x'.repeat(LONGEST_UNBROKEN)).fact).toBe(true);
    expect(factRun('x'.repeat(LONGEST_UNBROKEN + 1))).toMatchObject({ fact: false, direction: 'ltr', language: 'de' });
  });

  it('stand with a separator between each two', () => {
    expect(runsText(separateRuns([[factRun('1')], [factRun('2')], [factRun('3')]], plainRuns(', ', 'de')))).toBe('1, 2, 3');
  });
});
