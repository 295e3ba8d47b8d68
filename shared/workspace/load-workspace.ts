import type { Chapter } from '../model/chapter.ts';
import type { Contact } from '../model/contact.ts';
import type { Edition } from '../model/edition.ts';
import type { Glossary } from '../model/glossary.ts';
import type { Id } from '../model/id.ts';
import type { LanguageTag } from '../model/language.ts';
import type { Offer } from '../model/offer.ts';
import type { Problem } from '../model/problem.ts';
import { problem } from '../model/problem.ts';
import type { MinorEdits, Translation } from '../model/translation.ts';
import type { UnitSource, Workspace } from '../model/workspace.ts';
import { unitKey } from '../model/workspace.ts';
import type { FileStore } from '../ports/file-store.ts';
import { glossaryDocument } from './documents/document-type.ts';
import { readDocument } from './documents/read-document.ts';
import { eachUnit } from './each-unit.ts';
import { indexWorkspace } from './index-workspace.ts';
import { contactPath, GLOSSARY_PATH, offerPath } from './paths.ts';
import { problemOfOneFile, textOf } from './read-files.ts';

/**
 * Reads a whole workspace. What could not be read is absent and among the problems; the rest is there.
 * For folders that are only to be counted, `eachUnit` needs a fraction of the memory.
 * @throws AppError `workspace.not-a-workspace`, `workspace.newer-version`, or what is wrong with workspace.json
 */
export async function loadWorkspace(store: FileStore): Promise<{ workspace: Workspace; problems: readonly Problem[] }> {
  const index = await indexWorkspace(store);
  const problems: Problem[] = [...index.problems];
  const chapters = new Map<Id, Chapter>();
  const contacts = new Map<Id, Contact>();
  const offers = new Map<Id, Offer>();
  const editions = new Map<Id, Edition>();
  const translations = new Map<string, ReadonlyMap<LanguageTag, Translation>>();
  const minorEdits = new Map<string, MinorEdits>();
  const keep = (unit: UnitSource): void => {
    if (unit.content === null) return;
    if (unit.kind === 'chapter') chapters.set(unit.id, unit.content);
    else if (unit.kind === 'contact') contacts.set(unit.id, unit.content);
    else if (unit.kind === 'offer') offers.set(unit.id, unit.content);
    else editions.set(unit.id, unit.content);
  };
  for await (const loaded of eachUnit(store, index)) {
    keep(loaded.unit);
    const key = unitKey(loaded.unit);
    if (loaded.translations.size > 0) translations.set(key, loaded.translations);
    if (loaded.minorEdits) minorEdits.set(key, loaded.minorEdits);
    problems.push(...loaded.problems);
  }
  const glossary = await readGlossary(store, problems);
  problems.push(...sharedIds(contacts, offers));
  return { workspace: { settings: index.settings, chapters, contacts, offers, editions, glossary, translations, minorEdits }, problems };
}

async function readGlossary(store: FileStore, problems: Problem[]): Promise<Glossary> {
  const none: Glossary = { version: 1, terms: [] };
  try {
    const file = await store.read(GLOSSARY_PATH);
    if (file === null) return none;
    const { text, problem: unreadable } = textOf(file, GLOSSARY_PATH);
    const read = text === null ? { value: null, problems: [unreadable] } : readDocument(glossaryDocument, text, GLOSSARY_PATH);
    problems.push(...read.problems);
    return read.value ?? none;
  } catch (error) {
    const found = problemOfOneFile(error);
    if (found === null) throw error;
    problems.push(found);
    return none;
  }
}

/** A fact is addressed by the id of a contact or an offer alone, so that an id must not be both. */
function sharedIds(contacts: ReadonlyMap<Id, Contact>, offers: ReadonlyMap<Id, Offer>): readonly Problem[] {
  return [...offers.keys()]
    .filter((id) => contacts.has(id))
    .map((id) => problem('id.duplicate', { id, first: contactPath(id), second: offerPath(id) }, { path: offerPath(id) }));
}
