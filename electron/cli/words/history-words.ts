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
  readonly sync: string;
  readonly syncRemote: string;
  readonly syncJoin: string;
  readonly syncConflicts: string;
  readonly syncSettle: string;
  readonly syncDone: (sent: number, received: number, changed: number) => string;
  readonly syncNothing: string;
  readonly syncOpen: (files: number) => string;
  readonly syncMine: string;
  readonly syncTheirs: string;
  readonly syncGone: string;
  readonly syncNoneOpen: string;
  readonly syncSettled: (path: string) => string;
  readonly noSuchConflict: (id: string) => string;
  readonly askUser: (address: string) => string;
  readonly askToken: string;
  readonly versionNotKept: (reason: string) => string;
}
