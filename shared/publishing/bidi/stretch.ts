import type { LanguageTag } from '../../model/language.ts';

/** A part of a line that is set apart, by its offsets in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly language: LanguageTag;
  readonly fact: boolean;
}
