import { checkToday } from '../../app/check-today.ts';
import { listContacts } from '../../app/list-kept.ts';
import { previewContact } from '../../app/preview-card.ts';
import { CONTACTS, saveKept } from '../../app/save-kept.ts';
import { today } from '../../app/today.ts';
import { unitUses } from '../../app/unit-uses.ts';
import { weighChange } from '../../app/weigh-change.ts';
import type { Id } from '../../model/id.ts';
import type { UnitRef } from '../../model/workspace.ts';
import { segmentsOfContact } from '../../translation/segments-of.ts';
import { contactDocument } from '../../workspace/documents/document-type.ts';
import { contactPath } from '../../workspace/paths.ts';
import type { contactRows } from '../contract/contact.ts';
import type { HandlersFor } from '../row.ts';
import type { HandlersContext } from './context.ts';
import { meeting } from './meeting.ts';
import type { PresenceContext } from './presence.ts';
import { brokenOf, languagesOf, openFolder, present, Removals, said } from './kept-once.ts';

export function contactHandlers(context: HandlersContext & Pick<PresenceContext, 'whoSaved'>): HandlersFor<typeof contactRows> {
  const removals = new Removals('contact');
  const unitOf = (id: Id | null): UnitRef | null => (id === null ? null : { kind: 'contact', id });
  return {
    'contact.list': async (_, { language }) => {
      const folder = await openFolder(context);
      return { lines: listContacts(folder.workspace, today()), broken: brokenOf(folder, 'contact', language) };
    },
    'contact.read': async ({ id }) => {
      const folder = await openFolder(context);
      return { contact: present(folder, 'contact', id, folder.workspace.contacts), languages: languagesOf(folder.workspace) };
    },
    'contact.save': async ({ id, contact, base, minor, by, resolutions }) => {
      const { store, workspace } = await openFolder(context, { unit: unitOf(id), languages: 'all' });
      const save = { id, value: contact, base, minor: minor ? said(by) : null, resolutions: new Map(Object.entries(resolutions)) };
      const saved = await meeting({ store, whoSaved: context.whoSaved }, contactPath(id ?? 'new'), () =>
        saveKept(store, workspace, CONTACTS, save),
      );
      if (saved.outcome === 'conflict') return saved;
      const { value, ...rest } = saved;
      return { ...rest, contact: value };
    },
    'contact.check-today': async ({ id, by }) => ({
      contact: await checkToday((await context.folder.current()).store, contactDocument, contactPath(id), by, today()),
    }),
    'contact.remove': async ({ id }) => removals.remove(await context.folder.current(), id),
    'contact.bring-back': async ({ id }) => removals.bringBack(await context.folder.current(), id),
    'contact.uses': async ({ id }) => unitUses((await openFolder(context)).workspace, { kind: 'contact', id }),
    'contact.weigh': async ({ id, contact }) => {
      const { workspace } = await openFolder(context, { unit: unitOf(id), languages: 'all' });
      const before = id === null ? undefined : workspace.contacts.get(id);
      return weighChange(workspace, { kind: 'contact', id: id ?? '' }, before ? segmentsOfContact(before) : [], segmentsOfContact(contact));
    },
    'contact.preview': async ({ id, contact, language }) =>
      previewContact(
        (await openFolder(context, { unit: unitOf(id), languages: [language] })).workspace,
        id ?? '',
        contact,
        language,
        today(),
      ),
  };
}
