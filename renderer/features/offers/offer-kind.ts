import { CalendarDays } from 'lucide-react';
import type { Offer } from '../../../shared/model/offer.ts';
import { offerSchema } from '../../../shared/model/offer.ts';
import { isCompleteOffer, tidyOffer } from '../../../shared/model/tidy-kept.ts';
import { Drafts } from '../drafts/draft-shelf.ts';
import type { KeptKind } from '../kept-once/kept-kind.ts';
import { OfferForm } from './offer-form.tsx';
import { offersWords } from './words.ts';

/** Courses, meetings, events. */
export const offerKind: KeptKind<Offer> = {
  name: 'offer',
  icon: CalendarDays,
  words: offersWords,
  route: (offer) => ({ room: 'offers', ...(offer === undefined ? {} : { offer }) }),
  drafts: new Drafts<Offer>(),
  blank: { ...offerSchema.parse({ version: 1, title: '-' }), title: '' },
  nameOf: ({ title }) => title,
  renamed: (offer, title) => ({ ...offer, title }),
  tidy: tidyOffer,
  isComplete: isCompleteOffer,
  calls: {
    read: async (client, id) => {
      const { offer, languages } = await client('offer.read', { id });
      return { value: offer, languages };
    },
    save: (client, { value, ...order }) => client('offer.save', { ...order, offer: value }),
    weigh: (client, { id, value }) => client('offer.weigh', { id, offer: value }),
    preview: (client, { id, value }, language) => client('offer.preview', { id, offer: value, language }),
    checkToday: async (client, order) => (await client('offer.check-today', order)).offer,
  },
  Form: OfferForm,
};
