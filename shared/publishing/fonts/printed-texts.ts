import type { LanguageTag } from '../../model/language.ts';
import { geometryOf } from '../format-geometry.ts';
import type { PrintBlock, PrintContact, PrintDocument, PrintItem, PrintOffer, PrintRow, PrintSection, Run } from '../print-document.ts';

/** A text that is printed, with the language that decides its fonts. */
export interface PrintedText {
  readonly text: string;
  readonly language: LanguageTag;
  /** What messages call the chapter or section, or the document for what stands outside of them. */
  readonly chapter: string;
  /** Line of the chapter's file, if it has one. */
  readonly line: number | null;
  /** Id of the chapter; null outside of chapters. */
  readonly id: string | null;
}

/** Every text of a document in order of print; only alternative texts, which no font sets, are absent. */
export function* printedTexts(document: PrintDocument): Generator<PrintedText> {
  const plain = (text: string | null): PrintedText[] =>
    text === null ? [] : [{ text, language: document.language, chapter: document.name, line: null, id: null }];
  const outside = { chapter: document.name, line: null, id: null };
  yield* plain(document.place.fullName);
  yield* plain(document.place.office);
  yield* plain(document.title);
  yield* plain(document.subtitle);
  yield* ofRuns(document.cover?.text ?? null, outside);
  yield* plain(document.cover?.languageName ?? null);
  yield* plain(document.dateText);
  yield* plain(document.contentsTitle);
  for (const section of document.sections) yield* ofSection(section);
  if (document.imprint) {
    yield* ofRuns(document.imprint.title, outside);
    for (const line of document.imprint.lines) yield* ofRuns(line, outside);
    yield* plain(document.imprint.website);
    if (document.imprint.contact) yield* ofContact(document.imprint.contact, outside);
  }
  yield* plain(document.words.page);
  yield* plain(document.words.what);
  const { kind } = geometryOf(document.format);
  if (kind === 'sheet') yield* plain(document.words.notes);
  if (kind === 'checklist') {
    yield* plain(document.words.name);
    yield* plain(document.words.date);
  }
}

type Place = Pick<PrintedText, 'chapter' | 'line' | 'id'>;

function* ofSection(section: PrintSection): Generator<PrintedText> {
  const place: Place = { chapter: section.name, line: null, id: section.type === 'chapter' ? section.id : null };
  yield* ofRuns(section.title, place);
  if (section.type === 'chapter') {
    yield* ofRuns(section.summary, place);
    for (const block of section.blocks) yield* ofBlock(block, place);
  } else if (section.type === 'contacts') {
    for (const contact of section.contacts) yield* ofContact(contact, place);
  } else if (section.type === 'glossary') {
    yield* ofRuns(section.intro, place);
    for (const { term, wording, explanation } of section.terms) for (const runs of [term, wording, explanation]) yield* ofRuns(runs, place);
  }
}

function* ofBlock(block: PrintBlock, outer: Place): Generator<PrintedText> {
  const place = { ...outer, line: block.origin.line ?? outer.line };
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'notice':
      yield* ofRuns(block.runs, place);
      break;
    case 'list':
    case 'steps':
      for (const item of block.items) yield* ofItem(item, place);
      break;
    case 'table':
      for (const row of [block.header, ...block.rows]) for (const cell of row) yield* ofRuns(cell, place);
      break;
    case 'quote':
    case 'box':
      if (block.type === 'box') yield* ofRuns(block.title, place);
      for (const child of block.blocks) yield* ofBlock(child, place);
      break;
    case 'code':
      yield { text: block.text, language: block.language, ...place };
      break;
    case 'contact':
      yield* ofContact(block.contact, place);
      break;
    case 'offers':
      for (const offer of block.offers) yield* ofOffer(offer, place);
      break;
    case 'qr':
      yield { text: block.url, language: block.language, ...place };
      break;
    case 'image':
    case 'divider':
    case 'pagebreak':
      break;
  }
}

function* ofItem(item: PrintItem, place: Place): Generator<PrintedText> {
  for (const block of item.blocks) yield* ofBlock(block, place);
}

function* ofContact(contact: PrintContact, place: Place): Generator<PrintedText> {
  for (const runs of [contact.name, contact.organisation, contact.explanation]) yield* ofRuns(runs, place);
  yield* ofRows(contact.rows, place);
}

function* ofOffer(offer: PrintOffer, place: Place): Generator<PrintedText> {
  // The time stands in the first column, as in a timetable.
  const when = offer.rows.find((row) => row.kind === 'when');
  yield* ofRows(when ? [when] : [], place);
  for (const runs of [offer.title, offer.description]) yield* ofRuns(runs, place);
  yield* ofRows(
    offer.rows.filter((row) => row !== when),
    place,
  );
}

function* ofRows(rows: readonly PrintRow[], place: Place): Generator<PrintedText> {
  for (const { label, lines } of rows) {
    yield* ofRuns(label, place);
    for (const { lead, runs } of lines) for (const part of [lead, runs]) yield* ofRuns(part, place);
  }
}

function* ofRuns(runs: readonly Run[] | null, place: Place): Generator<PrintedText> {
  for (const run of runs ?? []) if (run.type === 'text') yield { text: run.text, language: run.language, ...place };
}
