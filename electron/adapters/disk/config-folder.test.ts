import { join } from 'node:path';
import { expect, it } from 'vitest';
import { configFolder } from './config-folder.ts';

it('keeps to where each system has such files, and to the place that was asked for', () => {
  expect(configFolder({}, 'linux', '/home/a')).toBe(join('/home/a', '.config', 'mappe'));
  expect(configFolder({ XDG_CONFIG_HOME: '/etc/a' }, 'linux', '/home/a')).toBe(join('/etc/a', 'mappe'));
  expect(configFolder({}, 'darwin', '/Users/a')).toBe(join('/Users/a', 'Library', 'Application Support', 'Mappe', 'Config'));
  expect(configFolder({ LOCALAPPDATA: 'L' }, 'win32', 'H')).toBe(join('L', 'Mappe', 'Config'));
  expect(configFolder({ MAPPE_DATA: '/elsewhere', XDG_CONFIG_HOME: '/etc/a' }, 'linux', '/home/a')).toBe(join('/elsewhere', 'config'));
});
