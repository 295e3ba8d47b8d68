import type { LanguageTag } from '../../model/language.ts';
import type { Translation } from '../../model/translation.ts';
import { unitKey } from '../../model/workspace.ts';
import type { Workspace } from '../../model/workspace.ts';
import { minorEditsDocument, translationDocument } from '../../workspace/documents/document-type.ts';
import type { UnitFiles } from '../../workspace/index-workspace.ts';
import type { DocumentShelf } from './document-shelf.ts';

/** What these languages have of these units, by the units' keys. */
export async function translationsOf(
  units: readonly UnitFiles[],
  languages: readonly LanguageTag[],
  shelf: DocumentShelf,
): Promise<Workspace['translations']> {
  const files = units.flatMap(({ unit, translations }) =>
    translations.filter(({ language }) => languages.includes(language)).map((one) => ({ key: unitKey(unit), ...one })),
  );
  const read = await shelf.read(
    translationDocument,
    files.map(({ path }) => path),
  );
  const found = new Map<string, Map<LanguageTag, Translation>>();
  files.forEach(({ key, language }, index) => {
    const translation = read[index];
    if (translation) found.set(key, (found.get(key) ?? new Map<LanguageTag, Translation>()).set(language, translation));
  });
  return found;
}

/** The minor edits of these units, by the units' keys. */
export async function minorEditsOf(units: readonly UnitFiles[], shelf: DocumentShelf): Promise<Workspace['minorEdits']> {
  const files = units.flatMap(({ unit, minorEdits }) => (minorEdits === null ? [] : [{ key: unitKey(unit), path: minorEdits }]));
  const read = await shelf.read(
    minorEditsDocument,
    files.map(({ path }) => path),
  );
  return new Map(files.flatMap(({ key }, index) => (read[index] ? [[key, read[index]] as const] : [])));
}
