import { useCallback, useEffect, useState } from 'react';
import { checkedToday } from '../../../shared/app/checked-today.ts';
import { isCompleteContact, tidyContact } from '../../../shared/model/tidy-kept.ts';
import { usePreferences } from '../../app/preferences/use-preferences.tsx';
import { hrefOf } from '../../app/route.ts';
import { goTo, slideTo } from '../../app/use-route.ts';
import { useHost } from '../../app/session/client-context.ts';
import { useCall, useRun } from '../../app/session/use-call.ts';
import type { FoundDraft } from '../../app/session/use-kept-draft.ts';
import { useKeptDraft } from '../../app/session/use-kept-draft.ts';
import { useWords } from '../../words/use-words.ts';
import type { CallInput } from '../../../shared/api/contract.ts';
import { usePlaceText } from '../conflict/use-place-text.ts';
import { useDraft } from '../kept-once/draft-shelf.ts';
import { today } from '../../../shared/app/today.ts';
import { useKeptForm } from '../kept-once/use-kept-form.ts';
import { tellChecked, tellSaved } from '../kept-once/tell-saved.ts';
import { useSettled } from '../kept-once/use-settled.ts';
import { keptWords } from '../kept-once/words.ts';
import { blankContact, contactDrafts, NEW } from './blank-contact.ts';

type Resolutions = CallInput<'contact.save'>['resolutions'];

/** One contact being looked at and changed: what it is, what a change means, and everything that can be done with it. */
export function useContactEditing(id: string, previewLanguage: string) {
  const say = useWords(keptWords);
  const nameOf = usePlaceText();
  const { preferences } = usePreferences();
  const isNew = id === NEW;
  const read = useCall('contact.read', { id }, { enabled: !isNew });
  const { draft, change, drop } = useDraft(contactDrafts, id, read.data?.contact ?? null);
  const contact = draft?.value ?? read.data?.contact ?? (isNew ? blankContact : null);
  const kept = useKeptDraft({
    thing: isNew ? { kind: 'new', of: 'contact' } : { kind: 'source', unit: { kind: 'contact', id } },
    route: { room: 'contacts', contact: id },
    base: draft?.base ? JSON.stringify(draft.base) : null,
    text: draft ? JSON.stringify(draft.value) : null,
  });
  const form = useKeptForm();
  const [minor, setMinor] = useState(false);
  const settled = useSettled(contact);
  const tidy = settled && tidyContact(settled);
  const asked = tidy && isCompleteContact(tidy) ? tidy : null;
  const known = isNew ? null : id;
  const question = { id: known, contact: asked ?? blankContact };
  const preview = useCall('contact.preview', { ...question, language: previewLanguage }, { enabled: asked !== null, keepLast: true });
  const weight = useCall('contact.weigh', question, { enabled: asked !== null && draft !== null && !isNew, keepLast: true });
  const uses = useCall('contact.uses', { id }, { enabled: !isNew });
  const saving = useRun('contact.save');
  const { client } = useHost();
  useEffect(
    () =>
      contactDrafts.show(id, async (unseen, { value, base }) => {
        const whole = tidyContact(value);
        if (!isCompleteContact(whole)) return null;
        const order = { id: unseen === NEW ? null : unseen, contact: whole, base, minor: false, by: preferences.name, resolutions: {} };
        const saved = await client('contact.save', order);
        return saved.outcome === 'conflict' ? null : { id: saved.id, value: whole };
      }),
    [client, id, preferences.name],
  );
  const checking = useRun('contact.check-today');

  const { mutateAsync } = saving;

  const attempt = useCallback(
    async (resolutions: Resolutions): Promise<void> => {
      const value = draft && tidyContact(draft.value);
      if (!value || !form.check()) return;
      const saved = await mutateAsync({ id: known, contact: value, base: draft.base, minor, by: preferences.name, resolutions });
      if (saved.outcome === 'conflict') return;
      // Also for who has left the room meanwhile.
      contactDrafts.settle(id, draft.value, saved.id, value);
      setMinor(false);
      tellSaved(saved, uses.data, say, nameOf);
      if (isNew && window.location.hash === hrefOf({ room: 'contacts', contact: NEW })) slideTo({ room: 'contacts', contact: saved.id });
    },
    [draft, form, id, isNew, known, minor, mutateAsync, nameOf, preferences.name, say, uses.data],
  );
  // What went wrong is in `saving.error`, and the draft is still there.
  const save = useCallback((resolutions: Resolutions = {}) => void attempt(resolutions).catch(() => null), [attempt]);
  const conflicts = saving.data?.outcome === 'conflict' ? saving.data.conflicts : [];

  const checkToday = (by: string): void => {
    if (draft) {
      change({ ...draft.value, checked: checkedToday(draft.value.checked, by, today()) });
      return;
    }
    checking.mutate({ id, by }, { onSuccess: ({ contact: { checked } }) => tellChecked(by, checked?.next, say) });
  };
  const duplicate = (name: string): void => {
    if (!contact) return;
    contactDrafts.put(NEW, { value: { ...contact, name, checked: undefined }, base: null });
    goTo({ room: 'contacts', contact: NEW });
  };
  return {
    contact,
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
    conflicts,
    kept,
    resume: ({ text, base }: FoundDraft['draft']) =>
      // Written by this form on this computer; a save parses it again.
      contactDrafts.put(id, { value: JSON.parse(text), base: base === null ? null : JSON.parse(base) }),
    checkToday,
    duplicate,
  };
}
