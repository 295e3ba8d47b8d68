import { catalogue } from '../../words/catalogue.ts';

export const overviewWords = catalogue(
  {
    title: 'Übersicht',
    note: '{chapters, plural, one {# Kapitel} other {# Kapitel}}, {contacts, plural, one {# Kontakt} other {# Kontakte}}, {offers, plural, one {# Angebot} other {# Angebote}}, {editions, plural, one {# Ausgabe} other {# Ausgaben}}',
    languages: 'Sprachen',
    'language.share': '{share, number, percent}',
    complete: 'vollständig',
  },
  {
    title: 'Overview',
    note: '{chapters, plural, one {# chapter} other {# chapters}}, {contacts, plural, one {# contact} other {# contacts}}, {offers, plural, one {# offer} other {# offers}}, {editions, plural, one {# edition} other {# editions}}',
    languages: 'Languages',
    'language.share': '{share, number, percent}',
    complete: 'complete',
  },
);
