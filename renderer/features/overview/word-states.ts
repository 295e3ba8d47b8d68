/** From done to not begun, the order of bars and columns. */
export const WORD_STATES = ['current', 'toReview', 'draft', 'outdated', 'missing'] as const;
export type WordState = (typeof WORD_STATES)[number];
