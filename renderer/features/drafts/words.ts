import { catalogue } from '../../words/catalogue.ts';

export const draftWords = catalogue(
  {
    found: 'Hier liegt ein nicht gespeicherter Entwurf vom {at, date, long}, {at, time, short} Uhr.',
    'saved.unchanged': 'Das ist der Unterschied zu dem, was gespeichert ist:',
    'saved.changed': 'Inzwischen hat jemand anderes hier gespeichert; beim Speichern wird beides zusammengeführt. Das ist der Unterschied:',
    'saved.gone': 'Was hier gespeichert war, gibt es nicht mehr.',
    changes: 'Unterschied zum Gespeicherten',
    take: 'Weiterschreiben',
    drop: 'Entwurf verwerfen',
  },
  {
    found: 'There is an unsaved draft of {at, date, long}, {at, time, short}.',
    'saved.unchanged': 'This is how it differs from what is saved:',
    'saved.changed': 'Somebody else has saved here meanwhile; saving puts both together. This is how it differs:',
    'saved.gone': 'What was saved here is no longer there.',
    changes: 'Difference from what is saved',
    take: 'Go on writing',
    drop: 'Discard the draft',
  },
);
