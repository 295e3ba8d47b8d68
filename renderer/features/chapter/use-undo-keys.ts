import { redo, undo } from '@tiptap/pm/history';
import type { Editor } from '@tiptap/react';
import { useEffect } from 'react';
import { isShortcut } from '../../app/commands/shortcut.ts';

/** Which way a key leads in what was done to a chapter; null for any other key. */
export function wayOfKey(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (isShortcut(event, 'Mod+Z')) return 'undo';
  return isShortcut(event, 'Mod+Y') || isShortcut(event, 'Mod+Shift+Z') ? 'redo' : null;
}

/** Goes one step through what was done to a chapter, in its text, its head or its source alike. */
export function step(editor: Editor, way: 'undo' | 'redo'): void {
  (way === 'undo' ? undo : redo)(editor.state, editor.view.dispatch);
}

/** The keys of undo wherever in the room the focus is, a button or nothing; fields of other things have a history of their own. */
export function useUndoKeys(editor: Editor): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const way = event.defaultPrevented ? null : wayOfKey(event);
      const { target } = event;
      if (way === null || !(target instanceof Element)) return;
      if (target.closest(ELSEWHERE) !== null && target.closest(TITLE) === null) return;
      event.preventDefault();
      step(editor, way);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [editor]);
}

/** Title and summary are the chapter's own. */
const TITLE = '.head-fields > .field';
const ELSEWHERE = '[role=dialog], [role=alertdialog], [contenteditable=true], textarea, input:not([type=radio], [type=checkbox])';
