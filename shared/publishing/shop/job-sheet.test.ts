import { expect, it } from 'vitest';
import { printDocumentSample } from '../../testing/print-document-sample.ts';
import { jobSheet } from './job-sheet.ts';

const file = { name: 'liste.print.pdf', empty: [], marks: false, bleed: 3, profile: 'FOGRA39', coarsePictures: 0 };

it('orders no printing on the back of a single page', () => {
  const checklist = printDocumentSample('de', 'checklist');
  expect(jobSheet(checklist, { ...file, pages: 1 })).toMatch(/Farben: +4\/0-farbig/);
  expect(jobSheet(printDocumentSample('de', 'sheet-a4'), { ...file, pages: 2 })).toMatch(/Farben: +4\/4-farbig/);
});

it('says where a checklist may be perforated', () => {
  const sheet = (language: 'de' | 'ar', format: 'checklist' | 'sheet-a4'): string =>
    jobSheet(printDocumentSample(language, format), { ...file, pages: 1 });
  expect(sheet('de', 'checklist')).toMatch(/Abreißlinie: .*15 mm vom linken Rand/);
  expect(sheet('ar', 'checklist')).toMatch(/Abreißlinie: .*15 mm vom rechten Rand/);
  expect(sheet('de', 'sheet-a4')).not.toContain('Abreißlinie');
});
