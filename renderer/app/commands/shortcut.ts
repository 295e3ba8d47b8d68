/** A key with its modifiers: "Mod+K", "Alt+Shift+ArrowUp", "F7". Mod is Command on a Mac and Ctrl elsewhere. */
export type Shortcut = string;

const MAC = navigator.platform.startsWith('Mac');

/** Whether an event is the shortcut, to the modifier. */
export function isShortcut(event: KeyboardEvent, shortcut: Shortcut): boolean {
  const parts = shortcut.split('+');
  const key = parts.pop() ?? '';
  const wants = (name: string): boolean => parts.includes(name);
  const mod = MAC ? event.metaKey : event.ctrlKey;
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    mod === wants('Mod') &&
    event.altKey === wants('Alt') &&
    event.shiftKey === wants('Shift') &&
    (MAC ? !event.ctrlKey : !event.metaKey)
  );
}

const GERMAN_KEYS: Readonly<Record<string, string>> = { Mod: 'Strg', Shift: 'Umschalt', Enter: 'Eingabe', Delete: 'Entf', Escape: 'Esc' };
const ENGLISH_KEYS: Readonly<Record<string, string>> = { Mod: 'Ctrl', Escape: 'Esc' };
const MAC_KEYS: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Enter: '⏎' };
const ARROWS: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' };

/** The shortcut as it is printed on the keys of this computer. */
export function shortcutText(shortcut: Shortcut, language: 'de' | 'en'): string {
  const names = MAC ? MAC_KEYS : language === 'de' ? GERMAN_KEYS : ENGLISH_KEYS;
  return shortcut
    .split('+')
    .map((key) => names[key] ?? ARROWS[key] ?? key)
    .join(MAC ? '' : '+');
}

/** For `aria-keyshortcuts`. */
export function ariaShortcut(shortcut: Shortcut): string {
  return shortcut.replace('Mod', MAC ? 'Meta' : 'Control');
}
