import { Check } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { Autocomplete, ListBox, ListBoxItem } from 'react-aria-components';
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
  /** Said where there is nothing to choose from: what is missing, and where it is made. */
  readonly empty?: string;
  readonly value: string | null;
  readonly onChange: (id: string) => void;
}

/** One of many, found by typing the beginnings of its words. Arrows go through the list, Enter takes one, and once more answers the question. */
export function PickList({ label, items, empty, value, onChange }: PickListProps) {
  const say = useWords(insertWords);
  const [typed, setTyped] = useState('');
  const found = items.filter(({ text, note }) => matchesWords(`${text} ${note ?? ''}`, typed));
  const answerByKey = (event: KeyboardEvent<HTMLDivElement>): void => {
    const at = event.currentTarget.querySelector('[role=option][data-focused]')?.getAttribute('data-key') ?? value;
    if (event.key !== 'Enter' || value === null || at !== value || !found.some(({ id }) => id === value)) return;
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.closest('form')?.requestSubmit();
  };
  if (items.length === 0 && empty !== undefined) return <p className="quiet">{empty}</p>;
  return (
    <div className="pick-list" onKeyDownCapture={answerByKey}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField label={say('choose.search')} autoFocus />
        {/* By keys one walks through it from the field; who scrolls by keys alone gets a place to do so. */}
        <div className="pick-list-items" tabIndex={0}>
          <ListBox
            aria-label={label}
            className="list-box"
            items={found}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={value === null ? [] : [value]}
            onSelectionChange={(keys) => {
              const [key] = keys === 'all' ? [] : keys;
              if (typeof key === 'string') onChange(key);
            }}
            renderEmptyState={() => <p className="quiet pick-list-none">{say('choose.none')}</p>}
          >
            {({ id, text, note }) => (
              <ListBoxItem id={id} textValue={text} className="list-item">
                <span className="list-item-text" lang="de">
                  {text}
                  {note !== null && note !== undefined && note !== '' && <span className="list-item-note">{note}</span>}
                </span>
                <Check size={16} aria-hidden="true" className="list-item-check" />
              </ListBoxItem>
            )}
          </ListBox>
        </div>
      </Autocomplete>
    </div>
  );
}
