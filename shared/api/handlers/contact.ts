import { checkedToday } from '../../app/check-today.ts';
import { listContacts } from '../../app/list-kept.ts';
import { previewContact } from '../../app/preview-card.ts';
import { CONTACTS, saveKept } from '../../app/save-kept.ts';
import { unitUses } from '../../app/unit-uses.ts';
import { weighChange } from '../../app/weigh-change.ts';
import { segmentsOfContact } from '../../translation/segments-of.ts';
import type { contactRows } from '../contract/contact.ts';
import type { HandlersFor } from '../row.ts';
import type { HandlersContext } from './context.ts';
import { brokenOf, languagesOf, openFolder, present, Removals, said, today } from './kept-once.ts';

export function contactHandlers(context: HandlersContext): HandlersFor<typeof contactRows> {
  const removals = new Removals('contact');
  return {
    'contact.list': async (_, { language }) => {
      const folder = await openFolder(context);
      return { lines: listContacts(folder.workspace, today()), broken: brokenOf(folder, 'contact', language) };
    },
    'contact.read': async ({ id }) => {
      const folder = await openFolder(context);
      return { contact: present(folder, 'contact', id, folder.workspace.contacts), languages: languagesOf(folder.workspace) };
    },
    'contact.save': async ({ id, contact, base, minor, by }) => {
      const { store, workspace } = await openFolder(context);
      const saved = await saveKept(store, workspace, CONTACTS, { id, value: contact, base, minor: minor ? said(by) : null });
      return { id: saved.id, contact: saved.value, weight: saved.weight };
    },
    'contact.check-today': async ({ id, by }) => {
      const folder = await openFolder(context);
      const contact = present(folder, 'contact', id, folder.workspace.contacts);
      const value = { ...contact, checked: checkedToday(contact.checked, by, today()) };
      const saved = await saveKept(folder.store, folder.workspace, CONTACTS, { id, value, base: contact, minor: null });
      return { contact: saved.value };
    },
    'contact.remove': async ({ id }) => removals.remove((await context.folder.current()).store, id),
    'contact.bring-back': async ({ id }) => removals.bringBack((await context.folder.current()).store, id),
    'contact.uses': async ({ id }) => unitUses((await openFolder(context)).workspace, { kind: 'contact', id }),
    'contact.weigh': async ({ id, contact }) => {
      const { workspace } = await openFolder(context);
      const before = id === null ? undefined : workspace.contacts.get(id);
      return weighChange(workspace, { kind: 'contact', id: id ?? '' }, before ? segmentsOfContact(before) : [], segmentsOfContact(contact));
    },
    'contact.preview': async ({ id, contact, language }) =>
      previewContact((await openFolder(context)).workspace, id ?? '', contact, language, today()),
  };
}
