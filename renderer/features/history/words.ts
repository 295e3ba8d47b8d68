import { catalogue } from '../../words/catalogue.ts';

export const historyWords = catalogue(
  {
    title: 'Verlauf',
    note: 'Jedes Speichern ist ein Stand. Alles lässt sich ansehen und zurückholen.',
    'note.unit': 'Stände eines Textes',
    all: 'Ganzer Ordner',
    language: 'Sprache',
    'language.all': 'Alle Sprachen',
    printed: 'Nur gedruckte',
    list: 'Stände',
    'printed.none': 'Noch nichts gedruckt',
    'printed.none.text': 'Sobald eine Ausgabe ausgegeben wird, steht hier, wie alles auf dem Papier stand.',
    none: 'Noch kein Stand',
    'none.text': 'Sobald Sie etwas speichern, steht es hier: wer, wann und was.',
    more: 'Ältere zeigen',
    by: '{by}, {at}',
    'by.nobody': '{at}',
    first:
      'Mit diesem Stand begann der Verlauf: Er hält jede Datei des Ordners, wie sie damals war. Einen einzelnen Text sehen Sie in ihm über „Frühere Stände“ in dessen Menü.',
    clock:
      'Ein Stand trägt ein Datum, das erst noch kommt: Die Uhr dieses oder eines anderen Rechners ging falsch. Verloren ist nichts, und die Reihenfolge der Stände stimmt. Prüfen Sie Datum und Uhrzeit dieses Rechners, bevor Sie drucken oder etwas als geprüft vermerken.',
    'form.only': 'Nur die Form hat sich geändert, kein Wort.',
    binary: 'Der Unterschied lässt sich nicht als Text zeigen: ein Bild, oder eine Datei, die vorher oder nachher nicht zu lesen war.',
    piece: 'Nur das zurückholen …',
    'piece.title': '{label}: welche Fassung?',
    'piece.note': 'Nur diese Stelle ändert sich. Alles andere bleibt, wie es heute ist, und was jetzt dort steht, bleibt im Verlauf.',
    'piece.before': 'Vor der Änderung vom {date}',
    'piece.after': 'Nach der Änderung vom {date}',
    'piece.none': 'Da gab es die Stelle nicht.',
    'piece.take': 'Diese Fassung zurückholen',
    'piece.take-out': 'Stelle herausnehmen',
    'piece.done': 'Die Stelle ist zurückgeholt, alles andere ist geblieben.',
    'piece.same': 'So steht es schon da.',
    restore: 'Diesen Stand zurückholen …',
    'restore.title': 'Diesen Stand zurückholen?',
    'restore.folder':
      'Der ganze Ordner wird wieder, wie er nach diesem Stand war. Der heutige Stand bleibt im Verlauf und lässt sich ebenso zurückholen.',
    'restore.unit': 'Dieser Text wird wieder, wie er nach diesem Stand war. Alles andere bleibt, und der heutige Stand bleibt im Verlauf.',
    'restore.language':
      'Alle Übersetzungen dieser Sprache ({language}) werden wieder, wie sie nach diesem Stand waren. Deutsch und die anderen Sprachen bleiben, und der heutige Stand bleibt im Verlauf.',
    'restore.translation':
      'Die Übersetzung dieses Textes ({language}) wird wieder, wie sie nach diesem Stand war. Alles andere bleibt, und der heutige Stand bleibt im Verlauf.',
    'restore.do': 'Zurückholen',
    'restore.running': 'Der Stand wird zurückgeholt …',
    'restore.cancelled':
      'Abgebrochen: {files, plural, =0 {nichts ist zurückgeholt.} one {# Datei ist zurückgeholt, der Rest ist unverändert.} other {# Dateien sind zurückgeholt, der Rest ist unverändert.}}',
    'restore.done': '{files, plural, =0 {Es war schon dieser Stand.} one {# Datei ist zurückgeholt.} other {# Dateien sind zurückgeholt.}}',
  },
  {
    title: 'History',
    note: 'Every save is a version that you can look at and restore.',
    'note.unit': 'Versions of one text',
    all: 'Whole folder',
    language: 'Language',
    'language.all': 'All languages',
    printed: 'Printed versions only',
    list: 'Versions',
    'printed.none': 'Nothing printed yet',
    'printed.none.text': 'Once an edition has been exported, you can see here exactly what was printed.',
    none: 'No versions yet',
    'none.text': 'As soon as you save something, it is listed here: who, when and what.',
    more: 'Show older versions',
    by: '{by}, {at}',
    'by.nobody': '{at}',
    first:
      'The history starts with this version: it holds every file in the folder as it was then. To see a single text, choose “Earlier versions” in that text’s menu.',
    clock:
      'One version has a date in the future: the clock of this computer or of another one was wrong. Nothing is lost, and the versions are in the right order. Check this computer’s date and time before you print or mark anything as checked.',
    'form.only': 'Only the formatting changed, not a word.',
    binary: 'The difference cannot be shown as text: a picture, or a file that could not be read before or after.',
    piece: 'Restore only this…',
    'piece.title': '{label}: which wording?',
    'piece.note': 'Only this piece changes. Everything else stays as it is today, and the present wording is kept in the history.',
    'piece.before': 'Before the change on {date}',
    'piece.after': 'After the change on {date}',
    'piece.none': 'The piece did not exist then.',
    'piece.take': 'Restore this wording',
    'piece.take-out': 'Remove the piece',
    'piece.done': 'The piece has been restored; everything else is unchanged.',
    'piece.same': 'It already reads like this.',
    restore: 'Restore this version…',
    'restore.title': 'Restore this version?',
    'restore.folder':
      'The whole folder goes back to how it was after this version. Today’s state is kept in the history and can be restored too.',
    'restore.unit':
      'This text goes back to how it was after this version. Everything else stays as it is, and today’s state is kept in the history.',
    'restore.language':
      'All translations in this language ({language}) go back to how they were after this version. German and the other languages stay as they are, and today’s state is kept in the history.',
    'restore.translation':
      'The translation of this text ({language}) goes back to how it was after this version. Everything else stays as it is, and today’s state is kept in the history.',
    'restore.do': 'Restore',
    'restore.running': 'Restoring…',
    'restore.cancelled':
      'Cancelled: {files, plural, =0 {nothing was restored.} one {# file was restored, the rest is unchanged.} other {# files were restored, the rest is unchanged.}}',
    'restore.done': '{files, plural, =0 {It already was this version.} one {# file was restored.} other {# files were restored.}}',
  },
);
