import { resolve } from 'node:path';
import { openDiskFileStore } from '../../electron/adapters/disk/disk-file-store.ts';
import { checkFolder } from '../../shared/app/check-folder.ts';
import { exportEditions, type ExportedEdition } from '../../shared/app/export-editions.ts';
import type { Id } from '../../shared/model/id.ts';
import type { LanguageTag } from '../../shared/model/language.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import type { FileStore } from '../../shared/ports/file-store.ts';
import type { OutputKind, Press } from '../../shared/ports/press.ts';

/** The day on which the sample is printed: its editions name it as well. */
export const SAMPLE_DAY = '2026-11-23';

export interface PrintedSample {
  readonly workspace: Workspace;
  readonly exported: readonly ExportedEdition[];
  /** Bytes by name, as they would be written: `wegweiser/wegweiser-de.pdf`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Prints editions of a folder into memory, on the same way as `mappe export`.
 * @param folder the project's sample folder when absent
 * @throws Error when an edition is not printed
 */
export async function exportSample(
  press: Press,
  wanted: { readonly editions: readonly Id[]; readonly languages: readonly LanguageTag[] | null; readonly outputs: readonly OutputKind[] },
  folder?: FileStore,
): Promise<PrintedSample> {
  const store = folder ?? (await openDiskFileStore(resolve(import.meta.dirname, '../../content')));
  const { workspace, problems } = await checkFolder(store);
  const files = new Map<string, Uint8Array>();
  const output = { write: async (name: string, bytes: Uint8Array) => void files.set(name, bytes) };
  const exported = await exportEditions(workspace, problems, { ...wanted, today: SAMPLE_DAY }, { store, press, output }, () => undefined);
  const stopped = exported.find(({ outcome }) => outcome !== 'printed');
  if (stopped) throw new Error(`${stopped.edition} ${stopped.language} was not printed: ${JSON.stringify(stopped.problems)}`);
  return { workspace, exported, files };
}
