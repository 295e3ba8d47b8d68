import type { LucideIcon } from 'lucide-react';
import { BadgeCheck, Copy, EllipsisVertical, History, Trash2 } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { useState } from 'react';
import { Button, IconButton } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Segmented } from '../../ui/toggles.tsx';
import { useWords } from '../../words/use-words.ts';
import { keptWords } from './words.ts';
import '../../ui/form.css';
import './kept-detail.css';

interface KeptDetailProps {
  readonly name: string;
  readonly icon: LucideIcon;
  /** A second line under the name: when it was checked. */
  readonly note: ReactNode;
  readonly isNew: boolean;
  readonly onCheckedToday: () => void;
  readonly onDuplicate: () => void;
  readonly onHistory: () => void;
  readonly onRemove: () => void;
  /** Failures and conflicts, above everything. */
  readonly notices: ReactNode;
  readonly form: ReactNode;
  readonly side: ReactNode;
  readonly saveBar: ReactNode;
  readonly formRef: Ref<HTMLDivElement>;
}

/** A contact or an offer: its form, and beside it how it prints and where. Where there is no room for both, one at a time. */
export function KeptDetail(props: KeptDetailProps) {
  const { name, icon: Icon, note, isNew, notices, form, side, saveBar, formRef } = props;
  const say = useWords(keptWords);
  const [part, setPart] = useState<'form' | 'side'>('form');
  return (
    <div className="kept-detail">
      <header className="kept-head">
        <Icon size={22} aria-hidden="true" />
        <div className="kept-head-text">
          <h2 lang="de">{name}</h2>
          <p className="quiet small">{note}</p>
        </div>
        {!isNew && (
          <div className="kept-head-actions">
            <Button size="small" icon={BadgeCheck} onPress={props.onCheckedToday}>
              {say('check.today')}
            </Button>
            <Menu
              label={say('more')}
              button={<IconButton icon={EllipsisVertical} label={say('more')} />}
              entries={[
                { id: 'duplicate', text: say('duplicate'), icon: Copy, onAction: props.onDuplicate },
                { id: 'history', text: say('history'), icon: History, onAction: props.onHistory },
                { id: 'remove', text: say('remove.open'), icon: Trash2, danger: true, separated: true, onAction: props.onRemove },
              ]}
            />
          </div>
        )}
      </header>
      <div className="kept-parts-choice">
        <Segmented
          label={say('part')}
          labelHidden
          options={[
            { value: 'form', text: say('part.form') },
            { value: 'side', text: say('part.side') },
          ]}
          value={part}
          onChange={setPart}
        />
      </div>
      {notices}
      <div className="kept-parts" data-part={part}>
        <div className="kept-form" ref={formRef}>
          {form}
        </div>
        <aside className="kept-side">{side}</aside>
      </div>
      {saveBar}
    </div>
  );
}
