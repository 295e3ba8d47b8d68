import { expect, it } from 'vitest';
import { printDocumentSample } from '../../testing/print-document-sample.ts';
import { textRun } from '../runs.ts';
import { coverRows } from './cover-rows.ts';
import { pageGeometry } from './page-geometry.ts';

it('gives the pattern of a cover what its words leave', () => {
  const document = printDocumentSample('de');
  const rows = (words: number): number => {
    const title = [textRun('Willkommen '.repeat(words).trim(), 'de')];
    const cover = { languageName: 'Deutsch', image: null, text: null };
    return coverRows({ ...document, cover, titles: { ...document.titles, title, subtitle: null } }, pageGeometry('a5', 'de'));
  };
  expect([rows(2), rows(8), rows(40)]).toEqual([2, 1, 1]);
});
