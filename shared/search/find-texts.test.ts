import { expect, it } from 'vitest';
import { excerptOf } from './excerpt-of.ts';
import { findTexts, questionOf } from './find-texts.ts';
import { foldText } from './fold-text.ts';

const TEXTS: readonly (readonly [string, ReadonlyMap<string, string>])[] = Object.entries({
  arbeit: { de: 'Arbeit\nDie Ausländerbehörde hilft.\nMietvertrag und Lohn', ar: 'العمل\nدائرة الأجانب' },
  wohnen: { de: 'Wohnen\nSo finden Sie eine Wohnung.\nDer Mietvertrag' },
  mieten: { de: 'Mietvertrag\nLesen Sie ihn.' },
  umzug: { de: 'Umzug\nDer Vertrag und die Miete' },
}).map(([key, languages]) => [key, new Map(Object.entries(languages).map(([tag, text]) => [tag, foldText(text)]))] as const);

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
