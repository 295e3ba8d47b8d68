import { expect, test } from 'vitest';
import { Replacement } from './replacement.ts';

test('a place is shown with whole words around it, and what is left away is said by dots', () => {
  const words = Array.from({ length: 20 }, (_, index) => `Wort${index}`).join(' ');
  const replacement = new Replacement({ find: 'Amt', replace: 'Büro', matchCase: true, wholeWords: true }, () => true);
  expect(replacement.text(`${words} Amt ${words}`)).toBe(`${words} Büro ${words}`);
  replacement.text('Das Amt hilft.');
  expect(replacement.places).toEqual([
    {
      index: 0,
      before: '… Wort14 Wort15 Wort16 Wort17 Wort18 Wort19 ',
      found: 'Amt',
      after: ' Wort0 Wort1 Wort2 Wort3 Wort4 Wort5 Wort6 …',
    },
    { index: 1, before: 'Das ', found: 'Amt', after: ' hilft.' },
  ]);
});
