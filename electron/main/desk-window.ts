import type { MenuItemConstructorOptions, WebContents } from 'electron';
import { BrowserWindow, clipboard, dialog, Menu, screen } from 'electron';
import type { InterfaceLanguage } from '../../shared/messages/message-of.ts';
import type { Outcome } from '../../shared/api/contract.ts';
import type { ChooseFolder } from '../../shared/ports/choose-folder.ts';
import type { Desk } from '../host/compose-desk.ts';
import { EVENT_CHANNEL } from '../preload/channels.ts';
import { chooseFolder } from './choose-folder.ts';
import { answerOf, closeQuestion } from './close-words.ts';
import type { FolderWindow } from './folder-windows.ts';
import { LeaveQuestion } from './leave-question.ts';
import { contextMenu } from './menu/context-menu.ts';
import { PageReport } from './page-report.ts';
import type { SpellChecker } from './spell-checker.ts';
import { takeCall } from './take-call.ts';
import { APP_ORIGIN } from './trust.ts';
import { webPreferences } from './web-preferences.ts';
import { openingAt, SMALLEST, type WindowPlace } from './window-place.ts';

export interface DeskWindowOptions {
  readonly language: InterfaceLanguage;
  readonly preload: string;
  readonly place: WindowPlace | null;
  readonly openDesk: (window: DeskWindow) => Desk;
  readonly spelling: SpellChecker;
  /** The page in front has reported something, or another window is in front now. */
  readonly onReport: (window: DeskWindow) => void;
  readonly onStay: () => void;
  readonly onClose: (place: WindowPlace) => void;
  /** The desk behind the window has come to its end as well. */
  readonly onClosed: (end: Promise<void>) => void;
}

/** Milliseconds that a page has to save before its window gives up closing. */
const SAVING = 10_000;
/** Milliseconds within which a page that broke again would only break again. */
const BROKEN_AGAIN = 30_000;

/** A window with its page, and the desk that answers it. */
export class DeskWindow implements FolderWindow {
  readonly report: PageReport;
  readonly choose: ChooseFolder;
  readonly #window: BrowserWindow;
  readonly #desk: Desk;
  readonly #options: DeskWindowOptions;

  constructor(options: DeskWindowOptions) {
    this.#options = options;
    this.report = new PageReport(options.language);
    const opening = openingAt(
      options.place,
      screen.getAllDisplays().map(({ workArea }) => workArea),
    );
    this.#window = new BrowserWindow({
      ...opening,
      minWidth: SMALLEST.width,
      minHeight: SMALLEST.height,
      show: false,
      webPreferences: webPreferences(options.preload),
    });
    this.choose = chooseFolder(async (wanted) => dialog.showOpenDialog(this.#window, wanted));
    this.#desk = options.openDesk(this);
    this.#listen();
  }

  owns(contents: WebContents): boolean {
    return !this.#window.isDestroyed() && contents === this.#window.webContents;
  }

  isFocused(): boolean {
    return !this.#window.isDestroyed() && this.#window.isFocused();
  }

  focus(): void {
    if (this.#window.isMinimized()) this.#window.restore();
    this.#window.show();
    this.#window.focus();
  }

  async load(): Promise<void> {
    await this.#window.loadURL(`${APP_ORIGIN}/index.html`);
  }

  async answer(message: unknown): Promise<Outcome> {
    return takeCall(this.#desk, message);
  }

  /** Has the page carry out one of its commands. */
  run(command: string): void {
    if (!this.#window.isDestroyed()) this.#window.webContents.send(EVENT_CHANNEL, { type: 'command', command });
  }

  #listen(): void {
    const { spelling, onReport, onStay, onClose, onClosed } = this.#options;
    const window = this.#window;
    const leave = new LeaveQuestion({
      isUnsaved: () => this.report.state.unsaved,
      ask: async () => answerOf((await dialog.showMessageBox(window, closeQuestion(this.report.state.language))).response),
      save: async () => {
        this.run('desk.save');
        return this.report.isSavedWithin(SAVING);
      },
      close: () => window.close(),
      onStay,
    });
    const stopTelling = this.#desk.events.listen((event) => {
      if (!window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, event);
    });
    this.report.listen(() => onReport(this));
    window.once('ready-to-show', () => {
      // To maximise a window shows it: earlier it would be empty.
      if (this.#options.place?.maximised) window.maximize();
      window.show();
    });
    window.on('focus', () => onReport(this));
    window.on('close', (event) => {
      if (!leave.mayClose()) return event.preventDefault();
      onClose({ ...window.getNormalBounds(), maximised: window.isMaximized() });
    });
    window.once('closed', () => {
      stopTelling();
      onClosed(this.#desk.close());
    });
    // What was typed lies in the drafts, and the page that comes back offers it. One that breaks at once again is left alone.
    let brokeAt = Number.NEGATIVE_INFINITY;
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      const now = performance.now();
      if (reason !== 'clean-exit' && now - brokeAt > BROKEN_AGAIN) void this.load();
      brokeAt = now;
    });
    window.webContents.on('context-menu', (_event, clicked) => {
      const { language, fieldLanguage } = this.report.state;
      const { webContents } = window;
      const items: MenuItemConstructorOptions[] = contextMenu(clicked, language, spelling.knows(fieldLanguage), {
        replace: (suggestion) => webContents.replaceMisspelling(suggestion),
        learn: (word) => void webContents.session.addWordToSpellCheckerDictionary(word),
        copy: (text) => clipboard.writeText(text),
      });
      if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
    });
  }
}
