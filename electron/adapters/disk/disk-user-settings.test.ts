import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { NO_USER_SETTINGS, type UserSettings } from '../../../shared/model/user-settings.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { diskUserSettings } from './disk-user-settings.ts';

const dark = (settings: UserSettings): UserSettings => ({ ...settings, preferences: { ...settings.preferences, theme: 'dark' } });

it('begins without a file, and remembers what was changed', async () => {
  const folder = join(await temporaryFolder(), 'config', 'mappe');
  expect(await diskUserSettings(folder).read()).toEqual(NO_USER_SETTINGS);
  await diskUserSettings(folder).change(dark);
  expect((await diskUserSettings(folder).read()).preferences.theme).toBe('dark');
});

it('keeps both of two changes at once', async () => {
  const folder = await temporaryFolder();
  const named = (settings: UserSettings): UserSettings => ({ ...settings, preferences: { ...settings.preferences, name: 'Ana' } });
  await Promise.all([diskUserSettings(folder).change(dark), diskUserSettings(folder).change(named)]);
  expect((await diskUserSettings(folder).read()).preferences).toMatchObject({ theme: 'dark', name: 'Ana' });
});

it('begins anew beside a broken file, and takes what another version wrote for the usual', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'settings.json'), '{ "version": 1, "pref');
  const settings = diskUserSettings(folder);
  expect(await settings.read()).toEqual(NO_USER_SETTINGS);
  await settings.change(dark);
  expect((await settings.read()).preferences.theme).toBe('dark');
  expect(await readdir(folder)).toContain('settings.json.broken-1');
  await writeFile(join(folder, 'settings.json'), '{ "version": 1, "preferences": { "theme": "purple", "name": "Ana" }, "recent": 7 }');
  expect(await settings.read()).toMatchObject({ preferences: { theme: 'system', name: 'Ana' }, recent: [] });
});

it('leaves the file of a newer version alone, and still does what was asked until the program ends', async () => {
  const folder = await temporaryFolder();
  const newer = '{ "version": 2, "preferences": {} }';
  await writeFile(join(folder, 'settings.json'), newer);
  const settings = diskUserSettings(folder);
  await expect(settings.change(dark)).rejects.toMatchObject({ code: 'json.newer-version' });
  expect((await settings.read()).preferences.theme).toBe('dark');
  expect(await readFile(join(folder, 'settings.json'), 'utf8')).toBe(newer);
});
