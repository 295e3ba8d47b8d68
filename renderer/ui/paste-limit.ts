/** Characters: far more than any chapter; beyond it a browser stands still for minutes. */
export const PASTE_LIMIT = 2_000_000;
