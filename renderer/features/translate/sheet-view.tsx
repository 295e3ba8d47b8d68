import { CheckCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import type { Language } from '../../../shared/model/language.ts';
import { Button } from '../../ui/button.tsx';
import { StateBadge } from '../../ui/state.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Sheet, SheetRow } from './open-rows.ts';
import { openNotes, shownState } from './open-rows.ts';
import { inlinesOf } from './field/pieces.ts';
import { RunningText } from './running-text.tsx';
import type { TypedText } from './typed-texts.ts';
import { translateWords } from './words.ts';
import './sheet.css';

interface SheetViewProps {
  readonly sheet: Sheet;
  /** What was typed into it and is not saved. */
  readonly typed: readonly TypedText[];
  readonly rows: readonly SheetRow[];
  readonly active: SheetRow | null;
  readonly language: Language;
  readonly review: boolean;
  readonly languageName: string;
  readonly onOpen: (hash: string) => void;
  /** A second person has read all of it. */
  readonly onApprove: () => void;
  /** The row that is worked on. */
  readonly children: ReactNode;
}

/** A whole text, German and translation side by side, so that what is worked on stands among its neighbours. */
export function SheetView({ sheet, typed, rows, active, language, review, languageName, onOpen, onApprove, children }: SheetViewProps) {
  const say = useWords(translateWords);
  const toReview = review ? rows.filter(({ state }) => state === 'translated').length : 0;
  return (
    <>
      <ol className="sheet" aria-label={say('sheet.label', { title: sheet.title, language: languageName })}>
        {rows.map((row) =>
          row === active ? (
            <ActiveItem key={row.hash} role={row.role}>
              {children}
            </ActiveItem>
          ) : (
            <li key={row.hash} className={`sheet-row sheet-${row.role}`}>
              <QuietRow
                row={row}
                language={language}
                review={review}
                chipNames={sheet.chipNames}
                isTyped={typed.some(({ hash }) => hash === row.hash)}
                onOpen={onOpen}
              />
            </li>
          ),
        )}
      </ol>
      {toReview > 1 && (
        <p className="sheet-end">
          {say('review.end')}
          <Button icon={CheckCheck} onPress={onApprove}>
            {say('approve.unit')}
          </Button>
        </p>
      )}
    </>
  );
}

function ActiveItem({ role, children }: { readonly role: SheetRow['role']; readonly children: ReactNode }) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const row = item.current;
    const pane = row?.closest('.workbench-text');
    if (!row || !pane) return;
    // Only the pane moves: `scrollIntoView` would take the window along. Where the room is one column, it is the room that scrolls.
    if (getComputedStyle(pane).overflowY === 'visible') row.scrollIntoView({ block: 'nearest' });
    else pane.scrollTop = row.offsetTop - Math.max(0, (pane.clientHeight - row.offsetHeight) / 3);
  }, []);
  return (
    <li ref={item} className={`sheet-row sheet-row-active sheet-${role}`} aria-current="true">
      {children}
    </li>
  );
}

interface QuietRowProps extends Pick<SheetViewProps, 'language' | 'review' | 'onOpen'> {
  readonly row: SheetRow;
  readonly chipNames: Sheet['chipNames'];
  readonly isTyped: boolean;
}

/** A neighbour: to be read, and to be opened with a click. */
function QuietRow({ row, language, review, chipNames, isTyped, onOpen }: QuietRowProps) {
  const say = useWords(translateWords);
  const german = inlinesOf(row.source);
  const target = inlinesOf(row.target ?? row.former?.target ?? '');
  return (
    <button type="button" className="sheet-open" tabIndex={-1} onClick={() => onOpen(row.hash)}>
      <span className="sheet-text" lang="de">
        <RunningText inlines={german} pieces={[]} chipNames={chipNames} />
      </span>
      <span className="sheet-target">
        <span className="sheet-text" lang={language.tag} dir={language.direction}>
          <RunningText inlines={target} pieces={[]} chipNames={chipNames} />
        </span>
        <span className="sheet-state">
          <StateBadge state={shownState(row.state, review)} />
          {isTyped && <span className="sheet-typed">{say('typed')}</span>}
          {openNotes(row.notes) > 0 && <span className="sheet-typed">{say('note.count', { count: openNotes(row.notes) })}</span>}
        </span>
      </span>
    </button>
  );
}
