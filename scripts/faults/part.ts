import type { Figures } from '../figures/figures.ts';

/**
 * One part of the harness. `scratch` is an empty folder; `share` of the full amount is done, so that the tests can run a short form of
 * exactly what the harness runs.
 */
export type Part = (figures: Figures, scratch: string, share: number) => Promise<void>;

/** So many of a full amount, one at least. */
export const portion = (amount: number, share: number): number => Math.max(1, Math.round(amount * share));
