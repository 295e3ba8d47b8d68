import type { Session } from 'electron';
import { dictionaryFor } from './spelling.ts';

type SpellingSession = Pick<
  Session,
  'availableSpellCheckerLanguages' | 'setSpellCheckerDictionaryDownloadURL' | 'setSpellCheckerEnabled' | 'setSpellCheckerLanguages'
>;

/** Checks spelling in the language of the field that is being written, with the dictionaries of this computer alone. */
export class SpellChecker {
  readonly #session: SpellingSession;
  readonly #files: readonly string[];
  /** A Mac has dictionaries of its own and finds out the language by itself. */
  readonly #mac: boolean;
  #set: string | null | undefined;

  /** @param nowhere an address that nothing answers: Chromium would else fetch dictionaries from a server of its own */
  constructor(session: SpellingSession, files: readonly string[], mac: boolean, nowhere: string) {
    this.#session = session;
    this.#files = files;
    this.#mac = mac;
    session.setSpellCheckerDictionaryDownloadURL(nowhere);
  }

  /** Whether mistakes in a language are seen here. */
  knows(language: string | null): boolean {
    return language !== null && (this.#mac || this.#dictionary(language) !== null);
  }

  /** From now on the field in front is written in this language; null (no field) leaves all as it is. */
  follow(language: string | null): void {
    if (language === null || this.#mac) return;
    const dictionary = this.#dictionary(language);
    if (dictionary === this.#set) return;
    this.#set = dictionary;
    this.#session.setSpellCheckerEnabled(dictionary !== null);
    if (dictionary !== null) this.#session.setSpellCheckerLanguages([dictionary]);
  }

  #dictionary(language: string): string | null {
    return dictionaryFor(language, { known: this.#session.availableSpellCheckerLanguages, files: this.#files });
  }
}
