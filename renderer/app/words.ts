import type { InterfaceLanguage } from '../../shared/messages/message-of.ts';

/** Every word of the start page. `<code>` in a text is a command, set as such. */
const de = {
  title: 'Mappe',
  tagline: 'Die Willkommensmappe Ihrer Stadt: einmal gepflegt, in jeder Sprache gedruckt.',
  switchTo: 'English',
  loading: 'Der Ordner wird gelesen …',
  openedFolder: 'Geöffneter Ordner',
  counts: { chapters: 'Kapitel', contacts: 'Kontakte', offers: 'Angebote', editions: 'Ausgaben' },
  status: 'Stand der Übersetzungen',
  statusNote: 'Gezählt werden deutsche Wörter: Sie sind es, die eine Übersetzung kostet.',
  language: 'Sprache',
  share: 'Anteil',
  states: { current: 'aktuell', toReview: 'zu prüfen', draft: 'Entwurf', outdated: 'veraltet', missing: 'fehlt' },
  noLanguages: 'In diesem Ordner ist noch keine Sprache eingetragen. Sie stehen in workspace.json unter „languages“.',
  complete: 'vollständig',
  problems: {
    none: 'Keine Fehler in den Dateien.',
    some: (errors: string, warnings: string) => `Fehler: ${errors}, Hinweise: ${warnings}. „mappe check“ nennt Datei und Zeile.`,
  },
  commands: 'So arbeiten Sie damit',
  commandsNote: 'Die Texte ändern Sie in Ihrem Editor. Im Terminal, im Ordner des Programms:',
  steps: {
    status: 'Was fehlt, was ist veraltet?',
    check: 'Fehler in den Dateien finden',
    export: 'Alle Broschüren drucken, als PDF und Word',
    init: 'Einen eigenen Ordner anlegen',
    help: 'Alle Befehle mit Beispielen',
  },
  failed: {
    refused: 'Dieser Browser ist nicht angemeldet. Öffnen Sie den Link aus dem Terminal; wurde er schon benutzt, starten Sie Mappe neu.',
    stopped: 'Mappe antwortet nicht mehr. Wurde es im Terminal beendet? Starten Sie es mit „npm start“ und laden Sie die Seite neu.',
    other: 'Die Seite konnte den Ordner nicht lesen. Laden Sie sie neu.',
  },
  again: 'Erneut versuchen',
  hosts: { electron: 'als Programm', browser: 'im Browser' },
};

export type Words = typeof de;

const en: Words = {
  title: 'Mappe',
  tagline: 'Your town’s welcome folder: kept once, printed in every language.',
  switchTo: 'Deutsch',
  loading: 'Reading the folder …',
  openedFolder: 'Opened folder',
  counts: { chapters: 'chapters', contacts: 'contacts', offers: 'offers', editions: 'editions' },
  status: 'State of the translations',
  statusNote: 'Counted in words of German: they are what a translation costs.',
  language: 'Language',
  share: 'Share',
  states: { current: 'current', toReview: 'to review', draft: 'draft', outdated: 'outdated', missing: 'missing' },
  noLanguages: 'This folder names no language yet. They stand in workspace.json under “languages”.',
  complete: 'complete',
  problems: {
    none: 'No errors in the files.',
    some: (errors, warnings) => `Errors: ${errors}, warnings: ${warnings}. “mappe check” names file and line.`,
  },
  commands: 'How to work with it',
  commandsNote: 'Texts are changed in your editor. In a terminal, in the folder of the program:',
  steps: {
    status: 'What is missing, what is outdated?',
    check: 'Find errors in the files',
    export: 'Print every brochure, as PDF and Word',
    init: 'Make a folder of your own',
    help: 'All commands, with examples',
  },
  failed: {
    refused: 'This browser is not signed in. Open the link from the terminal; if it was used already, start Mappe again.',
    stopped: 'Mappe no longer answers. Was it stopped in the terminal? Start it with “npm start” and load this page again.',
    other: 'The page could not read the folder. Load it again.',
  },
  again: 'Try again',
  hosts: { electron: 'as a program', browser: 'in the browser' },
};

export const WORDS: Readonly<Record<InterfaceLanguage, Words>> = { de, en };
