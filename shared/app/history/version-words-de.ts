import type { PieceCounts, VersionWords } from './version-words.ts';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** "2 Absätze geändert, 1 neu" */
function changes(one: string, many: string, { changed, added, removed }: PieceCounts): string {
  const parts = [
    changed > 0 ? `${changed} # geändert` : '',
    added > 0 ? `${added} # neu` : '',
    removed > 0 ? `${removed} # entfernt` : '',
  ].filter((part) => part !== '');
  // Only the first says what is counted.
  return parts
    .map((part, index) => (index === 0 ? part.replace('#', part.startsWith('1 ') ? one : many) : part.replace(' #', '')))
    .join(', ');
}

export const de: VersionWords = {
  reasons: {
    import: 'erster Stand',
    save: 'gespeichert',
    outside: 'außerhalb von Mappe geändert',
    restored: 'zurückgeholt',
    printed: 'gedruckt',
    merged: 'zusammengeführt',
  },
  firstVersion: (files) => `Erster Stand: ${count(files, 'Datei', 'Dateien')}`,
  printed: (edition, date, languages) => `Ausgabe „${edition}“ vom ${date} gedruckt (${languages})`,
  manyTexts: (files) => `${count(files, 'Text', 'Texte')} geändert`,
  andMore: (files) => `und ${count(files, 'weiterer Text', 'weitere Texte')}`,
  settings: 'Einstellungen',
  glossary: 'Wortliste',
  picture: (name) => `Bild ${name}`,
  translation: (title, language) => `${title} (${language})`,
  minorEdits: 'kleine Korrektur vermerkt',
  notes: 'Notizen zur Übersetzung',
  paragraphs: (change) => changes('Absatz', 'Absätze', change),
  translations: (change) => changes('Text', 'Texte', change),
  fields: (labels) => `${labels.join(', ')} geändert`,
  formOnly: 'Form geändert, nicht der Wortlaut',
  added: 'neu',
  removed: 'entfernt',
  changed: 'geändert',
  pieces: {
    title: 'Titel',
    summary: 'Zusammenfassung',
    heading: 'Überschrift',
    paragraph: 'Absatz',
    row: 'Tabellenzeile',
    contact: 'Kontakt',
    offers: 'Angebote',
    picture: 'Bild',
    code: 'Text',
    qr: 'QR-Code',
  },
  properties: {
    name: 'Name',
    title: 'Titel',
    subtitle: 'Untertitel',
    explanation: 'Erklärung',
    description: 'Beschreibung',
    organisation: 'Organisation',
    for: 'Aufgaben',
    people: 'Ansprechpersonen',
    addresses: 'Adresse',
    phones: 'Telefon',
    mails: 'E-Mail',
    web: 'Internetseite',
    hours: 'Öffnungszeiten',
    languages: 'Sprachen',
    tags: 'Stichwörter',
    note: 'Hinweis',
    checked: 'Prüfung',
    when: 'Zeiten',
    where: 'Ort',
    forWhom: 'Für wen',
    cost: 'Kosten',
    registration: 'Anmeldung',
    contact: 'Kontakt',
    format: 'Format',
    contents: 'Inhalt',
    date: 'Datum',
    cover: 'Umschlag',
    parts: 'Bestandteile',
    imprint: 'Impressum',
    notReady: 'Umgang mit unfertigen Texten',
    terms: 'Wörter',
    place: 'Ort',
    look: 'Aussehen',
    wanted: 'gewünscht',
    givenOut: 'vergeben',
  },
};
