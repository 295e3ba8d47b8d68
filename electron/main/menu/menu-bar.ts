import { Menu } from 'electron';
import type { InterfaceLanguage } from '../../../shared/messages/message-of.ts';
import { menuTemplate, type MenuState } from './menu-template.ts';

/** A window, as far as its menu is concerned. */
interface MenuWindow {
  readonly report: { readonly state: { readonly language: InterfaceLanguage; readonly commands: readonly string[] } };
  readonly run: (command: string) => void;
}

export interface MenuBarOptions<Window> {
  readonly mac: boolean;
  /** Asked each time: other windows open folders too. */
  readonly recent: () => Promise<MenuState['recent']>;
  readonly reportBug: (bug: unknown) => void;
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
    void this.#build().catch(this.#options.reportBug);
  }

  async #build(): Promise<void> {
    const recent = await this.#options.recent();
    // Another window may have come to the front meanwhile.
    if (!this.#window) return;
    const { language, commands } = this.#window.report.state;
    // To build a menu closes one that is open: nothing new, no new menu.
    const wanted = JSON.stringify([language, commands, recent]);
    if (wanted === this.#shown) return;
    this.#shown = wanted;
    const { mac, open, chooseFolder } = this.#options;
    const template = menuTemplate(
      { language, mac, commands, recent },
      { run: (command) => this.#window?.run(command), act: () => this.#window && chooseFolder(this.#window), open },
    );
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }
}
