/** What one kind of work has come to after all its kills. */
export interface KillTally {
  readonly kills: number;
  /** Kills that found the program at work: a lock or half a file was left behind. */
  readonly amidst: number;
  readonly acknowledged: number;
  readonly broken: readonly string[];
  readonly lost: readonly string[];
  /** Complaints of `git fsck --strict`, and starts that did not succeed without help. */
  readonly unsound: readonly string[];
}
