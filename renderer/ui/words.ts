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
    'picture.choose': 'Bild wählen …',
    'picture.remove': 'Entfernen',
    'picture.kinds': 'SVG, PNG oder JPEG.',
    'picture.cleaned': 'Die Zeichnung „{name}“ wurde bereinigt.',
    'picture.cleaned.note': 'Herausgenommen: {parts}. Sehen Sie nach, ob sie noch stimmt.',
    again: 'Erneut versuchen',
    loading: 'Wird geladen …',
    dismiss: 'Meldung schließen',
    messages: 'Meldungen',
    'paste.too-much':
      'Das ist zu viel auf einmal ({characters, number} Zeichen). Es wurde nichts eingefügt, Ihr Text ist unverändert. Fügen Sie den Text in Teilen ein.',
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
    'picture.choose': 'Choose a picture…',
    'picture.remove': 'Remove',
    'picture.kinds': 'SVG, PNG or JPEG.',
    'picture.cleaned': 'The drawing “{name}” was cleaned.',
    'picture.cleaned.note': 'Removed: {parts}. Please check that it still looks right.',
    again: 'Try again',
    loading: 'Loading…',
    dismiss: 'Dismiss message',
    messages: 'Messages',
    'paste.too-much':
      'That is too much at once ({characters, number} characters). Nothing was pasted and your text is unchanged. Paste it in smaller parts.',
    'failure.refused': 'This browser is not signed in. Open the link from the terminal; if it has already been used, start Mappe again.',
    'failure.stopped':
      'Mappe is no longer responding. Was the program closed? Start it again and this page will carry on. What you typed is still here.',
    'failure.other': 'That did not work, and Mappe does not know why. Please try again.',
  },
);
