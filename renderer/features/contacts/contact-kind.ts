import { Contact as ContactIcon } from 'lucide-react';
import type { Contact } from '../../../shared/model/contact.ts';
import { contactSchema } from '../../../shared/model/contact.ts';
import { isCompleteContact, tidyContact } from '../../../shared/model/tidy-kept.ts';
import { Drafts } from '../drafts/draft-shelf.ts';
import type { KeptKind } from '../kept-once/kept-kind.ts';
import { ContactForm } from './contact-form.tsx';
import { contactsWords } from './words.ts';

/** Offices, associations, hotlines. */
export const contactKind: KeptKind<Contact> = {
  name: 'contact',
  icon: ContactIcon,
  words: contactsWords,
  route: (contact) => ({ room: 'contacts', ...(contact === undefined ? {} : { contact }) }),
  drafts: new Drafts<Contact>(),
  blank: { ...contactSchema.parse({ version: 1, name: '-' }), name: '' },
  nameOf: ({ name }) => name,
  renamed: (contact, name) => ({ ...contact, name }),
  tidy: tidyContact,
  isComplete: isCompleteContact,
  calls: {
    read: async (client, id) => {
      const { contact, languages } = await client('contact.read', { id });
      return { value: contact, languages };
    },
    save: (client, { value, ...order }) => client('contact.save', { ...order, contact: value }),
    weigh: (client, { id, value }) => client('contact.weigh', { id, contact: value }),
    preview: (client, { id, value }, language) => client('contact.preview', { id, contact: value, language }),
    checkToday: async (client, order) => (await client('contact.check-today', order)).contact,
  },
  Form: ContactForm,
};
