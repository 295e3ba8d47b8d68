import type { MenuItemConstructorOptions } from 'electron';
import type { InterfaceLanguage } from '../../../shared/messages/message-of.ts';
import { acceleratorOf } from './accelerator.ts';
import { MENUS, type HostAction, type Menu, type MenuEntry } from './menu-table.ts';

export interface MenuState {
  readonly language: InterfaceLanguage;
  readonly mac: boolean;
  /** Commands that the page in front can carry out now. */
  readonly commands: readonly string[];
  /** Folders that were open lately, newest first, and how each is called. */
  readonly recent: readonly { readonly path: string; readonly label: string }[];
}

export interface MenuActions {
  readonly run: (command: string) => void;
  readonly act: (action: HostAction) => void;
  readonly open: (folder: string) => void;
}

/** The page's own commands that hold wherever the focus is: they find out there whether there is anything to do. */
const ALWAYS: ReadonlySet<string> = new Set(['edit.undo', 'edit.redo']);

/** The table of menus as Electron builds menus of it. */
export function menuTemplate(state: MenuState, actions: MenuActions): MenuItemConstructorOptions[] {
  return MENUS.filter(({ on }) => isHere(on, state)).map(({ words, role, entries }: Menu) => ({
    label: words[state.language],
    ...(role && { role }),
    submenu: entries.flatMap((entry) => itemsOf(entry, state, actions)),
  }));
}

function itemsOf(entry: MenuEntry, state: MenuState, actions: MenuActions): readonly MenuItemConstructorOptions[] {
  if (entry === 'separator') return [{ type: 'separator' }];
  if (entry === 'recent folders') return recentFolders(state, actions);
  const label = entry.words[state.language];
  if ('role' in entry) return isHere(entry.on, state) ? [{ role: entry.role, label }] : [];
  const keys = entry.shortcut === undefined ? {} : { accelerator: acceleratorOf(entry.shortcut) };
  if ('action' in entry) return [{ id: entry.action, label, ...keys, click: () => actions.act(entry.action) }];
  const { command } = entry;
  return [
    {
      id: command,
      label,
      ...keys,
      // The page hears the key by itself: the menu only shows it. (A Mac asks the page first in any case.)
      registerAccelerator: false,
      enabled: ALWAYS.has(command) || state.commands.includes(command),
      click: () => actions.run(command),
    },
  ];
}

const RECENT: Readonly<Record<InterfaceLanguage, { readonly menu: string; readonly none: string }>> = {
  de: { menu: 'Zuletzt geöffnet', none: 'Noch keine' },
  en: { menu: 'Open Recent', none: 'None yet' },
};

function recentFolders({ language, recent }: MenuState, { open }: MenuActions): readonly MenuItemConstructorOptions[] {
  const folders = recent.map(({ path, label }) => ({ label: plain(label), click: () => open(path) }));
  return [{ label: RECENT[language].menu, submenu: folders.length > 0 ? folders : [{ label: RECENT[language].none, enabled: false }] }];
}

/** In a label "&" marks the key of an item; in a name it is a sign like others. */
function plain(name: string): string {
  return name.replaceAll('&', '&&');
}

function isHere(on: 'mac' | 'others' | undefined, { mac }: MenuState): boolean {
  return on === undefined || (on === 'mac') === mac;
}
