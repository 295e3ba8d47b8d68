import { catalogue } from '../../words/catalogue.ts';

/** What stands around the notes on a text. */
export const noteWords = catalogue(
  {
    'note.failed': 'Die Notiz konnte nicht gespeichert werden. Sie steht wieder im Feld.',
    'note.too-long': 'Die Notiz hat {length, number} Zeichen, {most, number} sind möglich. Kürzen Sie sie.',
    notes: 'Notizen',
    'notes.none': 'Noch keine. Notizen werden nie gedruckt.',
    'note.add': 'Notiz hinzufügen',
    'note.done': 'Erledigt',
    'note.open': 'Wieder öffnen',
    'note.settled': '{count, plural, one {# erledigte Notiz} other {# erledigte Notizen}}',
    anonymous: 'ohne Namen',
    'stranded.title': 'Notiz noch nicht hinzugefügt, und den deutschen Satz dazu gibt es nicht mehr',
    'stranded.take': 'Als Notiz zum offenen Text',
  },
  {
    'note.failed': 'The note could not be saved. It is back in the field.',
    'note.too-long': 'The note has {length, number} characters; {most, number} at most are possible. Please shorten it.',
    notes: 'Notes',
    'notes.none': 'None yet. Notes are never printed.',
    'note.add': 'Add note',
    'note.done': 'Resolve',
    'note.open': 'Reopen',
    'note.settled': '{count, plural, one {# resolved note} other {# resolved notes}}',
    anonymous: 'no name',
    'stranded.title': 'A note that was not added yet; its German sentence no longer exists',
    'stranded.take': 'Use as a note on the open text',
  },
);
