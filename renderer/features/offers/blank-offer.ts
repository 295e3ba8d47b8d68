import type { Offer } from '../../../shared/model/offer.ts';
import { offerSchema } from '../../../shared/model/offer.ts';
import { DraftShelf } from '../kept-once/draft-shelf.ts';

/** Changes of offers that are not saved yet. */
export const offerDrafts = new DraftShelf<Offer>();

/** In the place of an id: an offer that is not in the folder yet. No id has this form. */
export const NEW = '+';

export const blankOffer: Offer = { ...offerSchema.parse({ version: 1, title: '-' }), title: '' };
