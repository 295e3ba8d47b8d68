import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, expect, it } from 'vitest';
import { MENUS } from '../../../electron/main/menu/menu-table.ts';
import { preferencesSchema } from '../../../shared/model/preferences.ts';
import type { Connection } from '../../host/connection.ts';
import type { Command } from '../commands/command.ts';

/** Commands that the page carries out for the menu alone, by the keys that fields and editors know. */
const MENU_ONLY: ReadonlySet<string> = new Set(['edit.undo', 'edit.redo']);
/** Commands of the one room that has them. */
const OF_ROOMS: Readonly<Record<string, string>> = { 'chapter.find': 'Mod+F' };

const entries = MENUS.flatMap((menu) => menu.entries).flatMap((entry) =>
  typeof entry === 'object' && 'command' in entry && !MENU_ONLY.has(entry.command) ? [entry] : [],
);

/** The commands that can be had everywhere, and saving, as the desk offers them. */
async function commandsIn(language: 'de' | 'en'): Promise<readonly Command[]> {
  const { CommandProvider, useCommandTable } = await import('../commands/command-provider.tsx');
  const { useSaveKey } = await import('../commands/use-save-key.ts');
  const { PreferencesProvider } = await import('../preferences/use-preferences.tsx');
  const { useShellCommands } = await import('../shell-commands.ts');
  let found: readonly Command[] = [];
  function Brought() {
    useShellCommands({ onSearch: () => {} });
    useSaveKey(() => {}, true);
    found = useCommandTable().commands;
    return null;
  }
  const connection: Connection = {
    transport: async () => ({ ok: true, value: preferencesSchema.parse({ language, theme: 'light' }) }),
    onEvent: () => () => {},
  };
  const root = createRoot(document.createElement('div'));
  await act(async () =>
    root.render(
      <PreferencesProvider connection={connection}>
        <CommandProvider>
          <Brought />
        </CommandProvider>
      </PreferencesProvider>,
    ),
  );
  await act(async () => root.unmount());
  return found;
}

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  window.matchMedia = () =>
    Object.assign(new EventTarget(), { matches: false, media: '', onchange: null, addListener: () => {}, removeListener: () => {} });
});

it('has every command of the menu, under the same keys, and in the menu every command that can be had everywhere', async () => {
  const commands = await commandsIn('de');
  const ofPage = new Map(commands.map(({ id, shortcut }) => [id, shortcut]));
  for (const [id, shortcut] of Object.entries(OF_ROOMS)) ofPage.set(id, shortcut);
  // The menu has the system's own dialog for it.
  ofPage.delete('folder.other');
  const ofMenu = new Map(entries.map(({ command, shortcut }) => [command, shortcut]));
  expect(Object.fromEntries(ofMenu)).toEqual(Object.fromEntries(ofPage));
});

it.each(['de', 'en'] as const)('calls them by the same words (%s)', async (language) => {
  const titles = new Map((await commandsIn(language)).map(({ id, title }) => [id, title]));
  for (const { command, words } of entries) {
    // The page says which of the two it would be.
    if (command === 'theme.switch' || Object.hasOwn(OF_ROOMS, command)) continue;
    expect(titles.get(command), command).toBe(words[language]);
  }
});
