import { catalogue } from '../../words/catalogue.ts';

export const draftWords = catalogue(
  {
    found: 'Hier liegt ein nicht gespeicherter Entwurf vom {at, date, long}, {at, time, short} Uhr.',
    'saved.unchanged': 'Das ist der Unterschied zu dem, was gespeichert ist:',
    'saved.changed':
      '{who, select, self {Inzwischen haben Sie hier anderswo gespeichert} named {Inzwischen hat {by} hier gespeichert} other {Inzwischen hat jemand anderes hier gespeichert}}; beim Speichern wird beides zusammengeführt. Das ist der Unterschied:',
    'saved.gone': 'Was hier gespeichert war, gibt es nicht mehr.',
    changes: 'Unterschied zum Gespeicherten',
    take: 'Weiterschreiben',
    drop: 'Entwurf verwerfen',
    homeless:
      'Hier liegt ein nicht gespeicherter Text vom {at, date, long}, {at, time, short} Uhr. {why} Kopieren Sie ihn, wenn Sie ihn noch brauchen.',
    'homeless.chapter': 'Sein Kapitel gibt es nicht mehr; es wurde gelöscht oder umbenannt.',
    'homeless.contact': 'Seinen Kontakt gibt es nicht mehr; er wurde gelöscht oder umbenannt.',
    'homeless.offer': 'Sein Angebot gibt es nicht mehr; es wurde gelöscht oder umbenannt.',
    'homeless.edition': 'Seine Ausgabe gibt es nicht mehr; sie wurde gelöscht oder umbenannt.',
    'homeless.language': 'Er gehört zu „{language}“, und diese Sprache ist in der Mappe nicht mehr vorgesehen.',
    'homeless.text': 'Der nicht gespeicherte Text',
    copy: 'Text kopieren',
    copied: 'Der Text ist kopiert.',
    'copy.failed': 'Der Text ließ sich nicht kopieren. Markieren Sie ihn und drücken Sie Strg+C.',
  },
  {
    found: 'There is an unsaved draft from {at, date, long}, {at, time, short}.',
    'saved.unchanged': 'This is how it differs from what is saved:',
    'saved.changed':
      '{who, select, self {You have saved here elsewhere since} named {{by} has saved here since} other {Somebody else has saved here since}}; saving combines both. This is how it differs:',
    'saved.gone': 'What was saved here no longer exists.',
    changes: 'Difference from what is saved',
    take: 'Keep writing',
    drop: 'Discard draft',
    homeless: 'There is an unsaved text from {at, date, long}, {at, time, short}. {why} Copy it if you still need it.',
    'homeless.chapter': 'Its chapter no longer exists; it was deleted or renamed.',
    'homeless.contact': 'Its contact no longer exists; it was deleted or renamed.',
    'homeless.offer': 'Its offer no longer exists; it was deleted or renamed.',
    'homeless.edition': 'Its edition no longer exists; it was deleted or renamed.',
    'homeless.language': 'It belongs to “{language}”, a language that this folder no longer has.',
    'homeless.text': 'The unsaved text',
    copy: 'Copy text',
    copied: 'Text copied.',
    'copy.failed': 'The text could not be copied. Select it and press Ctrl+C.',
  },
);
