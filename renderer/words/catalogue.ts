import { IntlMessageFormat } from 'intl-messageformat';
import type { InterfaceLanguage } from '../../shared/messages/message-of.ts';

/** Messages in ICU MessageFormat, by name, in both languages of the interface. German is the original: it decides which names there are. */
export interface Catalogue<Name extends string> {
  readonly de: Readonly<Record<Name, string>>;
  readonly en: Readonly<Record<Name, string>>;
}

/** What a message may be filled with. Dates are formatted by the message: `{day, date, long}`. */
export type MessageValues = Readonly<Record<string, string | number | Date>>;

/** A message of a catalogue in the language of the interface. */
export type Say<Name extends string> = (name: Name, values?: MessageValues) => string;

const parsed = new Map<string, IntlMessageFormat>();

/** Declares the words of a room. A name that English lacks, or has too many, does not compile. */
export function catalogue<const German extends Readonly<Record<string, string>>>(
  de: German,
  en: Readonly<Record<keyof German & string, string>>,
): Catalogue<keyof German & string> {
  return { de, en };
}

/** Messages of one catalogue in one language. Numbers are grouped and dates ordered as that language does. */
export function sayFrom<Name extends string>(words: Catalogue<Name>, language: InterfaceLanguage): Say<Name> {
  return (name, values) => {
    const text = words[language][name];
    // Most messages are plain: they need no parser.
    if (!/[{'<]/.test(text)) return text;
    const key = `${language}\n${text}`;
    let message = parsed.get(key);
    if (!message) {
      message = new IntlMessageFormat(text, language === 'de' ? 'de-DE' : 'en-GB', undefined, { ignoreTag: true });
      parsed.set(key, message);
    }
    const said = message.format(values);
    return Array.isArray(said) ? said.join('') : String(said);
  };
}
