import { editionSchema, type Edition } from '../model/edition.ts';
import { idFromTitle, type Id } from '../model/id.ts';
import type { Workspace } from '../model/workspace.ts';
import type { FileStore } from '../ports/file-store.ts';
import { editionDocument } from '../workspace/documents/document-type.ts';
import { openDocument } from '../workspace/documents/open-document.ts';
import { editionPath } from '../workspace/paths.ts';

/** What an edition begins with: every chapter of the folder, none, or what another one has. */
export type EditionBeginning = { readonly kind: 'all' | 'none' } | { readonly kind: 'copy'; readonly of: Id };

/**
 * Makes an edition: like another one, or a booklet in every language of the folder.
 * @returns its id
 * @throws AppError `file.conflict` when somebody made one of that name just now
 */
export async function createEdition(store: FileStore, workspace: Workspace, title: string, from: EditionBeginning): Promise<Id> {
  const id = idFromTitle(title, new Set(workspace.editions.keys()));
  const model = from.kind === 'copy' ? workspace.editions.get(from.of) : undefined;
  const document = await openDocument(store, editionDocument, editionPath(id));
  await document.create(model ? { ...model, title } : newEdition(workspace, title, from.kind !== 'none'));
  return id;
}

function newEdition({ settings, chapters }: Workspace, title: string, withChapters: boolean): Edition {
  return editionSchema.parse({
    version: 1,
    title,
    format: 'a5',
    languages: [settings.sourceLanguage, ...settings.languages.map(({ tag }) => tag)],
    contents: withChapters ? [...chapters.keys()].map((chapter) => ({ chapter })) : [],
    notReady: 'german',
  });
}
