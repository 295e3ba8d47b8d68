/** A shortcut of the page ("Mod+Shift+ArrowUp") as Electron writes it ("CommandOrControl+Shift+Up"). */
export function acceleratorOf(shortcut: string): string {
  return shortcut
    .split('+')
    .map((key) => (key === 'Mod' ? 'CommandOrControl' : key.replace(/^Arrow/, '')))
    .join('+');
}
