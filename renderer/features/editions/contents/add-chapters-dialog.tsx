import { useState } from 'react';
import type { Id } from '../../../../shared/model/id.ts';
import { matchesWords } from '../../../app/commands/matches-words.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { CheckBox } from '../../../ui/toggles.tsx';
import { useWords } from '../../../words/use-words.ts';
import { editionsWords } from '../words.ts';
import type { Contents } from './arrange.ts';
import type { ChapterTitles } from './chapter-titles.ts';

interface AddChaptersDialogProps {
  readonly isOpen: boolean;
  readonly contents: Contents;
  readonly titles: ChapterTitles;
  readonly onAdd: (rows: Contents) => void;
  readonly onClose: () => void;
}

/** The chapters that the edition does not have yet, to be ticked; from the search, Enter ticks the first and in an empty field adds them. */
export function AddChaptersDialog({ isOpen, contents, titles, onAdd, onClose }: AddChaptersDialogProps) {
  const say = useWords(editionsWords);
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(new Set());
  const [typed, setTyped] = useState('');
  const there = new Set(contents.flatMap((row) => ('chapter' in row ? [row.chapter] : [])));
  const open = [...titles].filter(([id]) => !there.has(id));
  const found = open.filter(([, title]) => matchesWords(title, typed));
  const choose = (id: Id, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const leave = (): void => {
    setChosen(new Set());
    setTyped('');
    onClose();
  };
  const add = (): void => {
    onAdd(open.filter(([id]) => chosen.has(id)).map(([chapter]) => ({ chapter, level: 1 })));
    leave();
  };
  const answer = (): void => {
    const [first] = found;
    if (typed.trim() === '') return chosen.size > 0 ? add() : undefined;
    if (!first) return;
    choose(first[0], !chosen.has(first[0]));
    setTyped('');
  };
  return (
    <Dialog
      title={say('contents.add.title')}
      isOpen={isOpen}
      onClose={leave}
      beside={
        <Button kind="quiet" onPress={() => setChosen(new Set(open.map(([id]) => id)))} isDisabled={open.length === 0}>
          {say('contents.add.all')}
        </Button>
      }
      action={
        <Button kind="primary" onPress={add} isDisabled={chosen.size === 0}>
          {say('contents.add.do', { count: chosen.size })}
        </Button>
      }
    >
      {open.length === 0 ? (
        <p className="quiet">{say('contents.add.none')}</p>
      ) : (
        <div className="form-stack">
          <SearchField label={say('contents.add.search')} value={typed} onChange={setTyped} onSubmit={answer} autoFocus />
          <ul className="form-choices">
            {found.map(([id, title]) => (
              <li key={id}>
                <CheckBox isSelected={chosen.has(id)} onChange={(on) => choose(id, on)}>
                  {title}
                </CheckBox>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Dialog>
  );
}
