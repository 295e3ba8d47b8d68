import { catalogue } from '../../words/catalogue.ts';

/** What is said of a chapter besides its text. */
export const headWords = catalogue(
  {
    head: 'Angaben zum Kapitel',
    'head.title': 'Titel',
    'head.title.missing':
      'In der Datei fehlt der Titel. Schreiben Sie ihn hier hinein; fehlt auch Text, holen Sie die Datei aus Ihrer Sicherung.',
    'head.summary': 'Zusammenfassung',
    'head.summary.note': 'Ein Satz unter dem Titel.',
    'head.checked': 'Zuletzt geprüft am',
    'head.checkedBy': 'Geprüft von',
    'head.review': 'Wieder prüfen nach (Monate)',
    'head.review.problem': 'Bitte eine ganze Zahl ab 1.',
    'head.tags': 'Stichwörter (mit Komma)',
    'head.icon': 'Symbol',
    'head.icon.none': 'ohne Symbol',
    'head.today': 'Heute geprüft',
    'head.more': 'Weitere Angaben',
  },
  {
    head: 'About the chapter',
    'head.title': 'Title',
    'head.title.missing': 'The file has no title. Write it here; if text is missing too, take the file from your backup.',
    'head.summary': 'Summary',
    'head.summary.note': 'One sentence below the title.',
    'head.checked': 'Last checked on',
    'head.checkedBy': 'Checked by',
    'head.review': 'Check again after (months)',
    'head.review.problem': 'Please enter a whole number, 1 or more.',
    'head.tags': 'Tags, separated by commas',
    'head.icon': 'Icon',
    'head.icon.none': 'No icon',
    'head.today': 'Checked today',
    'head.more': 'More details',
  },
);
