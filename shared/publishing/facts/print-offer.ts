import type { Contact } from '../../model/contact.ts';
import type { Id } from '../../model/id.ts';
import type { Offer } from '../../model/offer.ts';
import { labelRuns } from '../labels/label-runs.ts';
import type { LabelKey } from '../labels/label-texts.ts';
import { labelsOf } from '../labels/labels-of.ts';
import type { PrintLine, PrintOffer, PrintRow, RowKind, Run } from '../print-document.ts';
import { factRun, joinRuns, plainRuns, textRun } from '../runs.ts';
import { mailRun, phoneRun } from './contact-links.ts';
import { commaOf } from './date-text.ts';
import { unitContext } from './fact-context.ts';
import type { FactContext, UnitFactContext } from './fact-context.ts';
import { addressLines, addressRuns } from './print-address.ts';
import { costRuns } from './print-cost.ts';
import { whenLines } from './print-when.ts';
import { translatedRuns } from './translated-runs.ts';

export interface OfferOptions {
  /** The contact that runs it, and where a link to its card leads (null where the print has no such card). */
  readonly contact?: { readonly contact: Contact; readonly anchor: string | null } | null;
}

/** A course, a meeting or an event as a list of rows. */
export function printOffer(id: Id, offer: Offer, factContext: FactContext, { contact = null }: OfferOptions = {}): PrintOffer {
  const context = unitContext(factContext, { kind: 'offer', id });
  const rows: readonly [RowKind, LabelKey, readonly PrintLine[]][] = [
    ['when', 'when', whenLines(offer.when, context)],
    ['where', 'where', whereLines(offer, context)],
    ['forWhom', 'forWhom', offer.forWhom === undefined ? [] : [line(translatedRuns(offer.forWhom, context))]],
    ['cost', 'cost', offer.cost === undefined ? [] : [line(costRuns(offer.cost, context))]],
    ['registration', 'registration', registrationLines(offer, context)],
    ['contact', 'contact', contact === null ? [] : contactLines(contact.contact, contact.anchor)],
  ];
  return {
    id,
    title: translatedRuns(offer.title, context),
    description: offer.description === undefined ? null : translatedRuns(offer.description, context),
    rows: rows.flatMap(([kind, label, lines]): readonly PrintRow[] =>
      lines.length === 0 ? [] : [{ kind, label: labelRuns(labelsOf(context.language)[label]), lines }],
    ),
  };
}

/** The place in running text: "Asarija-Haus, Auf der Steig 6, 78052 Lindenbrück"; null when the offer does not say. */
export function whereRuns(offer: Offer, { language }: UnitFactContext): readonly Run[] | null {
  const { name, address } = offer.where ?? {};
  if (name === undefined && address === undefined) return null;
  const comma = name !== undefined && address !== undefined ? plainRuns(commaOf(language), language) : [];
  return joinRuns(name === undefined ? [] : [factRun(name)], comma, address === undefined ? [] : addressRuns(address));
}

function whereLines(offer: Offer, context: UnitFactContext): readonly PrintLine[] {
  const { name, address } = offer.where ?? {};
  return [...(name === undefined ? [] : [line([factRun(name)])]), ...(address === undefined ? [] : addressLines(address, context))];
}

function registrationLines({ registration }: Offer, context: UnitFactContext): readonly PrintLine[] {
  if (registration === undefined) return [];
  const labels = labelsOf(context.language);
  const sentence = labelRuns(registration.needed ? labels.registrationNeeded : labels.registrationNotNeeded);
  return [line(sentence), ...(registration.how === undefined ? [] : [line(translatedRuns(registration.how, context))])];
}

/** Who runs it and the quickest ways to reach them; the rest is on the card. */
function contactLines(contact: Contact, anchor: string | null): readonly PrintLine[] {
  const name = textRun(contact.name, 'de', { link: anchor === null ? null : { kind: 'anchor', anchor } });
  const phone = contact.phones.find(({ kind }) => kind !== 'fax');
  const [mail] = contact.mails;
  return [name, ...(phone ? [phoneRun(phone.number)] : []), ...(mail ? [mailRun(mail.address)] : [])].map((run) => line([run]));
}

function line(runs: readonly Run[]): PrintLine {
  return { lead: null, runs };
}
