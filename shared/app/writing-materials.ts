import { germanTexts } from '../publishing/resolve/unit-texts.ts';
import type { FactContext } from '../publishing/facts/fact-context.ts';
import { factRuns } from '../publishing/facts/fact-runs.ts';
import { printContact } from '../publishing/facts/print-contact.ts';
import { printOffer } from '../publishing/facts/print-offer.ts';
import type { PrintRow, RowKind, Run } from '../publishing/print-document.ts';
import type { ContactField } from '../model/block.ts';
import type { IsoDate } from '../model/chapter.ts';
import type { Contact } from '../model/contact.ts';
import type { FactPath } from '../model/inline.ts';
import type { Id } from '../model/id.ts';
import type { Workspace } from '../model/workspace.ts';

/** A line of a card as a reader of the German edition sees it. */
export interface CardRow {
  /** Which choice of `show` it belongs to. */
  readonly field: ContactField | null;
  readonly label: string;
  readonly lines: readonly { readonly lead: string | null; readonly text: string }[];
}
export interface Card {
  readonly id: Id;
  readonly name: string;
  /** What it is, under the name. */
  readonly about: string | null;
  readonly rows: readonly CardRow[];
}
export interface Fact {
  readonly path: FactPath;
  readonly text: string;
}

/** What a chapter can be made of besides its own words: everything that is kept elsewhere, as it will be read. */
export interface WritingMaterials {
  readonly contacts: readonly (Card & { readonly facts: readonly Fact[] })[];
  readonly offers: readonly (Card & { readonly tags: readonly string[]; readonly facts: readonly Fact[] })[];
  readonly place: readonly Fact[];
  readonly chapters: readonly { readonly id: Id; readonly title: string }[];
}

/** @param today what is past is not shown */
export function writingMaterials(workspace: Workspace, today: IsoDate): WritingMaterials {
  const context: FactContext = { language: 'de', textsOf: () => germanTexts('de'), date: today };
  const facts = (paths: readonly FactPath[]): readonly Fact[] =>
    paths.flatMap((path) => {
      const runs = factRuns(path, workspace, context);
      return runs === null ? [] : [{ path, text: textOf(runs) }];
    });
  return {
    contacts: [...workspace.contacts].map(([id, contact]) => {
      const { name, organisation, explanation, rows } = printContact(id, contact, context);
      const about = [organisation, explanation].flatMap((runs) => (runs ? [textOf(runs)] : [])).join(' · ');
      const named = { id, name: textOf(name), about: about === '' ? null : about, rows: rows.map(cardRow) };
      return { ...named, facts: facts(contactPaths(id, contact)) };
    }),
    offers: [...workspace.offers].map(([id, offer]) => {
      const contact = offer.contact === undefined ? undefined : workspace.contacts.get(offer.contact);
      const { title, description, rows } = printOffer(id, offer, context, { contact: contact ? { contact, anchor: null } : null });
      const named = { id, name: textOf(title), about: description && textOf(description), rows: rows.map(cardRow) };
      return { ...named, tags: offer.tags, facts: facts(['title', 'when', 'where', 'cost'].map((field) => `${id}.${field}`)) };
    }),
    place: facts(['name', 'fullName', 'office', 'website'].map((field) => `place.${field}`)),
    chapters: [...workspace.chapters].map(([id, { head }]) => ({ id, title: head.title })),
  };
}

/** Every single fact of a contact: of what there may be several, each by its number. */
function contactPaths(id: Id, contact: Contact): readonly FactPath[] {
  const numbered = (field: string, count: number): readonly string[] =>
    Array.from({ length: Math.max(count, 1) }, (_, index) => (index === 0 ? field : `${field}.${index + 1}`));
  const phones = contact.phones.filter(({ kind }) => kind !== 'fax').length;
  const fields = [
    'name',
    ...numbered('phone', phones),
    'mobile',
    'hotline',
    'fax',
    ...numbered('mail', contact.mails.length),
    ...numbered('web', contact.web.length),
    ...numbered('address', contact.addresses.length),
    'hours',
    'organisation',
  ];
  return fields.map((field) => `${id}.${field}`);
}

const FIELDS: Readonly<Partial<Record<RowKind, ContactField>>> = {
  for: 'for',
  address: 'address',
  post: 'address',
  phone: 'phone',
  mobile: 'phone',
  fax: 'phone',
  mail: 'mail',
  web: 'web',
  hours: 'hours',
  people: 'people',
  languages: 'languages',
  note: 'note',
};

function cardRow({ kind, label, lines }: PrintRow): CardRow {
  return {
    field: FIELDS[kind] ?? null,
    label: textOf(label),
    lines: lines.map(({ lead, runs }) => ({ lead: lead && textOf(lead), text: textOf(runs) })),
  };
}

function textOf(runs: readonly Run[]): string {
  return runs.map((run) => (run.type === 'break' ? '\n' : run.text)).join('');
}
