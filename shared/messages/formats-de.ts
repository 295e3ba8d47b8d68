import type { Format } from '../model/edition.ts';

/** After "für". */
export const FORMATS_DE: Readonly<Record<Format, string>> = {
  a4: 'das Heft A4',
  a5: 'das Heft A5',
  'a4-ring': 'die Ringmappe A4',
  'sheet-a4': 'das Blatt A4',
  'sheet-a5': 'das Blatt A5',
  'flyer-wickel': 'das Faltblatt (Wickelfalz)',
  'flyer-zickzack': 'das Faltblatt (Zickzackfalz)',
  checklist: 'die Checkliste',
};

/** "3 Seiten", "1 Zeile". */
export function countDe(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** What a format is counted in: a flyer has panels, everything else has pages. */
export function placesDe(format: Format, count: number): string {
  return format.startsWith('flyer') ? countDe(count, 'Feld', 'Felder') : countDe(count, 'Seite', 'Seiten');
}

/** "2026-03-01" as "01.03.2026". */
export function dateDe(date: string): string {
  return date.split('-').toReversed().join('.');
}
