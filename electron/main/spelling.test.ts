import { expect, it } from 'vitest';
import { dictionaryFor } from './spelling.ts';

const dictionaries = {
  known: ['de', 'de-DE', 'en-AU', 'en-GB', 'en-US', 'fr', 'pt-BR', 'pt-PT', 'tr', 'uk'],
  files: ['de-DE-3-0.bdic', 'en-US-10-1.bdic', 'fr-FR-3-0.bdic', 'uk-UA-5-0.bdic', 'pt-BR-3-0.bdic.tmp'],
};

it.each([
  ['de', 'de-DE'],
  ['de-x-leicht', 'de-DE'],
  ['uk', 'uk'],
  ['fr', 'fr'],
  ['en', 'en-US'],
  ['en-US', 'en-US'],
])('checks %s with %s', (language, dictionary) => {
  expect(dictionaryFor(language, dictionaries)).toBe(dictionary);
});

it.each(['ar', 'ti', 'tr', 'pt', 'd', '', 'de_evil'])('checks nothing for "%s", which nobody has a dictionary for here', (language) => {
  expect(dictionaryFor(language, dictionaries)).toBeNull();
});

it('asks no server for a dictionary that is missing: without files there is no spell checking', () => {
  for (const language of dictionaries.known) expect(dictionaryFor(language, { ...dictionaries, files: [] })).toBeNull();
});
