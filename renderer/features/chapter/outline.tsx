import type { Editor } from '@tiptap/react';
import { useEditorState } from '@tiptap/react';
import { useWords } from '../../words/use-words.ts';
import { goToPlace } from './go-to-place.ts';
import { chapterWords } from './words.ts';

interface OutlineEntry {
  readonly pos: number;
  readonly level: number;
  readonly text: string;
}

/** The headings of the chapter, to jump to. */
export function Outline({ editor }: { readonly editor: Editor }) {
  const say = useWords(chapterWords);
  const entries = useEditorState({ editor, selector: headingsOf });
  if (entries.length === 0) return <p className="quiet">{say('outline.empty')}</p>;
  return (
    <ul className="outline" lang="de">
      {entries.map(({ pos, level, text }) => (
        <li key={pos}>
          <button type="button" className={`outline-entry outline-${Math.min(level, 4)}`} onClick={() => goToPlace(editor, pos)}>
            {text}
          </button>
        </li>
      ))}
    </ul>
  );
}

function headingsOf({ editor }: { readonly editor: Editor }): readonly OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  editor.state.doc.descendants((node, pos) => {
    if (node.type.name === 'heading') entries.push({ pos, level: Number(node.attrs['level']), text: node.textContent });
    return !node.isTextblock;
  });
  return entries;
}
