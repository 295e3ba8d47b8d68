import { useCallback, useState } from 'react';
import { usePreferences } from '../../app/preferences/use-preferences.tsx';
import { tell } from '../../ui/toasts.tsx';
import { failureSentence } from '../../ui/failure-sentence.ts';
import { uiWords } from '../../ui/words.ts';
import { useWords } from '../../words/use-words.ts';
import { slideTo } from '../../app/use-route.ts';
import type { CallOutput } from '../../../shared/api/contract.ts';
import { unitKey } from '../../../shared/model/workspace.ts';
import type { SheetRow } from './open-rows.ts';
import type { Desk } from './use-desk.ts';
import type { Editing } from './use-editing.ts';
import type { Saves, Step } from './use-saves.ts';
import type { TypedNotes } from './typed-notes.ts';
import type { TypedTexts } from './typed-texts.ts';
import { translateWords } from './words.ts';

type OtherText = NonNullable<CallOutput<'translation.save'>['other']>;

export interface Work {
  /** Chips are missing or doubled: said, and saved as done only when asked for once more. */
  readonly isWarned: boolean;
  readonly save: (state: 'draft' | 'translated') => void;
  /** "It is right as it is": an outdated text still, one to review now. */
  readonly keep: (by: string) => void;
  readonly approveUnit: (by: string) => void;
  readonly sendBack: (note: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Says that something could not be saved, and why. */
  readonly fail: (failure: unknown) => void;
}

interface WorkInput {
  readonly language: string;
  readonly desk: Desk;
  readonly editing: Editing;
  readonly texts: TypedTexts;
  readonly saves: Saves;
  readonly onFinished: () => void;
  /** Nothing can be saved before something else is done, which stands at the field. */
  readonly onStopped: () => void;
  readonly notes: TypedNotes;
}

/** What can be done with the open text. Nothing here waits for the folder. */
export function useWork({ language, desk, editing, texts, saves, onFinished, onStopped, notes }: WorkInput): Work {
  const say = useWords(translateWords);
  const sayUi = useWords(uiWords);
  const { name } = usePreferences().preferences;
  const [warned, setWarned] = useState<string | null>(null);
  const { active: row, unit, move } = desk;
  const { markdown, findings, place } = editing;
  const isIncomplete = findings.some(({ code }) => code === 'empty' || code === 'chips-missing' || code === 'chips-doubled');
  const isWarned = isIncomplete && warned === editing.key;

  const goOn = useCallback(async () => {
    setWarned(null);
    if (!(await move(1))) onFinished();
  }, [move, onFinished]);
  const failAs = useCallback(
    (text: 'step.failed' | 'send-back.failed') => (failure: unknown) =>
      tell({ kind: 'wrong', text: say(text), note: failureSentence(failure, sayUi) }),
    [say, sayUi],
  );
  const fail = failAs('step.failed');
  const toText = {
    text: say('save.other.show'),
    onAction: () => slideTo({ room: 'translate', language, unit: unitKey(place.unit), segment: place.hash }),
  };
  const tellOther = (other: OtherText): void =>
    tell({
      kind: 'wrong',
      text: say('save.other', { by: other.by ?? say('somebody') }),
      note: say('save.other.text', { text: other.target }),
      action: toText,
    });

  const save = (state: 'draft' | 'translated'): void => {
    if (!unit || !row) return;
    if (editing.isDivided || editing.isBroken) {
      onStopped();
      return;
    }
    const isEmpty = markdown === '';
    if (state === 'translated' && isIncomplete && (!isWarned || isEmpty)) {
      setWarned(editing.key);
      return;
    }
    if (isEmpty && row.target === null) {
      void goOn();
      return;
    }
    const sent = { ...place, markdown, base: editing.base, left: null };
    const { unit: of, hash, source } = place;
    saves.change({
      unit: of,
      language,
      typed: texts.take(place) && sent,
      expected: new Map([[hash, { state, target: markdown }]]),
      run: async (client) => {
        const call = { unit: of, language, hash, source, target: markdown, state, origin: 'human', by: name, was: sent.base } as const;
        const { changes, other } = await client('translation.save', call);
        if (other) {
          texts.putBack(sent);
          tellOther(other);
        } else texts.saved(place);
        return changes;
      },
      onFailure: (failure) => {
        texts.putBack(sent);
        tell({ kind: 'wrong', text: say('save.failed'), note: failureSentence(failure, sayUi), action: toText });
      },
    });
    void goOn();
  };

  const keep = (by: string): void => {
    if (!unit || !row) return;
    const at = { unit: unit.unit, language };
    if (row.state === 'outdated' && row.former) {
      const typed = texts.take(place);
      saves.change({
        ...at,
        typed,
        expected: new Map([[row.hash, { state: 'translated', target: row.former.target }]]),
        run: async (client) => {
          const { changes } = await client('translation.confirm', { ...at, choice: [row.hash], by });
          texts.saved(place);
          return changes;
        },
        onFailure: (failure) => {
          if (typed) texts.putBack(typed);
          fail(failure);
        },
      });
      void goOn();
    } else if (row.state === 'translated') {
      if (row.stored?.by === by) tell({ kind: 'note', text: say('approve.own') });
      else {
        saves.change({
          ...at,
          typed: null,
          expected: new Map([[row.hash, { state: 'approved', target: row.target }]]),
          run: async (client) => {
            const { changes, unread } = await client('translation.approve', { ...at, read: [readOf(row)], by });
            if (unread.length > 0) tell({ kind: 'wrong', text: say('approve.unread', { count: unread.length }) });
            return changes;
          },
          onFailure: fail,
        });
        void goOn();
      }
    }
  };

  const approveUnit = (by: string): void => {
    if (!unit) return;
    const at = { unit: unit.unit, language };
    const expected = desk.rows.filter(({ state, stored }) => state === 'translated' && stored?.by !== by);
    saves.change({
      ...at,
      typed: null,
      expected: new Map(expected.map((one) => [one.hash, { state: 'approved', target: one.target }])),
      run: async (client) => {
        const { changes, ownWork, unread } = await client('translation.approve', { ...at, read: desk.rows.map(readOf), by });
        const remarks = [
          ...(unread.length > 0 ? [say('approve.unread', { count: unread.length })] : []),
          ...(ownWork.length > 0 ? [say('approve.left', { count: ownWork.length })] : []),
        ];
        tell({
          kind: 'done',
          text: say('approve.done', { count: changes.length }),
          ...(remarks.length > 0 ? { note: remarks.join(' ') } : {}),
        });
        return changes;
      },
      onFailure: fail,
    });
  };

  const sendBack = (note: string): void => {
    if (!unit || !row) return;
    const at = { unit: unit.unit, language };
    saves.change({
      ...at,
      typed: null,
      expected: new Map([[row.hash, { state: 'draft', target: row.target }]]),
      run: async (client) => (await client('translation.send-back', { ...at, hash: row.hash, note, by: name })).changes,
      onFailure: (failure) => {
        notes.put(place, note);
        failAs('send-back.failed')(failure);
      },
    });
    void goOn();
  };

  const takeBack = async (way: 'undo' | 'redo'): Promise<void> => {
    try {
      const result = await saves[way]();
      if (result === null) tell({ kind: 'note', text: say('undo.nothing') });
      else if (!result.all) tell({ kind: 'note', text: say('undo.changed') });
      else show(result.step, way, texts);
    } catch (failure) {
      fail(failure);
    }
  };

  return {
    isWarned,
    save,
    keep,
    approveUnit,
    sendBack,
    undo: () => void takeBack('undo'),
    redo: () => void takeBack('redo'),
    fail,
  };
}

/** Goes to where something was taken back. What had been typed for it stands in the field again, to be gone on with. */
function show({ unit, language, changes, typed }: Step, way: 'undo' | 'redo', texts: TypedTexts): void {
  const [first] = changes;
  if (!first) return;
  if (typed && way === 'undo') texts.put(typed);
  else if (typed) texts.drop(typed);
  slideTo({ room: 'translate', language, unit: unitKey(unit), segment: first.hash });
}

/** What a reviewer has before their eyes. */
function readOf({ hash, target }: SheetRow): { readonly hash: string; readonly target: string } {
  return { hash, target: target ?? '' };
}
