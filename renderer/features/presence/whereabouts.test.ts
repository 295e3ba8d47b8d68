import { expect, it } from 'vitest';
import { routeOf } from '../../app/route.ts';
import { isSameText, routeTo, whereaboutsOf } from './whereabouts.ts';

const wohnen = { kind: 'chapter', id: 'wohnen' } as const;

it.each([
  ['#/chapters/wohnen', { unit: wohnen, language: null }],
  ['#/translate/ar/chapter~wohnen/abc', { unit: wohnen, language: 'ar' }],
  ['#/translate/ar', { unit: null, language: 'ar' }],
  ['#/contacts/amt', { unit: { kind: 'contact', id: 'amt' }, language: null }],
  ['#/offers/kurs', { unit: { kind: 'offer', id: 'kurs' }, language: null }],
  ['#/editions/heft/ar', { unit: { kind: 'edition', id: 'heft' }, language: null }],
  ['#/contacts/+', { unit: null, language: null }],
  ['#/chapters/..', { unit: null, language: null }],
  ['#/translate/ar/constructor~wohnen', { unit: null, language: 'ar' }],
  ['#/history/chapter/wohnen', { unit: null, language: null }],
])('at %s one has before one what the address names', (hash, expected) => {
  expect(whereaboutsOf(routeOf(hash))).toEqual(expected);
});

it('leads to where a colleague is, and knows whether that is here', () => {
  for (const hash of ['#/chapters/wohnen', '#/translate/ar/chapter~wohnen', '#/offers/kurs']) {
    const there = whereaboutsOf(routeOf(hash));
    expect(whereaboutsOf(routeTo(there))).toEqual(there);
    expect(isSameText(there, there)).toBe(true);
    expect(isSameText(there, { unit: wohnen, language: 'uk' })).toBe(false);
  }
  expect(isSameText({ unit: null, language: 'ar' }, { unit: null, language: 'ar' })).toBe(false);
});
