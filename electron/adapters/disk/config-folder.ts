import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where this person's preferences and recent folders lie: the system's place for such things, on this computer alone, since the
 * folders that they name are. With `MAPPE_DATA` it lies below that.
 */
export function configFolder(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  const asked = environment['MAPPE_DATA'];
  if (asked) return join(asked, 'config');
  switch (platform) {
    case 'win32':
      return join(environment['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'Mappe', 'Config');
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Mappe', 'Config');
    default:
      return join(environment['XDG_CONFIG_HOME'] || join(home, '.config'), 'mappe');
  }
}
