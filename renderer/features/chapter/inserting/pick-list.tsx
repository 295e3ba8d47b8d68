import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { matchesWords } from '../../../app/commands/matches-words.ts';
import { SearchField } from '../../../ui/search-field.tsx';
import { useWords } from '../../../words/use-words.ts';
import { insertWords } from './words.ts';
import '../../../ui/choice.css';

export interface Pickable {
  readonly id: string;
  readonly text: string;
  readonly note?: string | null;
}

interface PickListProps {
  readonly label: string;
  readonly items: readonly Pickable[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
}

/** One of many, found by typing the beginnings of its words. */
export function PickList({ label, items, value, onChange }: PickListProps) {
  const say = useWords(insertWords);
  const [typed, setTyped] = useState('');
  const found = items.filter(({ text, note }) => matchesWords(`${text} ${note ?? ''}`, typed));
  return (
    <div className="pick-list">
      <SearchField label={say('choose.search')} value={typed} onChange={setTyped} autoFocus />
      <ListBox
        aria-label={label}
        className="list-box pick-list-items"
        items={found}
        selectionMode="single"
        selectedKeys={value === null ? [] : [value]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys;
          if (typeof key === 'string') onChange(key);
        }}
        renderEmptyState={() => <p className="quiet">{say('choose.none')}</p>}
      >
        {({ id, text, note }) => (
          <ListBoxItem id={id} textValue={text} className="list-item">
            <span className="list-item-text" lang="de">
              {text}
              {note !== null && note !== undefined && note !== '' && <span className="list-item-note">{note}</span>}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  );
}
