import { useState } from 'react';
import { matchesWords } from '../../../app/commands/matches-words.ts';
import { UNIT_ICONS } from '../../../app/unit-place.ts';
import { Button } from '../../../ui/button.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { CheckBox } from '../../../ui/toggles.tsx';
import { useWords } from '../../../words/use-words.ts';
import type { BulkRow } from './bulk-choice.ts';
import { bulkWords } from './words.ts';
import './bulk-rows.css';

interface BulkRowsProps {
  readonly rows: readonly BulkRow[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (keys: ReadonlySet<string>) => void;
}

/** The texts to be ticked. What is typed narrows them, and "all" means those in sight. */
export function BulkRows({ rows, chosen, onChoose }: BulkRowsProps) {
  const say = useWords(bulkWords);
  const [typed, setTyped] = useState('');
  if (rows.length === 0) return <p>{say('nothing')}</p>;
  const shown = rows.filter(({ row }) => matchesWords(row.title ?? row.id, typed));
  const set = (keys: readonly string[], on: boolean): void => {
    const without = [...chosen].filter((key) => !keys.includes(key));
    onChoose(new Set(on ? [...without, ...keys] : without));
  };
  const keys = shown.map(({ key }) => key);
  return (
    <>
      <div className="bulk-tools">
        <SearchField label={say('search')} value={typed} onChange={setTyped} />
        <Button size="small" kind="quiet" onPress={() => set(keys, true)}>
          {say('all')}
        </Button>
        <Button size="small" kind="quiet" onPress={() => set(keys, false)}>
          {say('none')}
        </Button>
      </div>
      <ul className="form-choices">
        {shown.map(({ key, row, words, to, due }) => {
          const Icon = UNIT_ICONS[row.kind];
          const title = row.title ?? row.id;
          return (
            <li key={key}>
              <CheckBox isSelected={chosen.has(key)} onChange={(on) => set([key], on)}>
                <Icon size={14} aria-hidden="true" className="bulk-kind" />
                {to === null
                  ? say('row', { title, words })
                  : due === null
                    ? say('row.to', { title, to })
                    : say('row.to-until', { title, to, due: new Date(`${due}T12:00`) })}
              </CheckBox>
            </li>
          );
        })}
      </ul>
    </>
  );
}
