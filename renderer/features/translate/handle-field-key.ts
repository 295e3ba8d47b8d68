import type { Editing } from './use-editing.ts';

interface FieldKeys {
  readonly editing: Editing;
  readonly insert: (index: number) => void;
  /** Of saves: once there is no more typing to take back. */
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The keys that mean something in the field alone. Digits by their place on the keyboard: with Alt or Shift many layouts type other signs. */
export function handleFieldKey({ editing, insert, undo, redo }: FieldKeys, event: KeyboardEvent): boolean {
  const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
  const mod = event.ctrlKey || event.metaKey;
  if (digit !== undefined && event.altKey && !mod) {
    const number = Number(digit);
    if (event.shiftKey) insert(number - 1);
    else {
      const piece = editing.pieces.find((one) => one.number === number);
      if (piece) editing.placePiece(piece);
    }
    // Without such a piece as well: a slip must not lead into another room.
    return true;
  }
  if (!mod || event.altKey) return false;
  const key = event.key.toLowerCase();
  if (key === 'z' && !event.shiftKey) {
    if (!editing.undo()) undo();
    return true;
  }
  if (key === 'y' || (key === 'z' && event.shiftKey)) {
    if (!editing.redo()) redo();
    return true;
  }
  return false;
}
