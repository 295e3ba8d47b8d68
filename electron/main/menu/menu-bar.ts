import { Menu } from 'electron';
import type { InterfaceLanguage } from '../../../shared/messages/message-of.ts';
import { menuTemplate } from './menu-template.ts';

/** A window, as far as its menu is concerned. */
interface MenuWindow {
  readonly report: { readonly state: { readonly language: InterfaceLanguage; readonly commands: readonly string[] } };
  readonly run: (command: string) => void;
}

export interface MenuBarOptions<Window> {
  readonly mac: boolean;
  readonly open: (folder: string) => void;
  readonly chooseFolder: (window: Window) => void;
}

/** The menu, which follows the window in front. */
export class MenuBar<Window extends MenuWindow> {
  readonly #options: MenuBarOptions<Window>;
  #shown = '';
  #window: Window | null = null;

  constructor(options: MenuBarOptions<Window>) {
    this.#options = options;
  }

  show(window: Window): void {
    this.#window = window;
    const { language, commands } = window.report.state;
    // To build a menu closes one that is open: nothing new, no new menu.
    const wanted = JSON.stringify([language, commands]);
    if (wanted === this.#shown) return;
    this.#shown = wanted;
    const { mac, open, chooseFolder } = this.#options;
    const template = menuTemplate(
      { language, mac, commands, recent: [] },
      { run: (command) => this.#window?.run(command), act: () => this.#window && chooseFolder(this.#window), open },
    );
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }
}
