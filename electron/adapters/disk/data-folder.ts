import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where this computer keeps what does not belong into the shared folder: history, drafts. By the system's convention, and
 * never on a roaming profile, which is a share again. `MAPPE_DATA` names another place.
 */
export function dataFolder(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  const asked = environment['MAPPE_DATA'];
  if (asked) return asked;
  switch (platform) {
    case 'win32':
      return join(environment['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'Mappe');
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Mappe');
    default:
      return join(environment['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'mappe');
  }
}
