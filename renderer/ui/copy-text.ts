/** Puts a text into the clipboard; false where that was refused. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

/** Needs no permission, which the window of the app gives to nobody. */
function copySelected(text: string): boolean {
  const copy = (event: ClipboardEvent): void => {
    event.preventDefault();
    // A dialog's own listeners would take the selection instead.
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', copy, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', copy, { capture: true });
  }
}
