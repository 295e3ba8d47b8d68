import { expect, it } from 'vitest';
import { printDocumentSample } from '../../testing/print-document-sample.ts';
import { textRun } from '../runs.ts';
import { coverFit } from './cover-fit.ts';
import type { CoverFit } from './cover-fit.ts';
import { pageGeometry } from './page-geometry.ts';

const document = printDocumentSample('de');
const cover = { languageName: 'Deutsch', image: null, text: null };

function fitOf(words: number): CoverFit {
  const title = [textRun('Willkommen '.repeat(words).trim(), 'de')];
  return coverFit({ ...document, cover, titles: { ...document.titles, title, subtitle: null } }, pageGeometry('a5', 'de'));
}

it('gives the pattern of a cover what its words leave', () => {
  expect([fitOf(2).rows, fitOf(6).rows]).toEqual([2, 1]);
});

it('sets long words smaller, so that the cover stays one page', () => {
  expect(fitOf(2).scale).toBe(1);
  expect(fitOf(12).scale).toBeLessThan(1);
  expect(fitOf(12).scale).toBeGreaterThanOrEqual(fitOf(16).scale);
});
