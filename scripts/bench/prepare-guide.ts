import { openDiskFileStore } from '../../electron/adapters/disk/disk-file-store.ts';
import type { LanguageTag } from '../../shared/model/language.ts';
import { picturesOf } from '../../shared/publishing/pictures-of.ts';
import type { PrintDocument } from '../../shared/publishing/print-document.ts';
import { resolveEdition } from '../../shared/publishing/resolve/resolve-edition.ts';
import { OpenWorkspace } from '../../shared/app/open-workspace/open-workspace.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import type { FileStore } from '../../shared/ports/file-store.ts';
import { loadWorkspace } from '../../shared/workspace/load-workspace.ts';
import { GUIDE } from './generate-guide.ts';

export interface Prepared {
  readonly document: PrintDocument;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** From Markdown to what every writer starts with: the same work for ours and for those we are measured against. */
export async function prepareGuide(folder: string, language: LanguageTag): Promise<Prepared> {
  const store = await openDiskFileStore(folder);
  const { workspace } = await loadWorkspace(store);
  return prepare(store, workspace, language);
}

/** A guide that a running program has open: what changed is read again, the rest is known. */
export interface OpenGuide {
  /** As it was opened. */
  readonly first: Prepared;
  /** @param path of the file that has changed */
  prepareAfter(path: string): Promise<Prepared>;
}

export async function openGuide(folder: string, language: LanguageTag): Promise<OpenGuide> {
  const store = await openDiskFileStore(folder);
  const open = await OpenWorkspace.open(store, { program: null, onChange: () => {} });
  const prepareNow = async (): Promise<Prepared> => prepare(store, await open.workspace([language]), language);
  return {
    first: await prepareNow(),
    async prepareAfter(path) {
      open.look([path]);
      await open.settle();
      return prepareNow();
    },
  };
}

async function prepare(store: FileStore, workspace: Workspace, language: LanguageTag): Promise<Prepared> {
  const edition = workspace.editions.get(GUIDE);
  if (!edition) throw new Error('The folder is no generated guide.');
  const { document } = resolveEdition(workspace, GUIDE, edition, language, '2026-11-23');
  const paths = picturesOf(document);
  const files = await store.readMany(paths);
  const pictures = new Map<string, Uint8Array>();
  paths.forEach((path, index) => {
    const file = files[index];
    if (file) pictures.set(path, file.bytes);
  });
  return { document, pictures };
}
