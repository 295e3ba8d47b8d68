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
  cannotShow: 'cannot be shown as text',
  noSuchVersion: (version) => `There is no version “${version}”. “mappe history” shows them all.`,
  twoVersions: (version) => `“${version}” is the beginning of several versions. Give more characters.`,
  restore: 'take one text or everything back to a former version',
  restoreVersion: 'the version, from “mappe history”',
  restoreAll: 'the whole folder; what came since stays',
  restoreOut: 'write the folder as it was into a new folder, and change nothing here',
  restoreHow: 'Say what to take back: with --text, --language, --all or --out.',
  restoreDone: (number) =>
    `${number === 1 ? 'One file is' : `${number} files are`} again as ${number === 1 ? 'it was' : 'they were'} then. The state before stays in the history.`,
  restoreNothing: 'That is already as it was then. Nothing was changed.',
  restoreWritten: (number, folder) => `${files(number)} in ${folder}.`,
  versionNotKept: (reason) => `Saved, but without a version: ${reason}`,
};
