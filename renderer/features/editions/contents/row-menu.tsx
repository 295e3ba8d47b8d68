import { ArrowDown, ArrowUp, EllipsisVertical, IndentDecrease, IndentIncrease, SquarePen, X } from 'lucide-react';
import { goTo } from '../../../app/use-route.ts';
import { IconButton } from '../../../ui/button.tsx';
import type { MenuEntry } from '../../../ui/menu.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { useWords } from '../../../words/use-words.ts';
import { editionsWords } from '../words.ts';
import type { Contents } from './arrange.ts';
import { canIndent, indented, moved, without } from './arrange.ts';

interface RowMenuProps {
  readonly contents: Contents;
  readonly index: number;
  readonly title: string;
  readonly onChange: (contents: Contents) => void;
}

/** What can be done with one row, for those who neither drag nor know the keys. */
export function RowMenu({ contents, index, title, onChange }: RowMenuProps) {
  const say = useWords(editionsWords);
  const row = contents[index];
  if (!row) return null;
  const move = (to: number) => () => onChange(moved(contents, index, to));
  const indent = (by: 1 | -1) => () => onChange(indented(contents, index, by));
  const last = contents.length - 1;
  const entries: readonly MenuEntry[] = [
    { id: 'up', text: say('row.up'), icon: ArrowUp, keys: 'Alt+↑', isDisabled: index === 0, onAction: move(index - 1) },
    { id: 'down', text: say('row.down'), icon: ArrowDown, keys: 'Alt+↓', isDisabled: index === last, onAction: move(index + 2) },
    { id: 'in', text: say('row.in'), icon: IndentIncrease, keys: 'Alt+→', isDisabled: !canIndent(contents, index, 1), onAction: indent(1) },
    {
      id: 'out',
      text: say('row.out'),
      icon: IndentDecrease,
      keys: 'Alt+←',
      isDisabled: !canIndent(contents, index, -1),
      onAction: indent(-1),
    },
    ...('chapter' in row
      ? [
          {
            id: 'open',
            text: say('row.open'),
            icon: SquarePen,
            separated: true,
            onAction: () => goTo({ room: 'chapters', chapter: row.chapter }),
          },
        ]
      : []),
    { id: 'remove', text: say('row.remove'), icon: X, danger: true, separated: true, onAction: () => onChange(without(contents, index)) },
  ];
  return (
    <Menu
      label={say('row.menu', { title })}
      button={<IconButton icon={EllipsisVertical} label={say('row.menu', { title })} size="small" />}
      entries={entries}
    />
  );
}
