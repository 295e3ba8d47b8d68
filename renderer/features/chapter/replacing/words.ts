import { catalogue } from '../../../words/catalogue.ts';

/** Find and replace through the whole folder. */
export const replaceWords = catalogue(
  {
    title: 'Im ganzen Ordner suchen und ersetzen',
    find: 'Suchen nach',
    with: 'Ersetzen durch',
    where: 'In',
    whole: 'Nur ganze Wörter',
    case: 'Groß und klein unterscheiden',
    list: 'Was sich ändert',
    'kind.contact': 'Kontakt',
    'kind.offer': 'Angebot',
    'kind.edition': 'Ausgabe',
    count:
      '{count, plural, =0 {Keine Stelle gefunden.} one {# Stelle} other {# Stellen}}{units, plural, =0 {} one { in # Text} other { in # Texten}}',
    all: 'Alle auswählen',
    none: 'Keine auswählen',
    more: 'Gezeigt werden die ersten {count, number}; ersetzt werden alle.',
    do: '{count, plural, =0 {Ersetzen} one {# Stelle ersetzen} other {# Stellen ersetzen}}',
    remove: '{count, plural, one {An # Stelle löschen} other {An # Stellen löschen}}',
    done: '{places, plural, one {# Stelle} other {# Stellen}} in {units, plural, one {# Text} other {# Texten}} ersetzt.',
    left: 'Unverändert blieb, was inzwischen jemand bearbeitet hat: {titles}.',
  },
  {
    title: 'Find and replace in the whole folder',
    find: 'Find',
    with: 'Replace with',
    where: 'In',
    whole: 'Whole words only',
    case: 'Match case',
    list: 'What will change',
    'kind.contact': 'contact',
    'kind.offer': 'offer',
    'kind.edition': 'edition',
    count:
      '{count, plural, =0 {Nothing found.} one {# match} other {# matches}}{units, plural, =0 {} one { in # text} other { in # texts}}',
    all: 'Select all',
    none: 'Select none',
    more: 'Showing the first {count, number}; all will be replaced.',
    do: '{count, plural, =0 {Replace} one {Replace # match} other {Replace # matches}}',
    remove: '{count, plural, one {Delete # match} other {Delete # matches}}',
    done: 'Replaced {places, plural, one {# match} other {# matches}} in {units, plural, one {# text} other {# texts}}.',
    left: 'These were edited by somebody else meanwhile and left as they are: {titles}.',
  },
);
