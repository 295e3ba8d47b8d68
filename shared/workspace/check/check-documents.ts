import { ICON_PATHS } from '../../icons/icon-paths.ts';
import { findLanguage } from '../../model/language.ts';
import type { Problem } from '../../model/problem.ts';
import { problem } from '../../model/problem.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { PropertyPath } from '../documents/json-scanner.ts';
import { contactPath, editionPath, GLOSSARY_PATH, offerPath } from '../paths.ts';
import { finding, type Finding } from './finding.ts';

/** References and languages of contacts, offers, editions and the glossary. */
export function checkDocuments(workspace: Workspace): readonly Finding[] {
  return [
    ...[...workspace.contacts].flatMap(([id, contact]) => {
      const found = at(contactPath(id));
      return contact.languages.flatMap((tag, index) =>
        findLanguage(tag) ? [] : [found(problem('language.unknown', { tag }, null, 'warning'), 'languages', index)],
      );
    }),
    ...[...workspace.offers].flatMap(([id, { contact }]) => {
      if (contact === undefined || workspace.contacts.has(contact)) return [];
      return [at(offerPath(id))(problem('reference.contact', { id: contact }), 'contact')];
    }),
    ...[...workspace.editions.keys()].flatMap((id) => checkEdition(id, workspace)),
    ...checkGlossary(workspace),
  ];
}

function checkEdition(id: string, workspace: Workspace): readonly Finding[] {
  const edition = workspace.editions.get(id);
  if (!edition) return [];
  const found = at(editionPath(id));
  const office = edition.imprint?.contact;
  return [
    ...edition.languages.flatMap((tag, index) =>
      isWanted(tag, workspace) ? [] : [found(problem('reference.language', { tag }), 'languages', index)],
    ),
    ...edition.contents.flatMap((content, index) =>
      'chapter' in content && !workspace.chapters.has(content.chapter)
        ? [found(problem('reference.chapter', { id: content.chapter }), 'contents', index, 'chapter')]
        : [],
    ),
    ...edition.contents.flatMap((content, index) => {
      const icon = 'part' in content ? content.icon : undefined;
      if (icon === undefined || ICON_PATHS.has(icon)) return [];
      return [found(problem('icon.unknown', { icon }, null, 'warning'), 'contents', index, 'icon')];
    }),
    ...(office === undefined || workspace.contacts.has(office)
      ? []
      : [found(problem('reference.contact', { id: office }), 'imprint', 'contact')]),
  ];
}

function checkGlossary(workspace: Workspace): readonly Finding[] {
  const found = at(GLOSSARY_PATH);
  const said = new Set<string>();
  return workspace.glossary.terms.flatMap(({ wording }, index) =>
    Object.keys(wording).flatMap((tag) => {
      // The same for each word of the language: once is enough.
      if (said.has(tag)) return [];
      said.add(tag);
      if (!findLanguage(tag)) return [found(problem('language.unknown', { tag }), 'terms', index, 'wording', tag)];
      if (isWanted(tag, workspace)) return [];
      return [found(problem('reference.language', { tag }, null, 'warning'), 'terms', index, 'wording', tag)];
    }),
  );
}

function isWanted(tag: string, { settings }: Workspace): boolean {
  return tag === settings.sourceLanguage || settings.languages.some((wanted) => wanted.tag === tag);
}

const at =
  (path: string) =>
  (found: Problem, ...steps: PropertyPath): Finding =>
    finding(found, { path, steps });
