import type { Editor } from '@tiptap/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { matchesWords } from '../../../app/commands/matches-words.ts';
import { inGroups } from '../../../ui/in-groups.ts';
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
  const { query } = slash;
  const found = useMemo(() => {
    const means = (text: string): boolean => matchesWords(text, query);
    const named = INSERTIONS.filter(({ id }) => means(say(id)));
    const described = INSERTIONS.filter(({ id }) => means(`${say(id)} ${sayInsert(`${id}.note`)} ${sayOther(id)}`));
    // Who types a name means what is called so, before all that speaks of it.
    return [...new Set([...named, ...described])];
  }, [query, say, sayInsert, sayOther]);
  // A choice holds for what was typed when it was made.
  const [chosen, setChosen] = useState({ query, index: 0 });
  const index = chosen.query === query ? Math.min(chosen.index, found.length - 1) : 0;
  const choose = (next: number): void => setChosen({ query, index: next });
  const list = useRef<HTMLDivElement>(null);
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
    text.setAttribute('aria-haspopup', 'listbox');
    text.setAttribute('aria-activedescendant', `${ID}-${found[index]?.id ?? ''}`);
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    return () => {
      for (const name of ['aria-controls', 'aria-haspopup', 'aria-activedescendant']) text.removeAttribute(name);
    };
  }, [editor, found, index]);

  const rect = slash.rect;
  const place = rect
    ? {
        left: rect.left,
        ...(rect.bottom > window.innerHeight - 340 ? { bottom: window.innerHeight - rect.top + 6 } : { top: rect.bottom + 6 }),
      }
    : {};
  const drawn = (insertion: Insertion) => (
    <div
      key={insertion.id}
      id={`${ID}-${insertion.id}`}
      role="option"
      aria-selected={insertion === found[index]}
      className="list-item"
      data-focused={insertion === found[index] || undefined}
      onMouseMove={() => choose(found.indexOf(insertion))}
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
    </div>
  );
  return (
    <div className="slash popover" style={place}>
      {/* It scrolls, so that it could have the focus; Tab chooses as long as it is open. */}
      <div ref={list} id={ID} role="listbox" aria-label={say('insert')} tabIndex={0} className="list-box">
        {query === ''
          ? inGroups(found, ({ group }) => group).map(([group, own]) => (
              <div key={group} role="group" aria-label={sayInsert(`group.${group}`)}>
                <div className="list-section-title" aria-hidden="true">
                  {sayInsert(`group.${group}`)}
                </div>
                {own.map(drawn)}
              </div>
            ))
          : found.map(drawn)}
      </div>
      {found.length === 0 && <p className="slash-nothing">{say('insert.nothing')}</p>}
    </div>
  );
}
