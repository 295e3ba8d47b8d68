import { useCallback, useState } from 'react';
import { usePreferences } from '../../app/preferences/use-preferences.tsx';
import { tell } from '../../ui/toasts.tsx';
import { failureSentence } from '../../ui/failure-sentence.ts';
import { uiWords } from '../../ui/words.ts';
import { useWords } from '../../words/use-words.ts';
import { slideTo } from '../../app/use-route.ts';
import { unitKey } from '../../../shared/model/workspace.ts';
import type { Desk } from './use-desk.ts';
import type { Editing } from './use-editing.ts';
import type { Saves, Step } from './use-saves.ts';
import { keepTyped } from './typed-texts.ts';
import { translateWords } from './words.ts';

export interface Work {
  /** Chips are missing or doubled: said, and saved as done only when asked for once more. */
  readonly isWarned: boolean;
  readonly save: (state: 'draft' | 'translated') => void;
  /** "It is right as it is": an outdated text still, one to review now. */
  readonly keep: () => void;
  readonly approveUnit: () => void;
  readonly sendBack: (note: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** What can be done with the open text. Nothing here waits for the folder. */
export function useWork(language: string, desk: Desk, editing: Editing, saves: Saves, finished: () => void): Work {
  const say = useWords(translateWords);
  const sayUi = useWords(uiWords);
  const { name } = usePreferences().preferences;
  const [warned, setWarned] = useState<string | null>(null);
  const { active: row, unit, move } = desk;
  const { markdown, findings } = editing;
  const isIncomplete = findings.some(({ code }) => code === 'empty' || code === 'chips-missing' || code === 'chips-doubled');
  const isWarned = isIncomplete && warned === editing.start.version;

  const goOn = useCallback(async () => {
    if (!(await move(1))) finished();
  }, [move, finished]);
  const fail = useCallback(
    (failure: unknown) => tell({ kind: 'wrong', text: say('save.failed'), note: failureSentence(failure, sayUi) }),
    [say, sayUi],
  );

  const save = (state: 'draft' | 'translated'): void => {
    if (!unit || !row) return;
    const isEmpty = markdown === '';
    if (state === 'translated' && isIncomplete && (!isWarned || isEmpty)) {
      setWarned(editing.start.version);
      return;
    }
    if (isEmpty && row.target === null) {
      void goOn();
      return;
    }
    const at = { unit: unit.unit, language };
    const { hash, source } = row;
    editing.saved();
    saves.change(
      at,
      new Map([[hash, { state, target: markdown }]]),
      async (client) => {
        const call = { ...at, hash, source, target: markdown, state, origin: 'human', by: name, was: row.target } as const;
        const { changes, other } = await client('translation.save', call);
        if (other) {
          keepTyped({ unit: unitKey(unit.unit), language, hash }, markdown);
          tell({
            kind: 'wrong',
            text: say('save.other', { by: other.by ?? say('somebody') }),
            note: say('save.other.text', { text: other.target }),
            action: {
              text: say('save.other.show'),
              onAction: () => slideTo({ room: 'translate', language, unit: unitKey(unit.unit), segment: hash }),
            },
          });
        }
        return changes;
      },
      (failure) => {
        keepTyped({ unit: unitKey(unit.unit), language, hash }, markdown);
        fail(failure);
      },
    );
    void goOn();
  };

  const keep = (): void => {
    if (!unit || !row) return;
    const at = { unit: unit.unit, language };
    if (row.state === 'outdated' && row.former) {
      editing.saved();
      const expected = { state: 'translated' as const, target: row.former.target };
      saves.change(
        at,
        new Map([[row.hash, expected]]),
        async (client) => (await client('translation.confirm', { ...at, choice: [row.hash], by: name })).changes,
        fail,
      );
      void goOn();
    } else if (row.state === 'translated') {
      if (row.stored?.by === name) tell({ kind: 'note', text: say('approve.own') });
      else {
        saves.change(
          at,
          new Map([[row.hash, { state: 'approved', target: row.target }]]),
          async (client) => (await client('translation.approve', { ...at, choice: [row.hash], by: name })).changes,
          fail,
        );
        void goOn();
      }
    }
  };

  const approveUnit = (): void => {
    if (!unit) return;
    const at = { unit: unit.unit, language };
    const expected = desk.rows.filter(({ state, stored }) => state === 'translated' && stored?.by !== name);
    saves.change(
      at,
      new Map(expected.map((one) => [one.hash, { state: 'approved', target: one.target }])),
      async (client) => {
        const { changes, ownWork } = await client('translation.approve', { ...at, choice: 'all', by: name });
        const left = ownWork.length > 0 ? { note: say('approve.left', { count: ownWork.length }) } : {};
        tell({ kind: 'done', text: say('approve.done', { count: changes.length }), ...left });
        return changes;
      },
      fail,
    );
  };

  const sendBack = (note: string): void => {
    if (!unit || !row) return;
    const at = { unit: unit.unit, language };
    saves.change(
      at,
      new Map([[row.hash, { state: 'draft', target: row.target }]]),
      async (client) => (await client('translation.send-back', { ...at, hash: row.hash, note, by: name })).changes,
      fail,
    );
    void goOn();
  };

  const takeBack = async (way: 'undo' | 'redo'): Promise<void> => {
    try {
      const result = await saves[way]();
      if (result === null) tell({ kind: 'note', text: say('undo.nothing') });
      else if (!result.all) tell({ kind: 'note', text: say('undo.changed') });
      else show(result.step, way);
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
  };
}

/** Goes to where something was taken back. What had been saved stands in the field again, to be gone on with. */
function show({ unit, language, changes }: Step, way: 'undo' | 'redo'): void {
  const [first] = changes;
  if (!first) return;
  const typed = first.after?.target;
  if (way === 'undo' && changes.length === 1 && typed !== undefined && typed !== first.before?.target) {
    keepTyped({ unit: unitKey(unit), language, hash: first.hash }, typed);
  }
  slideTo({ room: 'translate', language, unit: unitKey(unit), segment: first.hash });
}
