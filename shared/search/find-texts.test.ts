import { expect, it } from 'vitest';
import { excerptOf } from './excerpt-of.ts';
import { findTexts, questionOf, searchedText } from './find-texts.ts';

const TEXTS: readonly (readonly [string, ReadonlyMap<string, string>])[] = Object.entries({
  arbeit: { de: 'Arbeit\nDie Ausländerbehörde hilft.\nMietvertrag und Lohn', ar: 'العمل\nدائرة الأجانب' },
  wohnen: { de: 'Wohnen\nSo finden Sie eine Wohnung.\nDer Mietvertrag' },
  mieten: { de: 'Mietvertrag\nLesen Sie ihn.' },
  umzug: { de: 'Umzug\nDer Vertrag und die Miete' },
}).map(([key, languages]) => [key, new Map(Object.entries(languages).map(([tag, text]) => [tag, searchedText(text)]))] as const);

function find(query: string, limit = 10) {
  const question = questionOf(query);
  return question ? findTexts(TEXTS, question, limit) : null;
}
const keys = (query: string) => find(query)?.found.map(({ key, line }) => [key, line]);

it('finds every word anywhere, titles first, then beginnings of words', () => {
  expect(keys('mietvertrag')).toEqual([
    ['mieten', 0],
    ['arbeit', 2],
    ['wohnen', 2],
  ]);
  expect(keys('vertrag')).toEqual([
    ['mieten', 0],
    ['umzug', 1],
    ['arbeit', 2],
    ['wohnen', 2],
  ]);
  expect(keys('vertrag miete')).toEqual([['umzug', 1]]);
});

it('asks neither for case nor marks, in any script', () => {
  expect(keys('AUSLANDERBEHORDE')).toEqual([['arbeit', 1]]);
  expect(find('الاجانب')?.found).toEqual([{ key: 'arbeit', language: 'ar', line: 1 }]);
});

const NUMBERS = ['030 23125-200', '03023125200', '+49 30 23125200', '+49 (0) 30 / 23125-200', '0049 30 23125‑200', '(030) 23 12 52 00'];

it.each(NUMBERS)('finds the phone number %s however it is written, and marks it', (written) => {
  const text = `Jobcenter\nTelefon ${written}, Zimmer 3\nAm 01.10.2026`;
  const texts = [['amt', new Map([['de', searchedText(text)]])]] as const;
  const found = NUMBERS.map((typed) => {
    const question = questionOf(`${typed} jobcenter`);
    return question && findTexts(texts, question, 1).total;
  });
  expect(found).toEqual(NUMBERS.map(() => 1));
  for (const typed of NUMBERS) expect(shown(`Telefon ${written}, Zimmer 3`, typed)).toMatch(/^Telefon \(?\[.*00\], Zimmer 3$/);
  // Who knows its beginning or its end alone, or types it letter by letter, finds it too.
  for (const part of ['03023', '030 231', '+49 30 231', '23125-200', '23125200', '3023125200']) {
    const question = questionOf(part);
    expect(question && findTexts(texts, question, 1).total).toBe(1);
  }
  expect(questionOf('030 23125-201')).toMatchObject({ dialled: { words: ['3023125201'] } });
  expect(keys('030 23125-201')).toEqual([]);
});

it('says how many there are beyond those it shows', () => {
  expect(find('vertrag', 1)).toMatchObject({ found: [{ key: 'mieten' }], total: 4 });
  expect(find('nirgends')).toEqual({ found: [], total: 0 });
  expect(find('  ')).toBeNull();
});

function shown(text: string, query: string): string {
  const question = questionOf(query);
  return question
    ? excerptOf(text, question)
        .map((run) => (run.marked ? `[${run.text}]` : run.text))
        .join('')
    : '';
}

it('marks what was found as it is written', () => {
  expect(shown('Die Ausländerbehörde hilft.', 'auslanderbehorde')).toBe('Die [Ausländerbehörde] hilft.');
  expect(shown('Straße und Straßen', 'strasse')).toBe('[Straße] und [Straße]n');
  expect(shown('أَهْلًا بكم', 'اهلا')).toBe('[أَهْلًا] بكم');
  expect(shown('eins zwei drei', 'drei eins')).toBe('[eins] zwei [drei]');
});

it('cuts a long text around the first word that was found', () => {
  const text = `${'vorher '.repeat(40)}Treffer${' danach'.repeat(40)}`;
  const excerpt = shown(text, 'treffer');
  expect(excerpt).toMatch(/^… (?:vorher )+\[Treffer\](?: danach)+ …$/);
  expect(excerpt.length).toBeLessThan(200);
});
