import type { Format } from '../model/edition.ts';

/** After "for". */
export const FORMATS_EN: Readonly<Record<Format, string>> = {
  a4: 'the A4 brochure',
  a5: 'the A5 brochure',
  'a4-ring': 'the A4 ring binder',
  'sheet-a4': 'the A4 sheet',
  'sheet-a5': 'the A5 sheet',
  'flyer-wickel': 'the flyer (letter fold)',
  'flyer-zickzack': 'the flyer (zigzag fold)',
  checklist: 'the checklist',
};

/** "3 pages", "1 line". */
export function countEn(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

/** What a format is counted in: a flyer has panels, everything else has pages. */
export function placesEn(format: Format, count: number): string {
  return countEn(count, format.startsWith('flyer') ? 'panel' : 'page');
}
