import type { Editor } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import { matchesWords } from '../../../app/commands/matches-words.ts';
import { useWords } from '../../../words/use-words.ts';
import { chapterWords } from '../words.ts';
import { insertWords } from './words.ts';
import type { Insertion } from './insertions.ts';
import { INSERTIONS } from './insertions.ts';
import { otherNames } from './other-names.ts';
import type { SlashQuery } from './slash-menu.ts';

interface SlashListProps {
  readonly editor: Editor;
  readonly slash: SlashQuery;
  /** Takes the keys of the text as long as the list is open. */
  readonly onKeys: (take: ((event: KeyboardEvent) => boolean) | null) => void;
  readonly onChoose: (insertion: Insertion) => void;
}

const ID = 'slash-list';

/** What "/" offers: the cursor stays in the text, the arrow keys choose, Enter inserts. */
export function SlashList({ editor, slash, onKeys, onChoose }: SlashListProps) {
  const say = useWords(chapterWords);
  const sayInsert = useWords(insertWords);
  const sayOther = useWords(otherNames);
  const found = INSERTIONS.filter(({ id }) => matchesWords(`${say(id)} ${sayInsert(`${id}.note`)} ${sayOther(id)}`, slash.query));
  // A choice holds for what was typed when it was made.
  const [chosen, setChosen] = useState({ query: slash.query, index: 0 });
  const index = chosen.query === slash.query ? Math.min(chosen.index, found.length - 1) : 0;
  const choose = (next: number): void => setChosen({ query: slash.query, index: next });
  const list = useRef<HTMLUListElement>(null);
  const move = (step: number): void => choose((index + step + found.length) % found.length);

  useEffect(() => {
    onKeys((event) => {
      const insertion = found[index];
      if (!insertion) return false;
      if (event.key === 'ArrowDown') move(1);
      else if (event.key === 'ArrowUp') move(-1);
      else if (event.key === 'Enter' || event.key === 'Tab') onChoose(insertion);
      else return false;
      return true;
    });
    return () => onKeys(null);
  });
  useEffect(() => {
    const text = editor.view.dom;
    text.setAttribute('aria-controls', ID);
    text.setAttribute('aria-expanded', 'true');
    text.setAttribute('aria-activedescendant', `${ID}-${found[index]?.id ?? ''}`);
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    return () => {
      for (const name of ['aria-controls', 'aria-expanded', 'aria-activedescendant']) text.removeAttribute(name);
    };
  }, [editor, found, index]);

  const rect = slash.rect;
  const place = rect
    ? {
        left: rect.left,
        ...(rect.bottom > window.innerHeight - 340 ? { bottom: window.innerHeight - rect.top + 6 } : { top: rect.bottom + 6 }),
      }
    : {};
  return (
    <div className="slash popover" style={place}>
      <ul ref={list} id={ID} role="listbox" aria-label={say('insert')} className="list-box">
        {found.map((insertion, at) => (
          <li
            key={insertion.id}
            id={`${ID}-${insertion.id}`}
            role="option"
            aria-selected={at === index}
            className="list-item"
            data-focused={at === index || undefined}
            onMouseMove={() => choose(at)}
            onMouseDown={(event) => {
              event.preventDefault();
              onChoose(insertion);
            }}
          >
            <insertion.icon size={18} aria-hidden="true" />
            <span className="list-item-text">
              {say(insertion.id)}
              <span className="list-item-note">{sayInsert(`${insertion.id}.note`)}</span>
            </span>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="slash-nothing">{say('insert.nothing')}</p>}
    </div>
  );
}
