import { expect, it } from 'vitest';
import { sayFrom } from '../../words/catalogue.ts';
import { findingSentence } from './finding-words.ts';
import { translateWords } from './words.ts';

const say = sayFrom(translateWords, 'de');

it('says of one number and of several what fits them', () => {
  expect(findingSentence({ code: 'numbers', missing: ['14'], extra: [] }, {}, say)).toBe('Es fehlt die Zahl 14.');
  expect(findingSentence({ code: 'numbers', missing: ['14', '16'], extra: ['0221', '4710'] }, {}, say)).toBe(
    'Es fehlen die Zahlen 14, 16. Die Zahlen 0221, 4710 stehen nicht im Deutschen.',
  );
});

it('says of one word and of several that they are to stay German', () => {
  expect(findingSentence({ code: 'term-missing', terms: ['Anmeldung'] }, {}, say)).toBe(
    'Das deutsche Wort soll stehen bleiben: Anmeldung.',
  );
  expect(findingSentence({ code: 'term-missing', terms: ['Anmeldung', 'Kaution'] }, {}, say)).toBe(
    'Die deutschen Wörter sollen stehen bleiben: Anmeldung, Kaution.',
  );
});
