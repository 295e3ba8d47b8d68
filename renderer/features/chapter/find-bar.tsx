import type { Editor } from '@tiptap/react';
import { useEditorState } from '@tiptap/react';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect } from 'react';
import { IconButton } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { useWords } from '../../words/use-words.ts';
import { findStateOf, lookFor } from './editing/find-in-text.ts';
import { chapterWords } from './words.ts';

/** Looks for words in the chapter: every place is marked, Enter goes to the next one. */
export function FindBar({ editor, onClose }: { readonly editor: Editor; readonly onClose: () => void }) {
  const say = useWords(chapterWords);
  const { query, found, current } = useEditorState({ editor, selector: ({ editor: { state } }) => findStateOf(state) });
  const ask = (asked: Parameters<typeof lookFor>[1]): void => {
    editor.view.dispatch(lookFor(editor.state, asked));
    editor.view.dom.querySelector('.found-current')?.scrollIntoView({ block: 'center' });
  };
  const close = (): void => {
    editor.view.dispatch(lookFor(editor.state, { query: '' }));
    onClose();
    editor.view.focus();
  };
  useEffect(() => () => void (editor.isDestroyed || editor.view.dispatch(lookFor(editor.state, { query: '' }))), [editor]);
  return (
    <search className="find-bar">
      <TextField
        aria-label={say('find.label')}
        placeholder={say('find.label')}
        value={query}
        autoFocus
        onChange={(typed) => ask({ query: typed })}
        onKeyDown={(event) => {
          if (event.key === 'Enter') ask({ current: current + (event.shiftKey ? -1 : 1) });
          else if (event.key === 'Escape') close();
        }}
      />
      <span role="status" className="quiet small">
        {query !== '' && (found.length === 0 ? say('find.none') : say('find.count', { current: current + 1, count: found.length }))}
      </span>
      <IconButton icon={ChevronUp} label={say('find.previous')} size="small" onPress={() => ask({ current: current - 1 })} />
      <IconButton icon={ChevronDown} label={say('find.next')} size="small" onPress={() => ask({ current: current + 1 })} />
      <IconButton icon={X} label={say('find.close')} size="small" onPress={close} />
    </search>
  );
}
