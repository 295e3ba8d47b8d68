import { dateDe } from '../../../shared/messages/formats-de.ts';
import { historyDe } from './history-de.ts';
import type { Words } from './words.ts';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

export const de: Words = {
  program: 'Die Willkommensmappe einer Stadt: einmal gepflegt, in jeder Sprache gedruckt.',
  usage: 'Aufruf:',
  usageForm: '<Befehl> [Optionen]',
  usageOnFolder: '[Ordner] [Optionen]',
  usageInit: '<Ordner> --place <Name> [Optionen]',
  usageImport: '<Seiten> <Ordner> --place <Name> [Optionen]',
  byDefault: 'sonst',
  value: {
    name: 'Name',
    names: 'Namen',
    tags: 'Kürzel',
    folder: 'Ordner',
    pages: 'Seiten',
    formats: 'Formate',
    date: 'Datum',
    number: 'Zahl',
    title: 'Titel',
    file: 'Datei',
    pagesOfLanguage: 'Sprache=Ordner',
    hash: 'Kennzeichen',
    tag: 'Kürzel',
    address: 'Adresse',
    version: 'Stand',
  },
  options: 'Optionen:',
  globalOptions: 'Allgemeine Optionen:',
  commands: 'Befehle:',
  argumentsTitle: 'Angaben:',
  examples: 'Beispiele:',
  helpOption: 'diese Hilfe zeigen',
  helpCommand: 'die Hilfe zu einem Befehl zeigen',
  versionOption: 'die Version zeigen',
  uiOption: 'Sprache der Meldungen: de oder en',
  jsonOption: 'das Ergebnis als JSON ausgeben',
  folderArgument: 'der Mappe-Ordner (sonst der aktuelle)',
  byOption: 'Ihr Name, wird bei der Änderung vermerkt',
  languagesOption: 'nur diese Sprachen, etwa ar,uk',

  init: 'einen neuen Mappe-Ordner anlegen',
  initPlace: 'Name der Stadt',
  noPlace: 'Sagen Sie mit --place, wie die Stadt heißt.',
  initDone: (folder, languages) =>
    `„${folder}“ ist angelegt, mit einem ersten Kapitel${languages === 0 ? ' und einer Ausgabe; übersetzt wird noch in keine Sprache' : `, einer Ausgabe und ${count(languages, 'Sprache', 'Sprachen')} neben Deutsch`}.`,

  status: 'zeigen, was je Sprache fehlt oder veraltet ist',
  statusChapters: 'auch jedes Kapitel auflisten',
  statusText: 'einen Text Absatz für Absatz zeigen: was fehlt, was veraltet ist und was sich am Deutschen geändert hat',
  statusOf: (place, chapters, languages) =>
    `${place}: ${count(chapters, 'Kapitel', 'Kapitel')}, ${count(languages, 'Sprache', 'Sprachen')} neben Deutsch`,
  statusNoLanguages: 'Es wird noch in keine Sprache übersetzt. Nehmen Sie in der Mappe unter „Einstellungen“ die erste auf.',
  wordsLeft: (number) => `${count(number, 'deutsches Wort', 'deutsche Wörter')} zu übersetzen`,
  nothingLeft: 'alles aktuell',
  columnLanguage: 'Sprache',
  columnUnit: 'Text',
  line: (line) => `Zeile ${line}`,
  givenOut: (to, due) => `vergeben an ${to}${due === null ? '' : `, bis ${dateDe(due)}`}`,
  unitStates: {
    missing: 'fehlt',
    partial: 'teilweise',
    outdated: 'veraltet',
    'to-review': 'zu prüfen',
    current: 'aktuell',
    'not-wanted': 'nicht gewünscht',
  },
  segmentStates: { missing: 'fehlt', outdated: 'veraltet', draft: 'Entwurf', translated: 'übersetzt', approved: 'geprüft' },
  unitKinds: { contact: 'Kontakt', offer: 'Angebot', edition: 'Ausgabe' },

  check: 'alles finden, was in einem Ordner nicht stimmt',
  checkDone: (errors, warnings) => `${count(errors, 'Fehler', 'Fehler')}, ${count(warnings, 'Hinweis', 'Hinweise')}.`,
  checkClean: (chapters, contacts, offers, editions) =>
    `Alles in Ordnung: ${chapters} Kapitel, ${count(contacts, 'Kontakt', 'Kontakte')}, ${count(offers, 'Angebot', 'Angebote')}, ${count(editions, 'Ausgabe', 'Ausgaben')}.`,
  error: 'Fehler',
  warning: 'Hinweis',

  export: 'Ausgaben als PDF, DOCX und HTML drucken',
  exportEditions: 'nur diese Ausgaben, etwa wegweiser',
  exportFormats: 'pdf, docx, html; print: für die Druckerei (CMYK, Anschnitt, dazu ein Auftragsblatt); booklet: A5-Heft zum Falten auf A4',
  exportCropMarks: 'Schneidemarken in der Datei für die Druckerei',
  exportEmbedFonts: 'Schriften in die Word-Dateien legen: sie sehen überall gleich aus und werden etwa 1 MB größer',
  exportOut: 'Ordner für die Dateien',
  exportJobs: 'wie viele Ausgaben gleichzeitig',
  exportNoEditions: 'Es gibt nichts zu drucken: In editions/ liegt keine Ausgabe.',
  exportGate: 'nur sagen, was vor dem Druck auffällt; nichts schreiben',
  exportDate: 'Datum der Ausgabe, etwa 2026-11-23 (sonst heute)',
  exportProgress: (done, total, name) => `${done}/${total}  ${name}`,
  exportDone: (files, folder, stopped) =>
    `${count(files, 'Datei', 'Dateien')} in ${folder}${stopped > 0 ? `; ${count(stopped, 'Ausgabe wurde', 'Ausgaben wurden')} nicht gedruckt (siehe oben)` : ''}.`,
  exportStopped: 'nicht gedruckt',
  exportReady: 'kann gedruckt werden',
  pages: (number) => count(number, 'Seite', 'Seiten'),
  noSuchEdition: (id, known) => `Es gibt keine Ausgabe „${id}“. Es gibt: ${known}.`,
  noSuchFormat: (format, known) => `„${format}“ ist kein Format. Es gibt: ${known}.`,
  noSuchLanguage: (tag, known) => `„${tag}“ gehört hier nicht zu den Sprachen. Möglich sind: ${known}.`,
  notADate: (value) => `„${value}“ ist kein Datum. Schreiben Sie es wie 2026-11-23.`,
  notANumber: (value) => `„${value}“ ist keine ganze Zahl von 1 bis 16.`,

  import: 'aus einem Ordner mit Markdown-Seiten einen Mappe-Ordner machen',
  importSource: 'Ordner mit den Seiten (.md)',
  importTarget: 'der neue Mappe-Ordner',
  importTree: 'JSON-Datei mit der Reihenfolge der Seiten',
  importTranslation: 'Seiten in einer anderen Sprache, etwa en=../seiten-en (mehrfach möglich)',
  importSentences: 'Tabelle mit Sätzen nebeneinander (.tsv, erste Zeile: de, ar, …); was ganz darin steht, wird Entwurf',
  importTitle: 'Titel der Ausgabe mit allen Seiten',
  importedFiles: (done, total) => `${done}/${total} Dateien geschrieben`,
  importDone: (chapters, folder) => `${chapters} Kapitel in ${folder}.`,
  importDrafts: (language, number) => `${language}: ${count(number, 'Absatz', 'Absätze')} als Entwurf übernommen; bitte jeden ansehen.`,
  importTranslationForm: (value) => `„${value}“ hat nicht die Form Sprache=Ordner, etwa en=../seiten-en.`,
  importedPages: (number) => `${count(number, 'Seite', 'Seiten')} gelesen`,

  confirm: '„stimmt noch“: die Übersetzung eines geänderten Textes behalten',
  confirmUnit: 'Name eines Kapitels, Kontakts, Angebots oder einer Ausgabe',
  confirmAll: 'alle Texte des Ordners',
  noSuchSegment: (hash) => `Es gibt keinen Absatz „${hash}“. Die Kennzeichen zeigt „mappe status --text <Name>“.`,
  confirmSegment: 'nur dieser Absatz (sein Kennzeichen aus status --text; mehrfach möglich)',
  confirmMinor: 'am Deutschen wurde nur die Schreibung geändert: in jeder Sprache dasselbe',
  confirmMinorEverywhere: 'Eine kleine Korrektur am Deutschen gilt in jeder Sprache: Lassen Sie --languages weg.',
  confirmMinorRefused: (segments, unit) =>
    `${unit}: ${count(segments, 'Absatz', 'Absätze')} mehr als in der Schreibung geändert und nicht vermerkt. Stimmt die Übersetzung noch, bestätigen Sie ohne --minor.`,
  confirmDone: (segments, languages, unit) =>
    `${unit}: ${count(segments, 'Text', 'Texte')} in ${count(languages, 'Sprache', 'Sprachen')} bestätigt.`,
  confirmMinorDone: (segments, unit) =>
    `${unit}: ${count(segments, 'Absatz', 'Absätze')} als kleine Korrektur vermerkt, gültig in jeder Sprache.`,
  confirmNothing: (unit) => `${unit}: Nichts ist veraltet, nichts wurde geändert.`,
  noSuchUnit: (id) => `Es gibt kein Kapitel, keinen Kontakt, kein Angebot und keine Ausgabe „${id}“.`,
  confirmHow: 'Sagen Sie, was bestätigt werden soll: den Namen eines Textes oder --all.',

  commandLineError: (message) => {
    const [, option = ''] = /'([^']*)'/.exec(message) ?? [];
    if (message.includes('unknown command')) return `„${option}“ ist kein Befehl. Siehe „mappe --help“.\n`;
    if (message.includes('unknown option')) return `Die Option „${option}“ gibt es nicht. Siehe „mappe --help“.\n`;
    if (message.includes('missing required argument')) return `Es fehlt die Angabe „${option}“. Siehe „mappe --help“.\n`;
    if (message.includes('required option')) return `Es fehlt die Option „${option}“. Siehe „mappe --help“.\n`;
    if (message.includes('argument missing')) return `Der Option „${option}“ fehlt ihr Wert. Siehe „mappe --help“.\n`;
    if (message.includes('too many arguments')) return 'Das sind zu viele Angaben. Siehe „mappe --help“.\n';
    if (message.includes('is invalid')) return `Dieser Wert ist für „${option}“ nicht möglich. Siehe „mappe --help“.\n`;
    return message;
  },
  versions: historyDe,

  usageHint: 'Siehe „mappe --help“.',
  problemHints: {
    'workspace.not-a-workspace': 'Ein neuer Ordner: „mappe init“.',
    'history.no-version': 'Alle Stände: „mappe history“.',
    'sync.no-address': 'Die Adresse: „mappe sync --remote ADRESSE“.',
    'sync.not-allowed': 'Name und Zugangsschlüssel stehen in MAPPE_SYNC_USER und MAPPE_SYNC_TOKEN.',
    'sync.unrelated': 'Zusammenführen: „mappe sync --join“.',
    'sync.rewound': 'Zusammenführen: „mappe sync --join“.',
  },
  bug: 'Das hätte nicht geschehen dürfen; es ist ein Fehler des Programms. Von Ihren Daten wurde nichts verworfen. Bitte melden Sie ihn mit diesen Zeilen:',
};
