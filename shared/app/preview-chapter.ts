import { readChapter } from '../markdown/read-chapter.ts';
import type { Chapter, IsoDate } from '../model/chapter.ts';
import { editionSchema, type Format } from '../model/edition.ts';
import type { Id } from '../model/id.ts';
import type { LanguageTag } from '../model/language.ts';
import type { Workspace } from '../model/workspace.ts';
import { resolveEdition } from '../publishing/resolve/resolve-edition.ts';
import { chapterPath } from '../workspace/paths.ts';
import type { NewestFirst } from './newest-first.ts';
import { printPreview, type Preview, type PreviewPorts } from './preview.ts';

export interface ChapterPreviewOrder {
  readonly chapter: Id;
  /** The German as it stands in the editor, saved or not: the model, or the text of the file. */
  readonly source: Chapter | string;
  readonly language: LanguageTag;
  readonly format: Format;
  readonly today: IsoDate;
}

/** Names no edition of the workspace: ids have no space. */
const NO_EDITION = 'preview of a chapter';

/**
 * One chapter alone as PDF, quick enough for every pause in typing: German that has no translation yet stands there in grey.
 *
 * @param queue one per window that previews: a newer request overtakes the older ones
 * @returns null when a newer request came in meanwhile
 */
export async function previewChapter(
  workspace: Workspace,
  order: ChapterPreviewOrder,
  ports: PreviewPorts,
  queue: NewestFirst,
): Promise<Preview | null> {
  return queue.run(async () => {
    const { chapter: id, source, language, format, today } = order;
    const read = typeof source === 'string' ? readChapter(source, chapterPath(id)) : { chapter: source, problems: [] };
    const edition = editionSchema.parse({
      version: 1,
      title: workspace.settings.place.name,
      format,
      languages: [language],
      contents: [{ chapter: id }],
      parts: { cover: false, contents: false, imprint: false },
      notReady: 'german',
    });
    const changed = { ...workspace, chapters: new Map([...workspace.chapters, [id, read.chapter]]) };
    const resolved = resolveEdition(changed, NO_EDITION, edition, language, today);
    return printPreview({ ...resolved, problems: [...read.problems, ...resolved.problems] }, ports);
  });
}
