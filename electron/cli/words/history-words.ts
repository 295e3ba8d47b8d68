/** What the commands on versions say. */
export interface HistoryWords {
  readonly history: string;
  readonly historyText: string;
  readonly historyLanguage: string;
  readonly historyPrinted: string;
  readonly historyVersion: string;
  readonly historyLimit: string;
  readonly historyNone: string;
  readonly historyMore: (shown: number) => string;
  readonly cannotShow: string;
  readonly noSuchVersion: (version: string) => string;
  readonly twoVersions: (version: string) => string;
  readonly restore: string;
  readonly restoreVersion: string;
  readonly restoreAll: string;
  readonly restoreOut: string;
  readonly restoreHow: string;
  readonly restoreDone: (files: number) => string;
  readonly restoreNothing: string;
  readonly restoreWritten: (files: number, folder: string) => string;
  readonly versionNotKept: (reason: string) => string;
}
