import { checkToday } from '../../app/check-today.ts';
import { listOffers } from '../../app/list-kept.ts';
import { previewOffer } from '../../app/preview-card.ts';
import { OFFERS, saveKept } from '../../app/save-kept.ts';
import { today } from '../../app/today.ts';
import { unitUses } from '../../app/unit-uses.ts';
import { weighChange } from '../../app/weigh-change.ts';
import type { Id } from '../../model/id.ts';
import type { UnitRef } from '../../model/workspace.ts';
import { segmentsOfOffer } from '../../translation/segments-of.ts';
import { offerDocument } from '../../workspace/documents/document-type.ts';
import { offerPath } from '../../workspace/paths.ts';
import type { offerRows } from '../contract/offer.ts';
import type { HandlersFor } from '../row.ts';
import type { HandlersContext } from './context.ts';
import { meeting } from './meeting.ts';
import type { PresenceContext } from './presence.ts';
import { brokenOf, languagesOf, openFolder, present, Removals, said } from './kept-once.ts';

export function offerHandlers(context: HandlersContext & Pick<PresenceContext, 'whoSaved'>): HandlersFor<typeof offerRows> {
  const removals = new Removals('offer');
  const unitOf = (id: Id | null): UnitRef | null => (id === null ? null : { kind: 'offer', id });
  return {
    'offer.list': async (_, { language }) => {
      const folder = await openFolder(context);
      return { lines: listOffers(folder.workspace, today()), broken: brokenOf(folder, 'offer', language) };
    },
    'offer.read': async ({ id }) => {
      const folder = await openFolder(context);
      return { offer: present(folder, 'offer', id, folder.workspace.offers), languages: languagesOf(folder.workspace) };
    },
    'offer.save': async ({ id, offer, base, minor, by, resolutions }) => {
      const { store, workspace } = await openFolder(context, { unit: unitOf(id), languages: 'all' });
      const save = { id, value: offer, base, minor: minor ? said(by) : null, resolutions: new Map(Object.entries(resolutions)) };
      const saved = await meeting({ store, whoSaved: context.whoSaved }, offerPath(id ?? 'new'), () =>
        saveKept(store, workspace, OFFERS, save),
      );
      if (saved.outcome === 'conflict') return saved;
      const { value, ...rest } = saved;
      return { ...rest, offer: value };
    },
    'offer.check-today': async ({ id, by }) => ({
      offer: await checkToday((await context.folder.current()).store, offerDocument, offerPath(id), by, today()),
    }),
    'offer.remove': async ({ id }) => removals.remove(await context.folder.current(), id),
    'offer.bring-back': async ({ id }) => removals.bringBack(await context.folder.current(), id),
    'offer.uses': async ({ id }) => unitUses((await openFolder(context)).workspace, { kind: 'offer', id }),
    'offer.weigh': async ({ id, offer }) => {
      const { workspace } = await openFolder(context, { unit: unitOf(id), languages: 'all' });
      const before = id === null ? undefined : workspace.offers.get(id);
      return weighChange(workspace, { kind: 'offer', id: id ?? '' }, before ? segmentsOfOffer(before) : [], segmentsOfOffer(offer));
    },
    'offer.preview': async ({ id, offer, language }) =>
      previewOffer((await openFolder(context, { unit: unitOf(id), languages: [language] })).workspace, id ?? '', offer, language, today()),
  };
}
