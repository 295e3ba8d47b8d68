/** How a value of a document is taken apart when two people changed it. */
export type JsonShape =
  /** As a whole: a text, a number, a day's opening hours, anything that a program does not know better. */
  | { readonly kind: 'value' }
  /** Property by property; what is not named is a value. With `as` (a kind of thing), one that became another kind is a value. */
  | { readonly kind: 'object'; readonly properties: Readonly<Record<string, JsonShape>>; readonly as?: string }
  /** A table from names to values. */
  | { readonly kind: 'record'; readonly of: JsonShape }
  /** Things with a name of their own: the values of `by`; with none, things are told apart by likeness. */
  | { readonly kind: 'list'; readonly of: JsonShape; readonly by: readonly string[] }
  /** Short texts that are their own names (tags, languages). */
  | { readonly kind: 'names' }
  /** Whole sentences, of which one may be an edited other. */
  | { readonly kind: 'sentences' }
  /** A check that somebody made: both were made, the later one counts. `date` names the property with its day. */
  | { readonly kind: 'check'; readonly date: string };

export const VALUE: JsonShape = { kind: 'value' };
export const NAMES: JsonShape = { kind: 'names' };
export const SENTENCES: JsonShape = { kind: 'sentences' };
export const CHECK: JsonShape = { kind: 'check', date: 'on' };

export const object = (properties: Readonly<Record<string, JsonShape>> = {}, as?: string): JsonShape =>
  as === undefined ? { kind: 'object', properties } : { kind: 'object', properties, as };
export const list = (of: JsonShape, ...by: readonly string[]): JsonShape => ({ kind: 'list', of, by });
export const record = (of: JsonShape): JsonShape => ({ kind: 'record', of });
