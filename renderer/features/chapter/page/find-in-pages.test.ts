import { expect, it } from 'vitest';
import { findInPages } from './find-in-pages.ts';

const PAGES = [
  [
    { text: 'Wohnen', at: 0.1 },
    { text: 'Zum Familien-', at: 0.2 },
    { text: 'nachzug: Fragen Sie im Amt.', at: 0.3 },
  ],
  [
    { text: 'Fragen Sie im Amt.', at: 0.5 },
    { text: 'Ende', at: 0.9 },
  ],
];

it.each([
  ['a word that is divided', { wordings: ['Familiennachzug'], share: 0 }, { page: 0, at: 0.3 }],
  ['a text that is there twice, by where it is', { wordings: ['Fragen Sie im Amt'], share: 0.9 }, { page: 1, at: 0.5 }],
  ['the same near the beginning', { wordings: ['Fragen Sie im Amt'], share: 0.1 }, { page: 0, at: 0.3 }],
  ['the second wording where the first is not there', { wordings: ['Steht noch nicht da', 'Ende'], share: 0 }, { page: 1, at: 0.9 }],
  ['nothing', { wordings: ['Anders', '…'], share: 0.5 }, null],
])('finds %s', (_, sought, place) => {
  expect(findInPages(PAGES, sought)).toEqual(place);
});
