import { expect, it } from 'vitest';
import { breakLongWords, divideEndlessWords, isAddress } from './break-long-words.ts';

const LONG = 'www.bestellen.example/app?SID=872077010&DIR=eshop&SETVAL(artdtl.htm,KATALOG:StMAS)';

it('lets a long address break after its signs, and loses nothing', () => {
  const text = `Siehe ${LONG} und ${LONG}.`;
  const pieces = breakLongWords(text);
  expect(pieces.slice(0, 5)).toEqual(['Siehe www.', 'bestellen.', 'example/', 'app?', 'SID=']);
  expect(pieces.join('')).toBe(text);
});

it('lets a shorter one break where there is less room', () => {
  const mail = 'beratung@verbraucherzentrale.example';
  expect(breakLongWords(mail)).toEqual([mail]);
  expect(breakLongWords(`Mail: ${mail}`, 20)).toEqual(['Mail: beratung@', 'verbraucherzentrale.', 'example']);
});

it('leaves words alone that fit on a line, and compounds to the hyphenation', () => {
  const text = 'Siehe www.neustadt.example/wohnen oder Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen';
  expect(breakLongWords(text)).toEqual([text]);
  expect(breakLongWords('')).toEqual(['']);
});

it('knows an address, in which a hyphen would be wrong, from a compound', () => {
  expect(isAddress(LONG)).toBe(true);
  expect(isAddress('Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen')).toBe(false);
  expect(isAddress('bibliothek@neustadt.example')).toBe(true);
  expect(isAddress('Am Markt 3')).toBe(false);
});

it('divides a word that no line holds, and no other', () => {
  const endless = 'donaudampfschifffahrt'.repeat(4);
  const divided = divideEndlessWords(`Das ${endless} fährt.`);
  expect(divided.replaceAll('\u00ad', '')).toBe(`Das ${endless} fährt.`);
  expect(divided.split(/[ \u00ad]/).every((part) => part.length <= 17)).toBe(true);
  expect(divideEndlessWords('xyz'.repeat(30)).split('\u00ad').length).toBeGreaterThan(4);
  for (const text of ['Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen', 'ا'.repeat(80), ''])
    expect(divideEndlessWords(text)).toBe(text);
});
