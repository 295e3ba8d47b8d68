import type { MenuItemConstructorOptions } from 'electron';
import type { InterfaceLanguage } from '../../../shared/messages/message-of.ts';

type Words = Readonly<Record<InterfaceLanguage, string>>;
type Role = NonNullable<MenuItemConstructorOptions['role']>;

/** What the window itself does, and no page. */
export type HostAction = 'folder.open';

/** One line of a menu. */
export type MenuEntry =
  /** A command of the page, by its id there; its shortcut is the page's, and a test compares the two tables. */
  | { readonly command: string; readonly words: Words; readonly shortcut?: string }
  | { readonly action: HostAction; readonly words: Words; readonly shortcut: string }
  /** What Electron does by itself. */
  | { readonly role: Role; readonly words: Words; readonly on?: 'mac' | 'others' }
  | 'separator'
  | 'recent folders';

export interface Menu {
  readonly words: Words;
  readonly role?: Role;
  readonly on?: 'mac';
  readonly entries: readonly MenuEntry[];
}

const room = (name: string, digit: number, de: string, en: string): MenuEntry => ({
  command: `room.${name}`,
  words: { de, en },
  shortcut: `Alt+${digit}`,
});

/** The menus of every window, in order. */
export const MENUS: readonly Menu[] = [
  {
    words: { de: 'Mappe', en: 'Mappe' },
    on: 'mac',
    entries: [
      { role: 'about', words: { de: 'Über Mappe', en: 'About Mappe' } },
      'separator',
      { role: 'services', words: { de: 'Dienste', en: 'Services' } },
      'separator',
      { role: 'hide', words: { de: 'Mappe ausblenden', en: 'Hide Mappe' } },
      { role: 'hideOthers', words: { de: 'Andere ausblenden', en: 'Hide Others' } },
      { role: 'unhide', words: { de: 'Alle einblenden', en: 'Show All' } },
      'separator',
      { role: 'quit', words: { de: 'Mappe beenden', en: 'Quit Mappe' } },
    ],
  },
  {
    words: { de: '&Datei', en: '&File' },
    entries: [
      { action: 'folder.open', words: { de: 'Mappe öffnen …', en: 'Open Folder…' }, shortcut: 'Mod+O' },
      'recent folders',
      { command: 'folder.new', words: { de: 'Neue Mappe anlegen', en: 'Create a new folder' } },
      { command: 'folder.import', words: { de: 'Markdown-Seiten übernehmen', en: 'Import Markdown pages' } },
      'separator',
      { command: 'room.save', words: { de: 'Speichern', en: 'Save' }, shortcut: 'Mod+S' },
      'separator',
      { role: 'close', words: { de: 'Fenster schließen', en: 'Close Window' } },
      { role: 'quit', words: { de: 'Beenden', en: 'Quit' }, on: 'others' },
    ],
  },
  {
    words: { de: '&Bearbeiten', en: '&Edit' },
    entries: [
      { command: 'edit.undo', words: { de: 'Rückgängig', en: 'Undo' }, shortcut: 'Mod+Z' },
      { command: 'edit.redo', words: { de: 'Wiederholen', en: 'Redo' }, shortcut: 'Mod+Shift+Z' },
      'separator',
      { role: 'cut', words: { de: 'Ausschneiden', en: 'Cut' } },
      { role: 'copy', words: { de: 'Kopieren', en: 'Copy' } },
      { role: 'paste', words: { de: 'Einfügen', en: 'Paste' } },
      { role: 'pasteAndMatchStyle', words: { de: 'Ohne Formatierung einfügen', en: 'Paste without Formatting' } },
      { role: 'selectAll', words: { de: 'Alles auswählen', en: 'Select All' } },
      'separator',
      { command: 'search.open', words: { de: 'Suchen und Befehle', en: 'Search and commands' }, shortcut: 'Mod+K' },
      { command: 'chapter.find', words: { de: 'Im Text suchen', en: 'Find in the text' }, shortcut: 'Mod+F' },
    ],
  },
  {
    words: { de: '&Gehe zu', en: '&Go' },
    entries: [
      room('overview', 1, 'Übersicht', 'Overview'),
      room('chapters', 2, 'Kapitel', 'Chapters'),
      room('translate', 3, 'Übersetzen', 'Translate'),
      room('contacts', 4, 'Kontakte', 'Contacts'),
      room('offers', 5, 'Angebote', 'Offers'),
      room('editions', 6, 'Ausgaben', 'Editions'),
      room('glossary', 0, 'Wortliste', 'Glossary'),
      'separator',
      room('history', 7, 'Verlauf', 'History'),
      room('settings', 8, 'Einstellungen', 'Settings'),
      room('sync', 9, 'Abgleich', 'Sync'),
    ],
  },
  {
    words: { de: '&Ansicht', en: '&View' },
    entries: [
      { command: 'theme.switch', words: { de: 'Hell oder dunkel', en: 'Light or Dark' } },
      { command: 'languages.all', words: { de: 'Alle Sprachen zeigen', en: 'Show all languages' } },
      { command: 'language.switch', words: { de: 'Switch to English', en: 'Auf Deutsch umstellen' } },
      'separator',
      { role: 'resetZoom', words: { de: 'Originalgröße', en: 'Actual Size' } },
      { role: 'zoomIn', words: { de: 'Vergrößern', en: 'Zoom In' } },
      { role: 'zoomOut', words: { de: 'Verkleinern', en: 'Zoom Out' } },
      'separator',
      { role: 'togglefullscreen', words: { de: 'Vollbild', en: 'Full Screen' } },
    ],
  },
  {
    words: { de: '&Fenster', en: '&Window' },
    role: 'window',
    entries: [
      { role: 'minimize', words: { de: 'Im Dock ablegen', en: 'Minimize' }, on: 'mac' },
      { role: 'minimize', words: { de: 'Minimieren', en: 'Minimize' }, on: 'others' },
      { role: 'zoom', words: { de: 'Zoomen', en: 'Zoom' }, on: 'mac' },
      { role: 'front', words: { de: 'Alle nach vorne bringen', en: 'Bring All to Front' }, on: 'mac' },
      { role: 'about', words: { de: 'Über Mappe', en: 'About Mappe' }, on: 'others' },
    ],
  },
];
