import { expect, it } from 'vitest';
import { dataFolder } from './data-folder.ts';

it('is where each system keeps what belongs to one computer, or where it was told', () => {
  expect(dataFolder({}, 'linux', '/home/a')).toBe('/home/a/.local/share/mappe');
  expect(dataFolder({ XDG_DATA_HOME: '/data' }, 'linux', '/home/a')).toBe('/data/mappe');
  expect(dataFolder({}, 'darwin', '/Users/a')).toBe('/Users/a/Library/Application Support/Mappe');
  expect(dataFolder({ LOCALAPPDATA: '/a/Local', APPDATA: '/a/Roaming' }, 'win32', '/a')).toBe('/a/Local/Mappe');
  expect(dataFolder({ MAPPE_DATA: '/elsewhere', XDG_DATA_HOME: '/data' }, 'linux', '/home/a')).toBe('/elsewhere');
});
