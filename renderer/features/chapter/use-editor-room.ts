import { useEffect } from 'react';
import { useWords } from '../../words/use-words.ts';
import type { EditorListener } from './editor-room.ts';
import type { OpenChapter } from './open-chapter.ts';
import { chapterWords } from './words.ts';

/** Has the room listen to what happens in the text, and the text speak the language of the interface. */
export function useEditorRoom({ editor, room }: OpenChapter, listener: EditorListener): void {
  const say = useWords(chapterWords);
  useEffect(() => room.listen(listener));
  useEffect(() => {
    room.speak({ text: say('text'), placeholder: say('placeholder'), dragBlock: say('drag.block') });
    // What the text is called is read anew with each of its states.
    editor.view.updateState(editor.state);
  }, [editor, room, say]);
}
