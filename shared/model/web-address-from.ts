import { contactSchema } from './contact.ts';

const urlSchema = contactSchema.shape.web.unwrap().element.shape.url;

/** A web address from what people type: "www.stadt.de/amt" is "https://www.stadt.de/amt". null for what is none. */
export function webAddressFrom(text: string): string | null {
  const typed = text.trim();
  const address = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`;
  return /\.\p{L}{2,}/u.test(address) && urlSchema.safeParse(address).success ? address : null;
}
