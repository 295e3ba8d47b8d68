import type { ContactField } from '../../model/block.ts';
import type { Contact, Phone } from '../../model/contact.ts';
import type { Id } from '../../model/id.ts';
import { labelRuns } from '../labels/label-runs.ts';
import type { LabelKey } from '../labels/label-texts.ts';
import { labelsOf } from '../labels/labels-of.ts';
import type { PrintContact, PrintLine, RowKind, Run } from '../print-document.ts';
import { bracketedRuns, factRun, joinRuns, plainRuns, separateRuns, textRun } from '../runs.ts';
import { mailRun, phoneRun, webRun } from './contact-links.ts';
import { commaOf } from './date-text.ts';
import { unitContext } from './fact-context.ts';
import type { FactContext, UnitFactContext } from './fact-context.ts';
import { languageName } from './language-names.ts';
import { addressLines } from './print-address.ts';
import { hoursLines } from './print-hours.ts';
import { translatedRuns } from './translated-runs.ts';

/** A contact as a card: names and facts in German as they stand on the door, the words around them in the reader's language. */
export function printContact(id: Id, contact: Contact, factContext: FactContext): PrintContact {
  const context = unitContext(factContext, { kind: 'contact', id });
  return {
    id,
    anchor: `contact-${id}`,
    name: [factRun(contact.name)],
    explanation: contact.explanation === undefined ? null : translatedRuns(contact.explanation, context),
    organisation: contact.organisation === undefined ? null : [factRun(contact.organisation)],
    rows: ROWS.flatMap((row) => {
      const lines = row.lines(contact, context);
      return lines.length === 0 ? [] : [{ kind: row.kind, label: labelRuns(labelsOf(context.language)[row.label]), lines }];
    }),
  };
}

/** The card with the rows that are to be shown; null = all. */
export function cardShowing(card: PrintContact, show: readonly ContactField[] | null): PrintContact {
  return show === null
    ? card
    : { ...card, rows: card.rows.filter(({ kind }) => ROWS.some((row) => row.kind === kind && show.includes(row.field))) };
}

interface RowRule {
  readonly kind: RowKind;
  readonly field: ContactField;
  readonly label: LabelKey;
  readonly lines: (contact: Contact, context: UnitFactContext) => readonly PrintLine[];
}

/** Every row of a card in its order: what one goes there for, where, how to reach it, when. */
const ROWS: readonly RowRule[] = [
  {
    kind: 'for',
    field: 'for',
    label: 'responsibleFor',
    lines: (contact, context) => contact.for.map((text) => line(translatedRuns(text, context))),
  },
  { kind: 'address', field: 'address', label: 'address', lines: addressesOf('visit') },
  { kind: 'post', field: 'address', label: 'postalAddress', lines: addressesOf('post') },
  { kind: 'phone', field: 'phone', label: 'phone', lines: phonesOf('phone') },
  { kind: 'phone', field: 'phone', label: 'hotline', lines: phonesOf('hotline') },
  { kind: 'mobile', field: 'phone', label: 'mobile', lines: phonesOf('mobile') },
  { kind: 'fax', field: 'phone', label: 'fax', lines: phonesOf('fax') },
  {
    kind: 'mail',
    field: 'mail',
    label: 'mail',
    lines: (contact, context) => contact.mails.map((mail) => line(labelled(mailRun(mail.address), mail.label, context))),
  },
  {
    kind: 'web',
    field: 'web',
    label: 'web',
    lines: (contact, context) => contact.web.map((site) => line(labelled(webRun(site.url), site.label, context))),
  },
  {
    kind: 'hours',
    field: 'hours',
    label: 'hours',
    lines: (contact, context) => contact.hours.flatMap((hours) => hoursLines(hours, context)),
  },
  { kind: 'people', field: 'people', label: 'people', lines: peopleLines },
  { kind: 'languages', field: 'languages', label: 'languages', lines: languageLines },
  {
    kind: 'note',
    field: 'note',
    label: 'note',
    lines: (contact, context) => (contact.note === undefined ? [] : [line(translatedRuns(contact.note, context))]),
  },
];

function addressesOf(kind: 'visit' | 'post'): RowRule['lines'] {
  return (contact, context) =>
    contact.addresses.filter((address) => address.kind === kind).flatMap((address) => addressLines(address, context));
}

function phonesOf(kind: Phone['kind']): RowRule['lines'] {
  return (contact, context) =>
    contact.phones.filter((phone) => phone.kind === kind).map((phone) => line(labelled(phoneRun(phone.number), phone.label, context)));
}

function peopleLines(contact: Contact, context: UnitFactContext): readonly PrintLine[] {
  return contact.people.map((person) => line(labelled(factRun(person.name), person.role, context)));
}

function languageLines(contact: Contact, { language }: UnitFactContext): readonly PrintLine[] {
  if (contact.languages.length === 0) return [];
  const names = contact.languages.map((tag) => [textRun(languageName(tag, language), language)]);
  return [line(separateRuns(names, plainRuns(commaOf(language), language)))];
}

/** A fact and what it is for: "07721 82-2153 (Terminvergabe)". */
function labelled(fact: Run, label: string | undefined, context: UnitFactContext): readonly Run[] {
  if (label === undefined) return [fact];
  const { language } = context;
  return joinRuns([fact], bracketedRuns(translatedRuns(label, context), language));
}

function line(runs: readonly Run[]): PrintLine {
  return { lead: null, runs };
}
