import type { Chapter } from '../model/chapter.ts';
import type { Contact } from '../model/contact.ts';
import type { Edition } from '../model/edition.ts';
import type { Id } from '../model/id.ts';
import type { LanguageTag } from '../model/language.ts';
import type { Offer } from '../model/offer.ts';
import type { Problem } from '../model/problem.ts';
import type { MinorEdits, Translation } from '../model/translation.ts';
import type { UnitSource, Workspace } from '../model/workspace.ts';
import { unitKey } from '../model/workspace.ts';
import type { FileStore } from '../ports/file-store.ts';
import { eachUnit } from './each-unit.ts';
import { indexWorkspace } from './index-workspace.ts';
import { readGlossary } from './read-glossary.ts';
import { sharedIds } from './shared-ids.ts';

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
  const { glossary, problems: ofGlossary } = await readGlossary(store);
  problems.push(...ofGlossary);
  problems.push(...sharedIds({ contacts, offers }));
  return { workspace: { settings: index.settings, chapters, contacts, offers, editions, glossary, translations, minorEdits }, problems };
}
