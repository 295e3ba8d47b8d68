import { expect, it } from 'vitest';
import type { PrintBlock } from '../../../shared/publishing/print-document.ts';
import { germanRun, withBlocks } from '../../../shared/testing/german-blocks.ts';
import { readPdf } from '../../testing/read-pdf.ts';
import { pdfHere } from '../../testing/typeset-here.ts';

const laid = { language: 'de', direction: 'ltr', origin: { chapter: 'wohnen', line: 1 } } as const;
const ROWS = 7;

/** After so many short paragraphs a table whose rows take three lines each. */
function tableAfter(paragraphs: number): readonly PrintBlock[] {
  const words = 'Das ist ein Satz, der in seiner Spalte mehrere Zeilen hat, weil er so lang ist. '.repeat(2);
  return [
    ...Array.from({ length: paragraphs }, (): PrintBlock => ({ ...laid, type: 'paragraph', runs: [germanRun('Ein kurzer Satz.')] })),
    {
      ...laid,
      type: 'table',
      align: ['start', 'start'],
      header: [[germanRun('Kopf')], [germanRun('Was')]],
      rows: Array.from({ length: ROWS }, (_, row) => [[germanRun(`Reihe${row + 1} ${words}`)], [germanRun(words)]]),
    },
  ];
}

it.each(['de', 'de-x-leicht'])(
  'leaves no row of a table alone on a page, wherever the table begins (%s)',
  async (language) => {
    for (let paragraphs = 2; paragraphs < 20; paragraphs += 1) {
      const document = { ...withBlocks(tableAfter(paragraphs)), language };
      const { pages } = await readPdf(await pdfHere(document));
      const rows = pages.map(({ pieces }) => new Set(pieces.flatMap(({ text }) => text.match(/Reihe\d/g) ?? [])).size);
      expect(rows.reduce((sum, count) => sum + count, 0)).toBe(ROWS);
      expect(rows, `after ${paragraphs} paragraphs`).not.toContain(1);
    }
  },
  60_000,
);
