import { useCallback, useEffect, useState } from 'react';
import { checkedToday } from '../../../shared/app/checked-today.ts';
import { usePreferences } from '../../app/preferences/use-preferences.tsx';
import { hrefOf } from '../../app/route.ts';
import { goTo } from '../../app/use-route.ts';
import { afterwards } from '../../app/session/afterwards.ts';
import { useHost } from '../../app/session/client-context.ts';
import { useAsked, useCall, useDone } from '../../app/session/use-call.ts';
import type { FoundDraft } from '../../app/session/use-kept-draft.ts';
import { useKeptDraft } from '../../app/session/use-kept-draft.ts';
import { useTellLeft } from '../../app/session/use-tell-left.ts';
import { useWords } from '../../words/use-words.ts';
import { usePlaceText } from '../conflict/use-place-text.ts';
import type { Draft } from '../drafts/draft-shelf.ts';
import { useDraft, useShelf } from '../drafts/draft-shelf.ts';
import { today } from '../../../shared/app/today.ts';
import type { Kept, KeptKind, KeptOrder } from './kept-kind.ts';
import { NEW } from './kept-kind.ts';
import { useFirstChecked } from './use-first-checked.ts';
import { useKeptForm } from './use-kept-form.ts';
import { tellChecked, tellSaved } from './tell-saved.ts';
import { useSettled } from './use-settled.ts';
import { keptWords } from './words.ts';

type Resolutions = KeptOrder<unknown>['resolutions'];

/**
 * One thing being looked at and changed: what it is, what a change means, and everything that can be done with it. `onMade`: something
 * new was saved for the first time, and is still in sight.
 */
export function useKeptEditing<Value extends Kept>(
  kind: KeptKind<Value>,
  id: string,
  previewLanguage: string,
  onMade: (id: string) => void,
) {
  const { calls } = kind;
  const drafts = useShelf(kind.drafts);
  const say = useWords(keptWords);
  const nameOf = usePlaceText();
  const { preferences } = usePreferences();
  const isNew = id === NEW;
  const read = useAsked([`${kind.name}.read`, { id }], (client) => calls.read(client, id), { enabled: !isNew });
  const saving = useDone(calls.save);
  const firstChecked = useFirstChecked<Value>();
  // Until it was read for the first time, something new is what was sent to be saved.
  const sent = saving.isSuccess && saving.data.outcome !== 'conflict' && saving.data.id === id ? saving.variables.value : null;
  const inFolder = read.data?.value ?? sent;
  const { draft, change, drop } = useDraft(drafts, id, inFolder);
  const value = draft?.value ?? inFolder ?? (isNew ? kind.blank : null);
  const thing = isNew ? ({ kind: 'new', of: kind.name } as const) : ({ kind: 'source', unit: { kind: kind.name, id } } as const);
  const kept = useKeptDraft({
    thing,
    route: kind.route(id),
    base: draft?.base ? JSON.stringify(draft.base) : null,
    text: draft ? JSON.stringify(draft.value) : null,
  });
  const form = useKeptForm();
  const [minor, setMinor] = useState(false);
  const settled = useSettled(value);
  const tidy = settled && kind.tidy(settled);
  const asked = tidy && kind.isComplete(tidy) ? tidy : null;
  const known = isNew ? null : id;
  const question = { id: known, value: asked ?? kind.blank };
  const preview = useAsked(
    [`${kind.name}.preview`, question, previewLanguage],
    (client) => calls.preview(client, question, previewLanguage),
    { enabled: asked !== null, keepLast: true },
  );
  const weight = useAsked([`${kind.name}.weigh`, question], (client) => calls.weigh(client, question), {
    enabled: asked !== null && draft !== null && !isNew,
    keepLast: true,
  });
  const uses = useCall(`${kind.name}.uses`, { id }, { enabled: !isNew });
  const { client } = useHost();
  useEffect(
    () =>
      drafts.show(id, async (unseen, { value: typed, base }) => {
        const whole = kind.tidy(unseen === NEW ? firstChecked(typed) : typed);
        if (!kind.isComplete(whole)) return null;
        const order = { id: unseen === NEW ? null : unseen, value: whole, base, minor: false, by: preferences.name, resolutions: {} };
        const saved = await calls.save(client, order);
        return saved.outcome === 'conflict' ? null : { id: saved.id, value: whole };
      }),
    [client, kind, drafts, calls, id, firstChecked, preferences.name],
  );
  const checking = useDone(calls.checkToday);
  const tellLeft = useTellLeft(false, kind.route(id), value === null ? undefined : kind.nameOf(value));

  const { mutateAsync } = saving;
  const attempt = useCallback(
    async (resolutions: Resolutions, { value: shown, base }: Draft<Value>): Promise<void> => {
      const typed = isNew ? firstChecked(shown) : shown;
      // In the form as well: what is typed meanwhile goes on from it.
      if (typed !== shown) drafts.put(id, { value: typed, base });
      const whole = kind.tidy(typed);
      const saved = await mutateAsync({ id: known, value: whole, base, minor, by: preferences.name, resolutions });
      if (saved.outcome === 'conflict') return tellLeft();
      // Also for who has left the room meanwhile.
      drafts.settle(id, typed, saved.id, whole);
      setMinor(false);
      tellSaved(saved, uses.data, say, nameOf);
      if (isNew && window.location.hash === hrefOf(kind.route(NEW))) onMade(saved.id);
    },
    [drafts, firstChecked, id, isNew, kind, known, minor, mutateAsync, nameOf, onMade, preferences.name, say, tellLeft, uses.data],
  );
  // What went wrong is in `saving.error`, and the draft is still there.
  const save = useCallback(
    (resolutions: Resolutions = {}) => {
      if (form.check()) void drafts.send(id, async (asTyped) => attempt(resolutions, asTyped)).catch(tellLeft);
    },
    [attempt, drafts, form, id, tellLeft],
  );
  const conflict = saving.data?.outcome === 'conflict' ? saving.data : null;

  const checkToday = (by: string): void => {
    if (draft) {
      change({ ...draft.value, checked: checkedToday(draft.value.checked, by, today()) });
      return;
    }
    afterwards(checking.mutateAsync({ id, by }), ({ checked }) => tellChecked(by, checked?.next, say));
  };
  const duplicate = (name: string): void => {
    if (!value) return;
    drafts.put(NEW, { value: { ...kind.renamed(value, name), checked: undefined }, base: null });
    goTo(kind.route(NEW));
  };
  return {
    value,
    read,
    draft,
    change,
    drop,
    isNew,
    form,
    minor,
    setMinor,
    preview,
    weight,
    uses,
    saving,
    checking,
    save,
    conflict,
    thing,
    kept,
    resume: ({ text, base }: FoundDraft['draft']) =>
      // Written by this form on this computer; a save parses it again.
      drafts.put(id, { value: JSON.parse(text), base: base === null ? null : JSON.parse(base) }),
    checkToday,
    duplicate,
  };
}
