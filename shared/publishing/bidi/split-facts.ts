import type { Direction, LanguageTag } from '../../model/language.ts';
import { languageOf } from '../../model/language.ts';

/** A stretch of running text. The texts of all pieces of a line, one after the other, are the line. */
export interface Piece {
  readonly text: string;
  readonly language: LanguageTag;
  readonly direction: Direction;
  /** Kept on one line. */
  readonly fact: boolean;
}

export function splitFacts(text: string, language: LanguageTag): readonly Piece[] {
  return text === '' ? [] : [{ text, language, direction: languageOf(language).direction, fact: false }];
}
