import type { Contact, Phone } from '../../model/contact.ts';
import type { FactPath } from '../../model/inline.ts';
import type { Offer } from '../../model/offer.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Run } from '../print-document.ts';
import { factRun } from '../runs.ts';
import { mailRun, phoneRun, webRun } from './contact-links.ts';
import { unitContext } from './fact-context.ts';
import type { FactContext, UnitFactContext } from './fact-context.ts';
import { addressRuns } from './print-address.ts';
import { costRuns } from './print-cost.ts';
import { hoursRuns } from './print-hours.ts';
import { whereRuns } from './print-offer.ts';
import { whenRuns } from './print-when.ts';
import { translatedRuns } from './translated-runs.ts';

/** The parts of a workspace in which facts are kept. */
export type FactSource = Pick<Workspace, 'settings' | 'contacts' | 'offers'>;

/**
 * One fact inside a sentence: `meldebehoerde.phone`, `meldebehoerde.phone.2`, `meldebehoerde.phone.hotline`, `place.name`.
 * A contact goes before an offer of the same id.
 * Returns null when there is no such contact, no such field, or the contact does not have it.
 */
export function factRuns(path: FactPath, source: FactSource, context: FactContext): readonly Run[] | null {
  const [id = '', field = '', ...rest] = path.split('.');
  if (field === '' || rest.length > 1) return null;
  const which = rest[0] ?? null;
  if (id === 'place') return which === null ? placeFact(field, source) : null;
  const contact = source.contacts.get(id);
  if (contact) return contactFact(contact, field, which, unitContext(context, { kind: 'contact', id }));
  const offer = source.offers.get(id);
  return offer && which === null ? offerFact(offer, field, unitContext(context, { kind: 'offer', id })) : null;
}

const IN_GERMAN: FactContext = { language: 'de', textsOf: () => ({ text: (content) => ({ content, language: 'de', muted: false }) }) };

/** Whether a fact path leads to something that can be printed; for the checker. */
export function factExists(path: FactPath, source: FactSource): boolean {
  return factRuns(path, source, IN_GERMAN) !== null;
}

function placeFact(field: string, { settings: { place } }: FactSource): readonly Run[] | null {
  switch (field) {
    case 'name':
      return [factRun(place.name)];
    case 'fullName':
      return [factRun(place.fullName ?? place.name)];
    case 'office':
      return place.office === undefined ? null : [factRun(place.office)];
    case 'website':
      return place.website === undefined ? null : [webRun(place.website)];
    default:
      return null;
  }
}

function contactFact(contact: Contact, field: string, which: string | null, context: UnitFactContext): readonly Run[] | null {
  switch (field) {
    case 'phone':
      return oneOf(phonesFor(contact, which), phoneKind(which) === null ? which : null, ({ number }) => [phoneRun(number)]);
    case 'mobile':
    case 'fax':
    case 'hotline':
      return oneOf(phonesFor(contact, field), which, ({ number }) => [phoneRun(number)]);
    case 'mail':
      return oneOf(contact.mails, which, ({ address }) => [mailRun(address)]);
    case 'web':
      return oneOf(contact.web, which, ({ url }) => [webRun(url)]);
    case 'address':
      return oneOf(visitFirst(contact), which, addressRuns);
    case 'hours':
      return which === null && contact.hours.length > 0 ? hoursRuns(contact.hours, context) : null;
    case 'name':
      return which === null ? [factRun(contact.name)] : null;
    case 'organisation':
      return which === null && contact.organisation !== undefined ? [factRun(contact.organisation)] : null;
    default:
      return null;
  }
}

function offerFact(offer: Offer, field: string, context: UnitFactContext): readonly Run[] | null {
  switch (field) {
    case 'title':
      return translatedRuns(offer.title, context);
    case 'when': {
      const runs = whenRuns(offer.when, context);
      return runs.length === 0 ? null : runs;
    }
    case 'where':
      return whereRuns(offer, context);
    case 'cost':
      return offer.cost === undefined ? null : costRuns(offer.cost, context);
    default:
      return null;
  }
}

/** The first of a list, or the one of that number, counted from 1 as people do. */
function oneOf<Item>(items: readonly Item[], which: string | null, runs: (item: Item) => readonly Run[]): readonly Run[] | null {
  if (which !== null && !/^[1-9]\d?$/.test(which)) return null;
  const item = items[Number(which ?? '1') - 1];
  return item === undefined ? null : runs(item);
}

const PHONE_KINDS: readonly Phone['kind'][] = ['phone', 'mobile', 'fax', 'hotline'];

function phoneKind(which: string | null): Phone['kind'] | null {
  return PHONE_KINDS.find((kind) => kind === which) ?? null;
}

/** Those of one kind; without a kind all that one can call (no fax), ordinary numbers first. */
function phonesFor(contact: Contact, which: string | null): readonly Phone[] {
  const kind = phoneKind(which);
  if (kind !== null) return contact.phones.filter((phone) => phone.kind === kind);
  const callable = contact.phones.filter((phone) => phone.kind !== 'fax');
  return which === null ? [...callable.filter((phone) => phone.kind === 'phone'), ...callable] : callable;
}

function visitFirst(contact: Contact): Contact['addresses'] {
  return [...contact.addresses.filter(({ kind }) => kind === 'visit'), ...contact.addresses.filter(({ kind }) => kind === 'post')];
}
