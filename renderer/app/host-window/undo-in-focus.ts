/**
 * Undo and redo from a menu, for the field with the focus. An editor of ours listens to the key, as if it had been pressed; a plain
 * field has the browser's own history.
 */
export function undoInFocus(kind: 'undo' | 'redo'): void {
  const target = document.activeElement ?? document.body;
  const mac = navigator.platform.startsWith('Mac');
  const key = new KeyboardEvent('keydown', {
    key: 'z',
    code: 'KeyZ',
    ctrlKey: !mac,
    metaKey: mac,
    shiftKey: kind === 'redo',
    bubbles: true,
    cancelable: true,
  });
  // False = somebody has done it.
  if (target.dispatchEvent(key)) document.execCommand(kind);
}
