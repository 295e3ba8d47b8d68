import { catalogue } from '../../words/catalogue.ts';

export const brokenWords = catalogue(
  {
    found:
      '{count, plural, one {Eine Datei lässt sich nicht lesen.} other {# Dateien lassen sich nicht lesen.}} Daran ändert sich nichts, bis Sie etwas tun; was jetzt darin steht, bleibt auch beim Zurückholen unter anderem Namen liegen.',
    list: 'Dateien, die sich nicht lesen lassen',
    good: '{by, select, nobody {In Ordnung war der Stand} other {In Ordnung war der Stand von {by}}} vom {at, date, long}, {at, time, short} Uhr.',
    none: 'Im Verlauf auf diesem Rechner gibt es keinen Stand, in dem sie in Ordnung war. Berichtigen Sie die Datei in einem Editor, oder holen Sie sie aus Ihrer Sicherung; dann verschwindet dieser Hinweis.',
    mend: 'Guten Stand zurückholen',
    'mend.of': 'Guten Stand zurückholen: {what}',
    mended: '„{what}“ ist zurückgeholt. Die unlesbare Datei liegt daneben: {aside}',
  },
  {
    found:
      '{count, plural, one {One file cannot be read.} other {# files cannot be read.}} Nothing changes until you do something; what it says now is kept under another name, also when you bring a good version back.',
    list: 'Files that cannot be read',
    good: '{by, select, nobody {In order was the version} other {In order was the version of {by}}} of {at, date, long}, {at, time, short}.',
    none: 'The history on this computer has no version in which it was in order. Put the file right in an editor or take it from your backup; then this note goes away.',
    mend: 'Bring the good version back',
    'mend.of': 'Bring the good version back: {what}',
    mended: '“{what}” is back. The unreadable file lies beside it: {aside}',
  },
);
