import { catalogue } from '../words/catalogue.ts';

export const uiWords = catalogue(
  {
    close: 'Schließen',
    cancel: 'Abbrechen',
    'diff.insert': 'neu:',
    'diff.delete': 'gestrichen:',
    save: 'Speichern',
    'save.unsaved': 'Nicht gespeichert',
    'save.discard': 'Verwerfen',
    clear: 'Suche leeren',
    'date.clear': 'Datum entfernen',
    again: 'Erneut versuchen',
    loading: 'Wird geladen …',
    dismiss: 'Meldung schließen',
    messages: 'Meldungen',
    'failure.refused':
      'Dieser Browser ist nicht angemeldet. Öffnen Sie den Link aus dem Terminal; wurde er schon benutzt, starten Sie Mappe neu.',
    'failure.stopped':
      'Mappe antwortet nicht mehr. Wurde das Programm beendet? Starten Sie es neu und laden Sie diese Seite. Was Sie getippt haben, bleibt hier stehen.',
    'failure.other': 'Das hat nicht geklappt, und Mappe weiß nicht warum. Versuchen Sie es noch einmal.',
  },
  {
    close: 'Close',
    cancel: 'Cancel',
    'diff.insert': 'added:',
    'diff.delete': 'removed:',
    save: 'Save',
    'save.unsaved': 'Not saved',
    'save.discard': 'Discard',
    clear: 'Clear search',
    'date.clear': 'Remove date',
    again: 'Try again',
    loading: 'Loading …',
    dismiss: 'Close message',
    messages: 'Messages',
    'failure.refused': 'This browser is not signed in. Open the link from the terminal; if it was used already, start Mappe again.',
    'failure.stopped': 'Mappe no longer answers. Was the program closed? Start it again and load this page. What you typed stays here.',
    'failure.other': 'That did not work, and Mappe does not know why. Please try again.',
  },
);
