import { describe, expect, it } from 'vitest';
import { peerTables } from './peer-table.ts';

const figure = (id: string, value: number) => ({ id, value, unit: 's', target: null, ok: null });

describe('peerTables', () => {
  it('has a row per guide that was measured, and says what is not installed', () => {
    const table = peerTables([
      figure('peers-cold-de-100-pages-printed', 101),
      figure('peers-cold-de-100-pages-ours-pdf-time', 2.104),
      figure('peers-cold-de-100-pages-ours-pdf-memory', 340.6),
      figure('peers-cold-de-100-pages-chromium-time', 6.9),
      figure('peers-cold-de-100-pages-chromium-without-page-numbers-time', 4.1),
      figure('peers-cold-de-100-pages-chromium-over-ours', 3.28),
    ]);
    expect(table.split('\n')).toEqual([
      '| A process from start to end | Mappe: PDF | Chromium: PDF | without page numbers | LibreOffice: PDF | Mappe: PDF and DOCX | pandoc: DOCX | Chromium / Mappe |',
      '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
      '| German, 101 pages | 2.10 s, 341 MB | 6.90 s | 4.10 s | not installed | not installed | not installed | 3.3 x |',
      '',
    ]);
  });

  it('has a second table for processes that run already', () => {
    const id = 'peers-running-ar-100-pages-one-word-changed';
    const table = peerTables([
      figure(`${id}-ours-time`, 0.9),
      figure(`${id}-chromium-time`, 4.5),
      figure(`${id}-chromium-without-page-numbers-time`, 2.4),
      figure(`${id}-chromium-over-ours`, 5),
    ]);
    expect(table).toContain('| Arabic, after one changed word | 0.90 s | 4.50 s | 2.40 s | 5.0 x |\n');
  });

  it('is empty when nothing was measured against others', () => {
    expect(peerTables([figure('save-chapter-20-languages-median', 3)])).toBe('');
  });
});
