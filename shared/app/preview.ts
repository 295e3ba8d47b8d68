import { AppError } from '../model/app-error.ts';
import type { Problem } from '../model/problem.ts';
import type { FileStore } from '../ports/file-store.ts';
import type { Press } from '../ports/press.ts';
import { picturesOf } from '../publishing/pictures-of.ts';
import type { ResolvedEdition } from '../publishing/resolve/resolve-edition.ts';
import { readPictures } from './read-pictures.ts';

/** What is looked at while writing. */
export interface Preview {
  /** null when an error among the problems stopped it. */
  readonly pdf: Uint8Array | null;
  readonly pages: number | null;
  /** What keeps it from being printed, and what will be missed in print. The gate is not asked. */
  readonly problems: readonly Problem[];
}

export interface PreviewPorts {
  readonly store: FileStore;
  /**
   * Of width 1, so that every preview comes from the process that made the one before and remembers most of it; one press for
   * chapters and another for editions, so that a chapter never waits for a brochure.
   */
  readonly press: Press;
}

/** A picture that is not there stops a print; the press says so, as it does of any other it cannot use. */
export async function printPreview({ document, problems }: ResolvedEdition, { store, press }: PreviewPorts): Promise<Preview> {
  const { pictures, problems: missing } = await readPictures(picturesOf(document), store);
  const before = [...problems, ...missing];
  if (missing.length > 0) return { pdf: null, pages: null, problems: before };
  try {
    const printed = await press.print({ document, pictures, outputs: ['preview'] });
    return { pdf: printed.files.get('preview') ?? null, pages: printed.pages, problems: [...before, ...printed.problems] };
  } catch (error) {
    const own = error instanceof AppError && (error.code === 'typeset.crashed' || error.code === 'typeset.time-limit');
    if (!own) throw error;
    return { pdf: null, pages: null, problems: [...before, error.problem] };
  }
}
