import { catalogue } from '../words/catalogue.ts';

export const stateWords = catalogue(
  {
    current: 'aktuell',
    toReview: 'zu prüfen',
    draft: 'Entwurf',
    partial: 'teilweise',
    outdated: 'veraltet',
    missing: 'fehlt',
    notWanted: 'nicht gewünscht',
  },
  {
    current: 'current',
    toReview: 'to review',
    draft: 'draft',
    partial: 'partial',
    outdated: 'outdated',
    missing: 'missing',
    notWanted: 'not wanted',
  },
);
