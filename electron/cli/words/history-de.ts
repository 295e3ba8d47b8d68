import type { HistoryWords } from './history-words.ts';

const files = (number: number): string => (number === 1 ? 'eine Datei' : `${number} Dateien`);

export const historyDe: HistoryWords = {
  history: 'zeigen, wer wann was geändert hat',
  historyText: 'nur ein Kapitel, Kontakt, Angebot oder eine Ausgabe, etwa wohnen',
  historyLanguage: 'nur diese Sprache, etwa uk',
  historyPrinted: 'nur die Stände, die gedruckt wurden',
  historyVersion: 'zeigen, was eine Version geändert hat, Wort für Wort',
  historyLimit: 'höchstens so viele Versionen',
  historyNone: 'Dazu gibt es keine Version.',
  historyMore: (shown) => `Die ${shown} neuesten; mit --limit zeigen Sie mehr.`,
  cannotShow: 'lässt sich nicht als Text zeigen',
  noSuchVersion: (version) => `Es gibt keine Version „${version}“. „mappe history“ zeigt alle.`,
  twoVersions: (version) => `„${version}“ ist der Anfang mehrerer Versionen. Geben Sie mehr Zeichen an.`,
  restore: 'einen Text oder alles auf eine frühere Version zurücksetzen',
  restoreVersion: 'die Version, aus „mappe history“',
  restoreAll: 'der ganze Ordner; was seitdem dazukam, bleibt',
  restoreOut: 'den Ordner, wie er war, in einen neuen Ordner schreiben und hier nichts ändern',
  restoreHow: 'Sagen Sie, was zurückgesetzt werden soll: mit --text, --language, --all oder --out.',
  restoreDone: (number) =>
    `${number === 1 ? 'Eine Datei ist' : `${number} Dateien sind`} wieder, wie sie damals war${number === 1 ? '' : 'en'}. Der Stand davor bleibt im Verlauf.`,
  restoreNothing: 'Das ist schon so, wie es damals war. Es wurde nichts geändert.',
  restoreWritten: (number, folder) => `${files(number)} in ${folder}.`,
  versionNotKept: (reason) => `Gespeichert, aber ohne Version: ${reason}`,
};
