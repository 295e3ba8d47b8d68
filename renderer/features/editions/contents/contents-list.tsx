import { GripVertical } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Button as AriaButton, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { useWords } from '../../../words/use-words.ts';
import { editionsWords } from '../words.ts';
import type { Contents } from './arrange.ts';
import { indented, moved } from './arrange.ts';
import type { ChapterTitles } from './chapter-titles.ts';
import { RowMenu } from './row-menu.tsx';
import './contents-list.css';

interface ContentsListProps {
  readonly contents: Contents;
  readonly titles: ChapterTitles;
  readonly onChange: (contents: Contents) => void;
}

/** The rows of an edition in their order: dragged by mouse, or moved and indented by Alt and the arrow keys. */
export function ContentsList({ contents, titles, onChange }: ContentsListProps) {
  const say = useWords(editionsWords);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const [from] = [...keys].map(Number);
      if (from === undefined) return;
      onChange(moved(contents, from, Number(target.key) + (target.dropPosition === 'after' ? 1 : 0)));
    },
  });
  // Caught above the grid: the focus may be on a row itself or on what is in it.
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const index = event.altKey ? rowOf(event.target) : null;
    if (index === null) return;
    const after = arranged(contents, index, event.key);
    if (!after) return;
    event.preventDefault();
    event.stopPropagation();
    onChange(after.contents);
    // The row has another place, and the focus goes with it.
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-contents-row="${after.index}"]`)?.closest<HTMLElement>('[role=row]')?.focus(),
    );
  };
  return (
    <div onKeyDownCapture={onKeyDown} role="presentation">
      <GridList
        aria-label={say('contents')}
        dragAndDropHooks={dragAndDropHooks}
        className="contents-list"
        renderEmptyState={() => say('contents.empty')}
      >
        {contents.map((row, index) => {
          const title = 'part' in row ? row.part : (titles.get(row.chapter) ?? say('row.unknown', { id: row.chapter }));
          const known = 'part' in row || titles.has(row.chapter);
          return (
            <GridListItem
              // oxlint-disable-next-line react/no-array-index-key -- a row is its place: a chapter may stand twice
              key={index}
              id={String(index)}
              textValue={title}
              className={'part' in row ? 'contents-row contents-part' : 'contents-row'}
            >
              <div className="contents-cell" data-contents-row={index} data-level={'part' in row ? 0 : row.level}>
                <AriaButton slot="drag" className="contents-grip" aria-label={say('row.drag', { title })}>
                  <GripVertical size={15} aria-hidden="true" />
                </AriaButton>
                <span className={known ? 'contents-title' : 'contents-title contents-unknown'}>{title}</span>
                <RowMenu contents={contents} index={index} title={title} onChange={onChange} />
              </div>
            </GridListItem>
          );
        })}
      </GridList>
    </div>
  );
}

/** The number of the row that an event happened in. */
function rowOf(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest('[role=row]')?.querySelector<HTMLElement>('[data-contents-row]') : null;
  const index = row?.dataset['contentsRow'];
  return index === undefined ? null : Number(index);
}

/** What a key does to a row: the new list, and where the row is then. */
function arranged(contents: Contents, index: number, key: string): { readonly contents: Contents; readonly index: number } | null {
  switch (key) {
    case 'ArrowUp':
      return index === 0 ? null : { contents: moved(contents, index, index - 1), index: index - 1 };
    case 'ArrowDown':
      return index === contents.length - 1 ? null : { contents: moved(contents, index, index + 2), index: index + 1 };
    case 'ArrowRight':
      return { contents: indented(contents, index, 1), index };
    case 'ArrowLeft':
      return { contents: indented(contents, index, -1), index };
    default:
      return null;
  }
}
