import { appError } from '../model/app-error.ts';
import type { Chapter, IsoDate } from '../model/chapter.ts';
import type { Id } from '../model/id.ts';
import type { LanguageTag } from '../model/language.ts';
import type { Workspace } from '../model/workspace.ts';
import { resolveEdition } from '../publishing/resolve/resolve-edition.ts';
import type { NewestFirst } from './newest-first.ts';
import { printPreview, type Preview, type PreviewPorts } from './preview.ts';

export interface EditionPreviewOrder {
  readonly edition: Id;
  readonly language: LanguageTag;
  /** Chapters as they stand in the editor, in place of the saved ones. */
  readonly changed?: ReadonlyMap<Id, Chapter>;
  readonly today: IsoDate;
}

/**
 * A whole edition as PDF, in the background while somebody writes: only what changed since the preview before is laid out again.
 * The gate is not asked.
 *
 * @param queue one per window that previews: a newer request overtakes the older ones
 * @returns null when a newer request came in meanwhile
 * @throws AppError `edition.missing`
 */
export async function previewEdition(
  workspace: Workspace,
  { edition: id, language, changed = new Map(), today }: EditionPreviewOrder,
  ports: PreviewPorts,
  queue: NewestFirst,
): Promise<Preview | null> {
  const edition = workspace.editions.get(id);
  if (!edition) throw appError('edition.missing', { edition: id });
  return queue.run(async () => {
    const chapters = new Map([...workspace.chapters, ...changed]);
    return printPreview(resolveEdition({ ...workspace, chapters }, id, edition, language, today), ports);
  });
}
