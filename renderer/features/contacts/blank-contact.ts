import type { Contact } from '../../../shared/model/contact.ts';
import { contactSchema } from '../../../shared/model/contact.ts';
import { DraftShelf } from '../kept-once/draft-shelf.ts';

/** Changes of contacts that are not saved yet. */
export const contactDrafts = new DraftShelf<Contact>();

/** In the place of an id: a contact that is not in the folder yet. No id has this form. */
export const NEW = '+';

export const blankContact: Contact = { ...contactSchema.parse({ version: 1, name: '-' }), name: '' };
