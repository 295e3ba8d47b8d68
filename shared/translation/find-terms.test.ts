import { expect, it } from 'vitest';
import type { Term } from '../model/glossary.ts';
import { termFinder } from './find-terms.ts';

const term = (word: string, ...forms: string[]): Term => ({ term: word, forms, policy: 'keep', wording: {} });
const find = termFinder([term('Amt', 'Ämter'), term('Jugendamt'), term('Steuer-ID'), term('Agentur für Arbeit'), term('C++ (neu)')]);
const words = (text: string): readonly string[] => find(text).map(({ start, end }) => text.slice(start, end));

it('finds whole words alone, in every form', () => {
  expect(words('Amt, Ämter und das Amtsgericht')).toEqual(['Amt', 'Ämter']);
});

it('takes the longer of two at one place, and terms of several words', () => {
  expect(words('Das Jugendamt und die Agentur für Arbeit')).toEqual(['Jugendamt', 'Agentur für Arbeit']);
});

it('takes every sign of a term as it is', () => {
  expect(words('Ihre Steuer-ID in C++ (neu).')).toEqual(['Steuer-ID', 'C++ (neu)']);
  expect(termFinder([])('Amt')).toEqual([]);
});
