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
    count: '{count, plural, =0 {Nothing found.} one {# place} other {# places}}{units, plural, =0 {} one { in # text} other { in # texts}}',
    more: 'The first {count, number} are shown; all will be replaced.',
    do: '{count, plural, =0 {Replace} one {Replace # place} other {Replace # places}}',
    remove: '{count, plural, one {Delete in # place} other {Delete in # places}}',
    done: '{places, plural, one {# place} other {# places}} in {units, plural, one {# text} other {# texts}} replaced.',
    left: 'What somebody edited in the meantime stayed as it is: {titles}.',
  },
);
