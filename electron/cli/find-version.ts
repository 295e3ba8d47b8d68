import type { Version } from '../../shared/ports/history.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** The version that begins with what somebody typed: lists show eight of its forty digits. */
export function findVersion({ words }: Pick<Terminal, 'words'>, versions: readonly Version[], typed: string): Version {
  const found = typed.length < 4 ? [] : versions.filter(({ id }) => id.startsWith(typed.toLowerCase()));
  const [version, ...more] = found;
  if (!version) throw new UsageError(words.versions.noSuchVersion(typed));
  if (more.length > 0) throw new UsageError(words.versions.twoVersions(typed));
  return version;
}
