import { Clock, Pencil } from 'lucide-react';
import { useMemo, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { CallOutput } from '../../../shared/api/contract.ts';
import { asDialled } from '../../../shared/search/phone-numbers.ts';
import { matchesWords } from '../../app/commands/matches-words.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { Segmented } from '../../ui/toggles.tsx';
import { useWords } from '../../words/use-words.ts';
import { keptWords } from './words.ts';
import './kept-list.css';

export type KeptLine = CallOutput<'contact.list'>['lines'][number];
type Order = 'name' | 'check';

interface KeptListProps {
  readonly label: string;
  readonly lines: readonly KeptLine[];
  readonly chosen: string | null;
  /** Those with changes that are not saved. */
  readonly drafts: readonly string[];
  readonly onChoose: (id: string) => void;
  /** Enter: the way into the form. */
  readonly onEnter: (id: string) => void;
}

/** The contacts or offers of the folder: to be searched, ordered and walked through by arrow keys. */
export function KeptList({ label, lines, chosen, drafts, onChoose, onEnter }: KeptListProps) {
  const say = useWords(keptWords);
  const [typed, setTyped] = useState('');
  const [order, setOrder] = useState<Order>('name');
  const shown = useMemo(() => inOrder(lines, order, typed), [lines, order, typed]);
  return (
    <div className="kept-list">
      <SearchField label={say('list.search')} value={typed} onChange={setTyped} />
      <Segmented
        label={say('list.order')}
        labelHidden
        options={[
          { value: 'name', text: say('list.by-name') },
          { value: 'check', text: say('list.by-check') },
        ]}
        value={order}
        onChange={setOrder}
      />
      <ListBox
        aria-label={label}
        className="kept-lines"
        items={shown}
        dependencies={[drafts, say]}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => {
          const [id] = keys === 'all' ? [] : [...keys];
          if (typeof id === 'string' && id !== chosen) onChoose(id);
        }}
        onAction={(key) => onEnter(String(key))}
        renderEmptyState={() => (
          <p className="quiet small kept-none">{lines.length === 0 ? say('list.empty') : say('list.nothing', { typed })}</p>
        )}
      >
        {(line) => <KeptItem line={line} isDraft={drafts.includes(line.id)} />}
      </ListBox>
    </div>
  );
}

function KeptItem({ line, isDraft }: { readonly line: KeptLine; readonly isDraft: boolean }) {
  const say = useWords(keptWords);
  return (
    <ListBoxItem id={line.id} textValue={line.name} className="kept-line">
      <span className="kept-name" lang="de">
        {line.name}
      </span>
      {line.note !== null && (
        <span className="kept-note" lang="de">
          {line.note}
        </span>
      )}
      <span className="kept-badges">
        {isDraft ? (
          <span className="kept-badge kept-badge-draft">
            <Pencil size={12} aria-hidden="true" />
            {say('list.draft')}
          </span>
        ) : (
          <Badges line={line} />
        )}
      </span>
    </ListBoxItem>
  );
}

/** What there is to know of one that is not being changed. */
function Badges({ line }: { readonly line: KeptLine }) {
  const say = useWords(keptWords);
  return (
    <>
      {line.isOver && <span className="kept-badge">{say('list.over')}</span>}
      {line.isDue && (
        <span className="kept-badge kept-badge-due">
          <Clock size={12} aria-hidden="true" />
          {say('list.due')}
        </span>
      )}
      <span className="kept-places">{say('list.places', { count: line.places })}</span>
    </>
  );
}

function inOrder(lines: readonly KeptLine[], order: Order, typed: string): readonly KeptLine[] {
  const names = new Intl.Collator('de', { numeric: true });
  const byName = (a: KeptLine, b: KeptLine): number => names.compare(a.name, b.name);
  // What was never checked comes first: its day is the earliest.
  const byCheck = (a: KeptLine, b: KeptLine): number => (a.nextCheck ?? '').localeCompare(b.nextCheck ?? '') || byName(a, b);
  const isMeant = ({ name, note, words }: KeptLine): boolean =>
    [typed, asDialled(typed)].some((one) => matchesWords(`${name} ${note ?? ''} ${words}`, one));
  return lines.filter(isMeant).toSorted(order === 'name' ? byName : byCheck);
}

/** How many ask for attention; for the line under the title of a room. */
export function useDueNote(lines: readonly KeptLine[]): string {
  const say = useWords(keptWords);
  const due = lines.filter(({ isDue }) => isDue).length;
  return due === 0 ? say('list.none-due') : say('list.due-count', { due });
}
