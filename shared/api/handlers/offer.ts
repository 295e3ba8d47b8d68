import { checkedToday } from '../../app/check-today.ts';
import { listOffers } from '../../app/list-kept.ts';
import { previewOffer } from '../../app/preview-card.ts';
import { OFFERS, saveKept } from '../../app/save-kept.ts';
import { unitUses } from '../../app/unit-uses.ts';
import { weighChange } from '../../app/weigh-change.ts';
import { segmentsOfOffer } from '../../translation/segments-of.ts';
import type { offerRows } from '../contract/offer.ts';
import type { HandlersFor } from '../row.ts';
import type { HandlersContext } from './context.ts';
import { brokenOf, languagesOf, openFolder, present, Removals, said, today } from './kept-once.ts';

export function offerHandlers(context: HandlersContext): HandlersFor<typeof offerRows> {
  const removals = new Removals('offer');
  return {
    'offer.list': async (_, { language }) => {
      const folder = await openFolder(context);
      return { lines: listOffers(folder.workspace, today()), broken: brokenOf(folder, 'offer', language) };
    },
    'offer.read': async ({ id }) => {
      const folder = await openFolder(context);
      return { offer: present(folder, 'offer', id, folder.workspace.offers), languages: languagesOf(folder.workspace) };
    },
    'offer.save': async ({ id, offer, base, minor, by }) => {
      const { store, workspace } = await openFolder(context);
      const saved = await saveKept(store, workspace, OFFERS, { id, value: offer, base, minor: minor ? said(by) : null });
      return { id: saved.id, offer: saved.value, weight: saved.weight };
    },
    'offer.check-today': async ({ id, by }) => {
      const folder = await openFolder(context);
      const offer = present(folder, 'offer', id, folder.workspace.offers);
      const value = { ...offer, checked: checkedToday(offer.checked, by, today()) };
      const saved = await saveKept(folder.store, folder.workspace, OFFERS, { id, value, base: offer, minor: null });
      return { offer: saved.value };
    },
    'offer.remove': async ({ id }) => removals.remove((await context.folder.current()).store, id),
    'offer.bring-back': async ({ id }) => removals.bringBack((await context.folder.current()).store, id),
    'offer.uses': async ({ id }) => unitUses((await openFolder(context)).workspace, { kind: 'offer', id }),
    'offer.weigh': async ({ id, offer }) => {
      const { workspace } = await openFolder(context);
      const before = id === null ? undefined : workspace.offers.get(id);
      return weighChange(workspace, { kind: 'offer', id: id ?? '' }, before ? segmentsOfOffer(before) : [], segmentsOfOffer(offer));
    },
    'offer.preview': async ({ id, offer, language }) =>
      previewOffer((await openFolder(context)).workspace, id ?? '', offer, language, today()),
  };
}
