import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { Button, IconButton } from '../../ui/button.tsx';
import { byPlace } from '../../ui/by-place.ts';
import { useWords } from '../../words/use-words.ts';
import { keptWords } from './words.ts';

interface EntriesProps<Item> {
  /** What one of them is called: "Telefon". */
  readonly name: string;
  readonly add: string;
  readonly items: readonly Item[];
  readonly make: () => Item;
  readonly onChange: (items: Item[]) => void;
  readonly children: (item: Item, change: (item: Item) => void, index: number) => ReactNode;
}

/** Several of one kind, printed in this order: added, taken away, moved up. A new one is where one goes on, or the place of one that is gone. */
export function Entries<Item>({ name, add, items, make, onChange, children }: EntriesProps<Item>) {
  const say = useWords(keptWords);
  const list = useRef<HTMLDivElement>(null);
  const changed = useRef<'added' | number | null>(null);
  useEffect(() => {
    const was = changed.current;
    if (was === null) return;
    changed.current = null;
    const rows = list.current?.children;
    if (was === 'added') rows?.[items.length - 1]?.querySelector<HTMLElement>(FIELDS)?.focus();
    // The last button of the row that took its place; without one, that which adds.
    else
      rows?.[Math.min(was, Math.max(items.length - 1, 0))]
        ?.querySelector<HTMLElement>('.entry-tools > :last-child, :scope > .button')
        ?.focus();
  }, [items.length]);
  const labelled = (index: number): string => `${name} ${index + 1}`;
  return (
    <div className="entries" ref={list}>
      {byPlace(items).map(({ key, item }, index) => (
        <div key={key} className="entry" role="group" aria-label={labelled(index)}>
          <div className="entry-fields">
            {children(item, (next) => onChange(items.map((other, at) => (at === index ? next : other))), index)}
          </div>
          <div className="entry-tools">
            {items.length > 1 && (
              <IconButton
                size="small"
                icon={index === 0 ? ArrowDown : ArrowUp}
                label={say(index === 0 ? 'entry.down' : 'entry.up', { name: labelled(index) })}
                onPress={() => onChange(swapped(items, index === 0 ? 0 : index - 1))}
              />
            )}
            <IconButton
              size="small"
              icon={Trash2}
              label={say('entry.remove', { name: labelled(index) })}
              onPress={() => {
                changed.current = index;
                onChange(items.filter((_, at) => at !== index));
              }}
            />
          </div>
        </div>
      ))}
      <div className="entry-add">
        <Button
          size="small"
          kind="quiet"
          icon={Plus}
          onPress={() => {
            changed.current = 'added';
            onChange([...items, make()]);
          }}
        >
          {add}
        </Button>
      </div>
    </div>
  );
}

const FIELDS = '[role=spinbutton], input:not([type=hidden], [tabindex="-1"]), textarea';

/** With the one at `index` and its follower in each other's place. */
function swapped<Item>(items: readonly Item[], index: number): Item[] {
  return [...items.slice(0, index), ...items.slice(index, index + 2).toReversed(), ...items.slice(index + 2)];
}
