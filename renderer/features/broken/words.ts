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
      '{count, plural, one {One file cannot be read.} other {# files cannot be read.}} Nothing changes until you act, and what is in the file now is kept under another name even if you restore a good version.',
    list: 'Files that cannot be read',
    good: '{by, select, nobody {The last good version is} other {The last good version is by {by},}} from {at, date, long}, {at, time, short}.',
    none: 'The history on this computer has no good version of it. Correct the file in an editor or take it from your backup; then this message disappears.',
    mend: 'Restore the good version',
    'mend.of': 'Restore the good version: {what}',
    mended: '“{what}” has been restored. The unreadable file is next to it: {aside}',
  },
);
