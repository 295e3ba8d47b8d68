import type { Ref } from 'react';
import type { Language } from '../../../shared/model/language.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.ts';
import { ChangedText } from './changed-text.tsx';
import { inlinesOf } from './field/pieces.ts';
import type { Sheet, SheetRow } from './open-rows.ts';
import { RunningText } from './running-text.tsx';
import type { Editing } from './use-editing.ts';
import { translateWords } from './words.ts';
import './saved-meanwhile.css';

interface SavedMeanwhileProps {
  /** What is gone to when a save has to wait. */
  readonly ref: Ref<HTMLDivElement>;
  readonly row: SheetRow;
  readonly editing: Editing;
  readonly language: Language;
  readonly chipNames: Sheet['chipNames'];
  readonly onGoOn: () => void;
}

/** Beside the field: that its file is broken, what a colleague saved since, to choose between the two, or what an earlier run of the program left. */
export function SavedMeanwhile({ ref, row, editing, language, chipNames, onGoOn }: SavedMeanwhileProps) {
  const say = useWords(translateWords);
  const { typed } = editing;
  if (editing.isBroken) {
    return (
      <div ref={ref} className="meanwhile meanwhile-divided" role="status" tabIndex={-1}>
        <p>{say(typed === null ? 'broken' : 'broken.typed')}</p>
      </div>
    );
  }
  if (typed === null) return null;
  const saved = row.target ?? '';
  if (editing.isDivided) {
    return (
      <div ref={ref} className="meanwhile meanwhile-divided" role="group" aria-labelledby="divided-by" tabIndex={-1}>
        <p id="divided-by" role="status">
          {saved === '' ? say('divided.gone') : say('divided.by', { by: row.stored?.by ?? say('somebody') })}
        </p>
        {saved !== '' &&
          (typed.base === null ? (
            <p className="meanwhile-text" lang={language.tag} dir={language.direction}>
              <RunningText inlines={inlinesOf(saved)} pieces={[]} chipNames={chipNames} />
            </p>
          ) : (
            <ChangedText former={typed.base} current={saved} {...{ chipNames, language }} />
          ))}
        <p className="quiet">{say('divided.ask')}</p>
        <div className="meanwhile-choice">
          <Button size="small" onPress={() => (editing.prefer(), onGoOn())}>
            {say('divided.mine')}
          </Button>
          <Button size="small" onPress={editing.discard}>
            {say('divided.theirs')}
          </Button>
          <Button size="small" kind="quiet" onPress={onGoOn}>
            {say('divided.on')}
          </Button>
        </div>
      </div>
    );
  }
  if (typed.left === null) return null;
  return (
    <div className="meanwhile" role="status">
      <p>
        {say('left.at', { at: new Date(typed.left) })} {saved !== '' && say('left.changes')}
      </p>
      {saved !== '' && <ChangedText former={saved} current={typed.markdown} {...{ chipNames, language }} />}
    </div>
  );
}
