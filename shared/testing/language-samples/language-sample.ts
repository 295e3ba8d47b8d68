/** A little natural text of one language: its typical letters, its quotation marks, and one word that stays German. */
export interface LanguageSample {
  readonly title: string;
  /** `{0}` is where the German word stands. */
  readonly text: string;
  readonly items: readonly string[];
}
