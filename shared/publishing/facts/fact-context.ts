import type { IsoDate } from '../../model/chapter.ts';
import type { LanguageTag } from '../../model/language.ts';

/** A text of a contact or an offer in the language that is printed. */
export interface TranslatedText {
  readonly text: string;
  /** German where it stands in for a translation that is not ready. */
  readonly language: LanguageTag;
  /** Grey. */
  readonly muted: boolean;
}

/** Looks up the translation of a German text; given by whoever knows the workspace. */
export type Translate = (german: string) => TranslatedText;

/** What the facts need to know about the print they go into. */
export interface FactContext {
  readonly language: LanguageTag;
  readonly translate: Translate;
  /** Day of the edition: exceptions and dates before it are past and left out. null prints all. */
  readonly date?: IsoDate | null;
}
