import type { MenuItemConstructorOptions } from 'electron';
import { expect, it } from 'vitest';
import { acceleratorOf } from './accelerator.ts';
import { menuTemplate, type MenuState } from './menu-template.ts';

const STATE: MenuState = { language: 'de', mac: false, commands: ['room.overview'], recent: [] };

function itemsOf(state: MenuState, done: string[] = []): readonly MenuItemConstructorOptions[] {
  const actions = {
    run: (command: string) => done.push(`run ${command}`),
    act: (action: string) => done.push(`act ${action}`),
    open: (folder: string) => done.push(`open ${folder}`),
  };
  const flat = (items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] =>
    items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
  return flat(menuTemplate(state, actions));
}

function click(items: readonly MenuItemConstructorOptions[], id: string): void {
  const item = items.find((one) => one.id === id || one.label === id);
  if (!item?.click) throw new Error(`${id} cannot be clicked`);
  // A click of ours looks at none of what Electron passes.
  Reflect.apply(item.click, null, []);
}

it('speaks the language of the interface', () => {
  const german = itemsOf(STATE).map(({ label }) => label);
  expect(german).toEqual(expect.arrayContaining(['&Datei', 'Mappe öffnen …', 'Zuletzt geöffnet', 'Noch keine', 'Übersicht']));
  const english = itemsOf({ ...STATE, language: 'en' }).map(({ label }) => label);
  expect(english).toEqual(expect.arrayContaining(['&File', 'Open Folder…', 'Open Recent', 'None yet', 'Overview']));
  expect(german).toHaveLength(english.length);
});

it('runs the commands of the page in front, and offers those that it has', () => {
  const done: string[] = [];
  const items = itemsOf(STATE, done);
  click(items, 'room.overview');
  click(items, 'folder.open');
  expect(done).toEqual(['run room.overview', 'act folder.open']);
  const enabled = items.filter(({ registerAccelerator }) => registerAccelerator === false).filter((item) => item.enabled);
  expect(enabled.map(({ id }) => id)).toEqual(['edit.undo', 'edit.redo', 'room.overview']);
});

it('leaves the keys of the page to the page, and hears those of the window itself', () => {
  const heard = itemsOf(STATE).filter(({ accelerator, registerAccelerator }) => accelerator !== undefined && registerAccelerator !== false);
  expect(heard.map(({ id }) => id)).toEqual(['folder.open']);
});

it('lists the folders that were open, with names in which nothing is a key', () => {
  const done: string[] = [];
  const items = itemsOf({ ...STATE, recent: [{ path: '/home/a', label: 'Bad Rot & Grün' }] }, done);
  click(items, 'Bad Rot && Grün');
  expect(done).toEqual(['open /home/a']);
});

it('has an application menu on a Mac, where quitting belongs into it', () => {
  const topOf = (mac: boolean): readonly (string | undefined)[] =>
    menuTemplate({ ...STATE, mac }, { run: () => {}, act: () => {}, open: () => {} }).map(({ label }) => label);
  expect(topOf(true)[0]).toBe('Mappe');
  expect(topOf(false)[0]).toBe('&Datei');
  for (const mac of [true, false]) expect(itemsOf({ ...STATE, mac }).filter(({ role }) => role === 'quit')).toHaveLength(1);
});

it('uses no shortcut twice', () => {
  const keys = itemsOf({ ...STATE, mac: true }).flatMap(({ accelerator }) => (accelerator === undefined ? [] : [accelerator]));
  expect(new Set(keys).size).toBe(keys.length);
});

it('offers nothing that opens the tools of developers or loads the page anew', () => {
  const roles = itemsOf({ ...STATE, mac: true }).map(({ role }) => role);
  for (const role of ['toggleDevTools', 'reload', 'forceReload', 'viewMenu'] as const) expect(roles).not.toContain(role);
});

it.each([
  ['Mod+K', 'CommandOrControl+K'],
  ['Alt+1', 'Alt+1'],
  ['Alt+Shift+ArrowUp', 'Alt+Shift+Up'],
  ['F7', 'F7'],
])('writes %s as %s', (shortcut, accelerator) => {
  expect(acceleratorOf(shortcut)).toBe(accelerator);
});
