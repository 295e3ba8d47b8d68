import type { IsoDate } from '../../model/chapter.ts';
import type { LanguageTag } from '../../model/language.ts';
import type { UnitRef } from '../../model/workspace.ts';
import type { GermanWords } from '../bidi/german-words.ts';

/** A text of a contact or an offer as it is printed. */
export interface FactText {
  readonly content: string;
  /** German where it stands in for a translation that is not ready. */
  readonly language: LanguageTag;
  /** Grey. */
  readonly muted: boolean;
}

/** What facts need from whoever knows the translations, and when the print is of. */
export interface FactContext {
  readonly language: LanguageTag;
  /** The texts of one contact or offer: each has its own translations. */
  readonly textsOf: (unit: UnitRef) => { text(german: string): FactText };
  /** Day of the edition: exceptions and dates before it are past and left out. Not given, all are printed. */
  readonly date?: IsoDate;
  /** Not given, none are known. */
  readonly germanWords?: GermanWords | undefined;
}

/** The same while one contact or offer is printed. */
export interface UnitFactContext {
  readonly language: LanguageTag;
  readonly date: IsoDate | null;
  readonly translate: (german: string) => FactText;
  readonly germanWords?: GermanWords | undefined;
}

export function unitContext(context: FactContext, unit: UnitRef): UnitFactContext {
  const texts = context.textsOf(unit);
  return {
    language: context.language,
    date: context.date ?? null,
    translate: (german) => texts.text(german),
    germanWords: context.germanWords,
  };
}
