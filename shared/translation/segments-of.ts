import type { Block, ListItem, Table } from '../model/block.ts';
import type { Chapter } from '../model/chapter.ts';
import type { Address, Contact } from '../model/contact.ts';
import type { Edition } from '../model/edition.ts';
import type { Inline } from '../model/inline.ts';
import type { LanguageTag } from '../model/language.ts';
import type { Offer } from '../model/offer.ts';
import { segmentOfInlines } from './segment-of-inlines.ts';
import type { Segment, SegmentRole } from './segment.ts';

export { segmentOfInlines, segmentOfText } from './segment-of-inlines.ts';

/** Where a piece of text stands. */
interface Place {
  readonly only: readonly LanguageTag[] | null;
  readonly line: number | null;
}
const NOWHERE: Place = { only: null, line: null };

/** Title, summary and body of a chapter in reading order. */
export function segmentsOfChapter(chapter: Chapter): readonly Segment[] {
  const segments: Segment[] = [];
  addText(segments, chapter.head.title, 'title');
  addText(segments, chapter.head.summary, 'summary');
  addBlocks(segments, chapter.body, null, 'paragraph');
  return segments;
}

/** The texts of a contact that mean something to be translated; its name, address and numbers are printed as they are. */
export function segmentsOfContact(contact: Contact): readonly Segment[] {
  const texts: (string | undefined)[] = [contact.explanation, ...contact.for];
  for (const person of contact.people) texts.push(person.role);
  for (const address of contact.addresses) texts.push(...textsOfAddress(address));
  for (const phone of contact.phones) texts.push(phone.label);
  for (const mail of contact.mails) texts.push(mail.label);
  for (const page of contact.web) texts.push(page.label);
  for (const hours of contact.hours) {
    texts.push(hours.label, hours.note);
    for (const exception of hours.exceptions ?? []) texts.push(exception.note);
  }
  texts.push(contact.note);
  return segmentsOfTexts(texts);
}

/** Title and texts of an offer. */
export function segmentsOfOffer(offer: Offer): readonly Segment[] {
  const texts: (string | undefined)[] = [offer.description];
  for (const time of offer.when) texts.push(time.note);
  if (offer.where?.address) texts.push(...textsOfAddress(offer.where.address));
  texts.push(offer.forWhom, offer.cost?.note, offer.registration?.how);
  return [...segmentsOfTexts([offer.title], 'title'), ...segmentsOfTexts(texts)];
}

/** What an edition adds to its chapters: its title, the words on the cover, the headings of its parts, lines of the imprint. */
export function segmentsOfEdition(edition: Edition): readonly Segment[] {
  const texts: (string | undefined)[] = [edition.subtitle, edition.cover?.text];
  for (const content of edition.contents) if ('part' in content) texts.push(content.part);
  texts.push(...(edition.imprint?.text ?? []));
  return [...segmentsOfTexts([edition.title], 'title'), ...segmentsOfTexts(texts)];
}

function textsOfAddress(address: Address): (string | undefined)[] {
  return [address.label, address.detail];
}

function segmentsOfTexts(texts: readonly (string | undefined)[], role: SegmentRole = 'text'): Segment[] {
  const segments: Segment[] = [];
  for (const text of texts) addText(segments, text, role);
  return segments;
}

function addText(segments: Segment[], text: string | null | undefined, role: SegmentRole, place: Place = NOWHERE): void {
  if (text) addInlines(segments, [{ type: 'text', text }], role, place);
}

function addInlines(segments: Segment[], inlines: readonly Inline[], role: SegmentRole, place: Place): void {
  const text = segmentOfInlines(inlines);
  if (text) segments.push({ ...text, role, only: place.only, line: place.line });
  addAlternativeTexts(segments, inlines, place);
}

function addAlternativeTexts(segments: Segment[], inlines: readonly Inline[], place: Place): void {
  for (const inline of inlines) {
    if (inline.type === 'image') addText(segments, inline.alt, 'alternative-text', place);
    else if ('children' in inline) addAlternativeTexts(segments, inline.children, place);
  }
}

/** `role` is that of the paragraphs: those directly in a list item are items. */
function addBlocks(segments: Segment[], blocks: readonly Block[], only: Place['only'], role: 'paragraph' | 'item'): void {
  for (const block of blocks) addBlock(segments, block, only, role);
}

function addBlock(segments: Segment[], block: Block, only: Place['only'], role: 'paragraph' | 'item'): void {
  const place: Place = { only, line: block.lines?.first ?? null };
  switch (block.type) {
    case 'heading':
      return addInlines(segments, block.children, 'heading', place);
    case 'paragraph':
      return addInlines(segments, block.children, role, place);
    case 'list':
    case 'steps':
      return addItems(segments, block.items, only);
    case 'table':
      return addTable(segments, block, place);
    case 'quote':
    case 'box':
      return addBlocks(segments, block.children, only, 'paragraph');
    case 'only':
      return addBlocks(segments, block.children, narrowed(only, block.languages), role);
    case 'code':
    case 'divider':
    case 'contact':
    case 'offers':
    case 'qr':
    case 'pagebreak':
    case 'verbatim':
      return undefined;
    default:
      return block satisfies never;
  }
}

function addItems(segments: Segment[], items: readonly ListItem[], only: Place['only']): void {
  for (const item of items) addBlocks(segments, item.children, only, 'item');
}

/** A table has one line for its header, one for the rule under it and one per row. */
function addTable(segments: Segment[], table: Table, place: Place): void {
  for (const cell of table.header) addInlines(segments, cell, 'cell', place);
  table.rows.forEach((row, index) => {
    const line = place.line === null ? null : place.line + 2 + index;
    for (const cell of row) addInlines(segments, cell, 'cell', { only: place.only, line });
  });
}

/** A block for some languages inside another one is for those that both name. */
function narrowed(outer: Place['only'], inner: readonly LanguageTag[]): readonly LanguageTag[] {
  return outer === null ? inner : inner.filter((tag) => outer.includes(tag));
}
