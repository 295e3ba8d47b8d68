import type { Slot } from './opening-hours.ts';

/** What is wrong with the hours of a day, as they were typed. */
export type HoursFault =
  | { readonly kind: 'not-understood'; readonly text: string }
  | { readonly kind: 'no-such-time'; readonly text: string }
  | { readonly kind: 'ends-before-it-begins'; readonly from: string; readonly to: string }
  /** Two spans share time: `until` is when the first ends, `from` when the second begins. */
  | { readonly kind: 'overlap'; readonly until: string; readonly from: string };

/** The first thing that is wrong with the spans of one day; null when they can be printed. */
export function hoursFault(slots: readonly Slot[]): HoursFault | null {
  for (const { from, to } of slots) if (from >= to) return { kind: 'ends-before-it-begins', from, to };
  const sorted = slots.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  for (const [index, slot] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before && slot.from < before.to) return { kind: 'overlap', until: before.to, from: slot.from };
  }
  return null;
}
