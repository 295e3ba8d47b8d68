import type { HistoryWords } from './history-words.ts';

const files = (number: number): string => (number === 1 ? 'eine Datei' : `${number} Dateien`);

export const historyDe: HistoryWords = {
  history: 'zeigen, wer wann was geändert hat',
  historyText: 'nur ein Kapitel, Kontakt, Angebot oder eine Ausgabe, etwa wohnen',
  historyLanguage: 'nur diese Sprache, etwa uk',
  historyPrinted: 'nur die Stände, die gedruckt wurden',
  historyVersion: 'zeigen, was ein Stand geändert hat, Wort für Wort',
  historyLimit: 'höchstens so viele Stände',
  historyNone: 'Dazu gibt es keinen Stand.',
  historyMore: (shown) => `Die ${shown} neuesten; mit --limit zeigen Sie mehr.`,
  clockWrong:
    'Ein Stand trägt ein Datum, das erst noch kommt: Die Uhr dieses oder eines anderen Rechners ging falsch. Die Reihenfolge der Stände stimmt. Prüfen Sie Datum und Uhrzeit dieses Rechners.',
  cannotShow: 'lässt sich nicht als Text zeigen',
  noSuchVersion: (version) => `Einen Stand „${version}“ gibt es nicht. „mappe history“ zeigt alle.`,
  twoVersions: (version) => `„${version}“ ist der Anfang mehrerer Stände. Geben Sie mehr Zeichen an.`,
  restore: 'einen früheren Stand eines Textes oder von allem zurückholen',
  restoreVersion: 'der Stand, aus „mappe history“',
  restorePiece: 'nur eine Stelle, mit der Nummer aus „mappe history --show“; alles andere bleibt, wie es heute ist',
  restoreBefore: 'die Stelle, wie sie vor diesem Stand war',
  restorePieceHow: '--piece geht mit --text und --language, nicht mit --all oder --out, und --before nur mit --piece.',
  restorePieceDone: 'Die Stelle ist zurückgeholt, alles andere ist geblieben. Der Stand davor bleibt im Verlauf.',
  restoreAll: 'der ganze Ordner; was seitdem dazukam, bleibt',
  restoreOut: 'den Ordner, wie er war, in einen neuen Ordner schreiben und hier nichts ändern',
  restoreHow: 'Sagen Sie, was zurückgeholt werden soll: mit --text, --language, --all oder --out.',
  restoreDone: (number) =>
    `${number === 1 ? 'Eine Datei ist' : `${number} Dateien sind`} wieder, wie sie damals war${number === 1 ? '' : 'en'}. Der Stand davor bleibt im Verlauf.`,
  restoreNothing: 'Das ist schon so, wie es damals war. Es wurde nichts geändert.',
  restoreWritten: (number, folder) => `${files(number)} in ${folder}.`,
  sync: 'mit demselben Ordner an einem anderen Ort abgleichen, über einen Git-Server',
  syncRemote: 'Adresse des anderen Ortes, etwa https://git.stadt.example/mappe.git; wird gemerkt',
  syncJoin: 'zusammenführen, auch wenn die Orte keine gemeinsame Geschichte haben oder dort Stände fehlen',
  syncConflicts: 'zeigen, was beide verschieden geändert haben und noch niemand entschieden hat',
  syncSettle: 'entschieden: was jetzt in der Datei steht, gilt',
  syncDone: (sent, received, changed) =>
    `Abgeglichen: ${sent} ${sent === 1 ? 'Stand' : 'Stände'} dorthin, ${received} von dort; hier ${changed === 1 ? 'hat sich eine Datei' : `haben sich ${changed} Dateien`} geändert.`,
  syncNothing: 'Beide Orte sind gleich.',
  syncOpen: (number) =>
    `${number === 1 ? 'In einer Datei haben' : `In ${number} Dateien haben`} beide dasselbe verschieden geändert. Ihre Fassung steht in der Datei, die andere ist aufgehoben: „mappe sync --conflicts“.`,
  syncMine: 'hier',
  syncTheirs: 'dort',
  syncGone: '(gelöscht)',
  syncNoneOpen: 'Es ist nichts zu entscheiden.',
  syncSettled: (path) => `${path}: entschieden. Die andere Fassung bleibt im Verlauf.`,
  noSuchConflict: (id) => `„${id}“ gehört zu nichts, was zu entscheiden wäre. „mappe sync --conflicts“ zeigt alles.`,
  askUser: (address) => `Name für ${address}: `,
  askToken: 'Zugangsschlüssel (wird nicht gezeigt): ',
  versionNotKept: (reason) => `Gespeichert, aber nicht im Verlauf: ${reason}`,
};
