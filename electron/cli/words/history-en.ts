import type { HistoryWords } from './history-words.ts';

const files = (number: number): string => (number === 1 ? 'one file' : `${number} files`);

export const historyEn: HistoryWords = {
  history: 'show who changed what and when',
  historyText: 'only one chapter, contact, offer or edition, such as wohnen',
  historyLanguage: 'only this language, such as uk',
  historyPrinted: 'only the states that were printed',
  historyVersion: 'show what a version changed, word by word',
  historyLimit: 'at most so many versions',
  historyNone: 'There is no version of that.',
  historyMore: (shown) => `The ${shown} newest; --limit shows more.`,
  clockWrong:
    'A version has a date that is still to come: the clock of this computer or of another was wrong. The order is right. Check date and time of this computer.',
  cannotShow: 'cannot be shown as text',
  noSuchVersion: (version) => `There is no version “${version}”. “mappe history” shows them all.`,
  twoVersions: (version) => `“${version}” is the beginning of several versions. Give more characters.`,
  restore: 'take one text or everything back to a former version',
  restoreVersion: 'the version, from “mappe history”',
  restorePiece: 'one piece alone, by its number in “mappe history --show”; all else stays as it is today',
  restoreBefore: 'the piece as it was before that version',
  restorePieceHow: '--piece goes with --text and --language, not with --all or --out, and --before only with --piece.',
  restorePieceDone: 'The piece is back, and all else has stayed. What it said until now stays in the history.',
  restoreAll: 'the whole folder; what came since stays',
  restoreOut: 'write the folder as it was into a new folder, and change nothing here',
  restoreHow: 'Say what to take back: with --text, --language, --all or --out.',
  restoreDone: (number) =>
    `${number === 1 ? 'One file is' : `${number} files are`} again as ${number === 1 ? 'it was' : 'they were'} then. The state before stays in the history.`,
  restoreNothing: 'That is already as it was then. Nothing was changed.',
  restoreWritten: (number, folder) => `${files(number)} in ${folder}.`,
  sync: 'sync with the same folder at another place, through a git server',
  syncRemote: 'address of the other place, such as https://git.town.example/mappe.git; is remembered',
  syncJoin: 'bring the places together although they have no history in common, or versions are missing there',
  syncConflicts: 'show what both changed differently and nobody decided yet',
  syncSettle: 'decided: what the file says now is right',
  syncDone: (sent, received, changed) =>
    `Synced: ${sent} ${sent === 1 ? 'version' : 'versions'} sent, ${received} received; ${changed === 1 ? 'one file' : `${changed} files`} changed here.`,
  syncNothing: 'Both places are the same.',
  syncOpen: (number) =>
    `In ${number === 1 ? 'one file' : `${number} files`} both changed the same place differently. Your wording is in the file, the other one is kept: “mappe sync --conflicts”.`,
  syncMine: 'here',
  syncTheirs: 'there',
  syncGone: '(deleted)',
  syncNoneOpen: 'There is nothing to decide.',
  syncSettled: (path) => `${path}: decided. The other wording stays in the history.`,
  noSuchConflict: (id) => `“${id}” belongs to nothing that is to be decided. “mappe sync --conflicts” shows everything.`,
  askUser: (address) => `Name for ${address}: `,
  askToken: 'Token (is not shown): ',
  versionNotKept: (reason) => `Saved, but without a version: ${reason}`,
};
