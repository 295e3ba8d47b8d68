import { editionSchema, type Edition } from '../model/edition.ts';
import { idFromTitle, type Id } from '../model/id.ts';
import type { Workspace } from '../model/workspace.ts';
import type { FileStore } from '../ports/file-store.ts';
import { editionDocument } from '../workspace/documents/document-type.ts';
import { openDocument } from '../workspace/documents/open-document.ts';
import { editionPath } from '../workspace/paths.ts';

/**
 * Makes an edition: like another one, or a booklet of all chapters in every language of the folder, which is easier to cut down than
 * to build up.
 * @returns its id
 * @throws AppError `file.conflict` when somebody made one of that name just now
 */
export async function createEdition(store: FileStore, workspace: Workspace, title: string, like: Id | null): Promise<Id> {
  const id = idFromTitle(title, new Set(workspace.editions.keys()));
  const model = like === null ? undefined : workspace.editions.get(like);
  const document = await openDocument(store, editionDocument, editionPath(id));
  await document.create(model ? { ...model, title } : newEdition(workspace, title));
  return id;
}

function newEdition({ settings, chapters }: Workspace, title: string): Edition {
  return editionSchema.parse({
    version: 1,
    title,
    format: 'a5',
    languages: [settings.sourceLanguage, ...settings.languages.map(({ tag }) => tag)],
    contents: [...chapters.keys()].map((chapter) => ({ chapter })),
    notReady: 'german',
  });
}
