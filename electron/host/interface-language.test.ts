import { expect, it } from 'vitest';
import { interfaceLanguage } from './interface-language.ts';

it('speaks German unless the computer says English, and what is asked for first of all', () => {
  expect(interfaceLanguage({})).toBe('de');
  expect(interfaceLanguage({ LANG: 'C.UTF-8' })).toBe('de');
  expect(interfaceLanguage({ LANG: 'fr_FR.UTF-8' })).toBe('de');
  expect(interfaceLanguage({ LANG: 'en_GB.UTF-8' })).toBe('en');
  expect(interfaceLanguage({ LANG: 'en_GB.UTF-8', LC_ALL: 'de_DE.UTF-8' })).toBe('de');
  expect(interfaceLanguage({ LANG: 'de_DE.UTF-8', MAPPE_UI: 'en' })).toBe('en');
});
