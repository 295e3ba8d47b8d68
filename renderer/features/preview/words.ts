import { catalogue } from '../../words/catalogue.ts';

export const previewWords = catalogue(
  {
    page: 'Seite {page}',
    pages: 'Vorschau, {pages, plural, one {# Seite} other {# Seiten}}',
  },
  {
    page: 'Page {page}',
    pages: 'Preview, {pages, plural, one {# page} other {# pages}}',
  },
);
