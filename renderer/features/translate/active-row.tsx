import type { RefObject } from 'react';
import type { Language } from '../../../shared/model/language.ts';
import { chipKey, chipsOf } from '../../../shared/translation/chips-of.ts';
import { StateBadge } from '../../ui/state.tsx';
import { useWords } from '../../words/use-words.ts';
import { ChangedText } from './changed-text.tsx';
import { FindingList } from './finding-list.tsx';
import type { FieldHandle } from './field/translation-field.tsx';
import { TranslationField } from './field/translation-field.tsx';
import type { Sheet, SheetRow } from './open-rows.ts';
import { shownState } from './open-rows.ts';
import { PiecesLeft } from './pieces-left.tsx';
import { RowActions } from './row-actions.tsx';
import type { RowActionsProps } from './row-actions.tsx';
import { SendBackForm } from './send-back-form.tsx';
import type { SendBackFormProps } from './send-back-form.tsx';
import { RunningText } from './running-text.tsx';
import { SavedMeanwhile } from './saved-meanwhile.tsx';
import type { Editing } from './use-editing.ts';
import { translateWords } from './words.ts';
import './active-row.css';

interface ActiveRowProps extends Omit<RowActionsProps, 'row' | 'isTyped'> {
  readonly row: SheetRow;
  readonly field: RefObject<FieldHandle | null>;
  /** Where it says what has to be done before a save. */
  readonly meanwhile: RefObject<HTMLDivElement | null>;
  readonly editing: Editing;
  readonly language: Language;
  readonly languageName: string;
  readonly chipNames: Sheet['chipNames'];
  readonly onKey: (event: KeyboardEvent) => boolean;
  /** The translation is being sent back; null when it is not. */
  readonly sendingBack: SendBackFormProps | null;
}

/** The text that is worked on: the German with what changed in it, the field, and what it still lacks. */
export function ActiveRow({
  row,
  field,
  meanwhile,
  editing,
  language,
  languageName,
  chipNames,
  onKey,
  sendingBack,
  ...actions
}: ActiveRowProps) {
  const say = useWords(translateWords);
  const placed = new Set(chipsOf(editing.inlines).map(chipKey));
  return (
    <div className="active-row">
      <div className="active-german">
        <p className="active-label">
          {say(`role.${row.role}`)}
          <span className="number">{say('unit.words', { words: row.words })}</span>
        </p>
        <p className="active-text" lang="de">
          <RunningText inlines={editing.german} pieces={editing.pieces} chipNames={chipNames} onPiece={editing.placePiece} />
        </p>
        {row.former && (
          <div className="active-changes">
            <p className="active-label">{say('former.german')}</p>
            <ChangedText former={row.former.source} current={row.source} chipNames={chipNames} />
          </div>
        )}
      </div>
      <div className="active-target">
        <p className="active-label active-state" id="translation-state">
          <StateBadge state={shownState(row.state, actions.review)} />
          {editing.typed ? <span>{say('typed')}</span> : <SaidBy row={row} />}
        </p>
        <TranslationField
          key={editing.key}
          ref={field}
          markdown={editing.markdown}
          language={language}
          label={say('field', { language: languageName })}
          describedBy="translation-findings"
          pieces={editing.pieces}
          chipNames={chipNames}
          onChange={editing.onChange}
          onKey={onKey}
        />
        <SavedMeanwhile ref={meanwhile} {...{ row, editing, language, chipNames }} onGoOn={() => field.current?.focus()} />
        <PiecesLeft
          pieces={editing.pieces.filter((piece) => piece.kind === 'chip' && !placed.has(piece.key))}
          german={editing.german}
          onPlace={editing.placePiece}
        />
        <FindingList
          findings={editing.findings}
          isTyped={editing.typed !== null}
          isWarned={actions.work.isWarned}
          row={row}
          chipNames={chipNames}
        />
      </div>
      {sendingBack ? <SendBackForm {...sendingBack} /> : <RowActions row={row} isTyped={editing.typed !== null} {...actions} />}
    </div>
  );
}

/** Who wrote what stands in the field, and when: a reviewer wants to know, and whom to ask. */
function SaidBy({ row: { stored } }: { readonly row: SheetRow }) {
  const say = useWords(translateWords);
  if (stored?.by === undefined) return null;
  const { by, at } = stored;
  return <span>{at === undefined ? say('text.by', { by }) : say('text.by-at', { by, at: new Date(at) })}</span>;
}
