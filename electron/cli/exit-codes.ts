/** What a script can tell from the exit code. */
export const EXIT = {
  done: 0,
  /** The folder was read, and something in it is wrong or not ready. */
  problems: 1,
  /** The command was not understood. */
  usage: 2,
  /** The folder or the disk refused: not a workspace, read-only, full, changed meanwhile. */
  refused: 3,
  /** A fault of the program. */
  bug: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
