import type { PieceCounts, VersionWords } from './version-words.ts';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** "2 paragraphs changed, 1 new" */
function changes(one: string, many: string, { changed, added, removed }: PieceCounts): string {
  const parts = [
    changed > 0 ? `${changed} # changed` : '',
    added > 0 ? `${added} # new` : '',
    removed > 0 ? `${removed} # removed` : '',
  ].filter((part) => part !== '');
  // Only the first says what is counted.
  return parts
    .map((part, index) => (index === 0 ? part.replace('#', part.startsWith('1 ') ? one : many) : part.replace(' #', '')))
    .join(', ');
}

export const en: VersionWords = {
  reasons: {
    import: 'first version',
    save: 'saved',
    outside: 'changed outside of Mappe',
    restored: 'taken back',
    printed: 'printed',
    merged: 'brought together',
  },
  firstVersion: (files) => `First version: ${count(files, 'file', 'files')}`,
  printed: (edition, date, languages) => `Edition “${edition}” of ${date} printed (${languages})`,
  manyTexts: (files) => `${count(files, 'text', 'texts')} changed`,
  andMore: (files) => `and ${count(files, 'more text', 'more texts')}`,
  settings: 'Settings',
  glossary: 'Glossary',
  picture: (name) => `Picture ${name}`,
  translation: (title, language) => `${title} (${language})`,
  minorEdits: 'minor edit noted',
  notes: 'notes on the translation',
  paragraphs: (change) => changes('paragraph', 'paragraphs', change),
  translations: (change) => changes('text', 'texts', change),
  fields: (labels) => `${labels.join(', ')} changed`,
  formOnly: 'form changed, not the words',
  added: 'new',
  removed: 'removed',
  changed: 'changed',
  pieces: {
    title: 'Title',
    summary: 'Summary',
    heading: 'Heading',
    paragraph: 'Paragraph',
    row: 'Table row',
    contact: 'Contact',
    offers: 'Offers',
    picture: 'Picture',
    code: 'Text',
    qr: 'QR code',
  },
  properties: {
    name: 'Name',
    title: 'Title',
    subtitle: 'Subtitle',
    explanation: 'Explanation',
    description: 'Description',
    organisation: 'Organisation',
    for: 'What for',
    people: 'People',
    addresses: 'Address',
    phones: 'Phone',
    mails: 'E-mail',
    web: 'Website',
    hours: 'Opening hours',
    languages: 'Languages',
    tags: 'Tags',
    note: 'Note',
    checked: 'Check',
    when: 'Times',
    where: 'Place',
    forWhom: 'For whom',
    cost: 'Cost',
    registration: 'Registration',
    contact: 'Contact',
    format: 'Format',
    contents: 'Contents',
    date: 'Date',
    cover: 'Cover',
    parts: 'Parts',
    imprint: 'Imprint',
    notReady: 'What is not ready',
    terms: 'Terms',
    place: 'Town',
    look: 'Look',
    wanted: 'wanted',
    givenOut: 'given out',
  },
};
