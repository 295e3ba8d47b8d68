import type { IsoDate } from '../model/chapter.ts';

/** "2026-03-01": the day on the calendar of this computer, and not Greenwich's. */
export function today(now: Date = new Date()): IsoDate {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
