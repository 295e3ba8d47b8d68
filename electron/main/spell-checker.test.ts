import { expect, it } from 'vitest';
import { SpellChecker } from './spell-checker.ts';

function checker(mac: boolean) {
  const done: string[] = [];
  const session = {
    availableSpellCheckerLanguages: ['de-DE', 'tr', 'uk'],
    setSpellCheckerDictionaryDownloadURL: (url: string) => done.push(`from ${url}`),
    setSpellCheckerEnabled: (on: boolean) => done.push(on ? 'on' : 'off'),
    setSpellCheckerLanguages: (languages: string[]) => done.push(languages.join()),
  };
  return { done, spelling: new SpellChecker(session, ['de-DE-3-0.bdic', 'uk-UA-5-0.bdic'], mac, 'app://mappe/none/') };
}

it('never lets Chromium ask its own server for dictionaries', () => {
  expect(checker(false).done).toEqual(['from app://mappe/none/']);
});

it('follows the language of the field, and says nothing where it knows none', () => {
  const { done, spelling } = checker(false);
  for (const language of ['de', 'de', null, 'uk', 'ar', 'ti', 'de']) spelling.follow(language);
  expect(done.slice(1)).toEqual(['on', 'de-DE', 'on', 'uk', 'off', 'on', 'de-DE']);
  expect(['de', 'ar', 'tr', null].map((language) => spelling.knows(language))).toEqual([true, false, false, false]);
});

it('leaves a Mac to itself', () => {
  const { done, spelling } = checker(true);
  spelling.follow('ar');
  expect(done).toHaveLength(1);
  expect(spelling.knows('ar')).toBe(true);
});
