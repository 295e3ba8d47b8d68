import type { Id } from '../../model/id.ts';
import { problem } from '../../model/problem.ts';
import type { AlignedSegment } from '../../translation/align-unit.ts';
import type { PrintBlock, PrintChapter } from '../print-document.ts';
import { labelRuns } from '../labels/label-runs.ts';
import { resolveBlocks } from './resolve-blocks.ts';
import { chapterAnchor, type ChapterContext, type ResolveContext } from './resolve-context.ts';
import { textRuns } from './resolve-runs.ts';

/** One chapter in the language of the context; null when there is no such chapter, which is reported. */
export function resolveChapter(id: Id, level: 1 | 2 | 3, colour: string | null, context: ResolveContext): PrintChapter | null {
  const chapter = context.workspace.chapters.get(id);
  if (!chapter) {
    context.report(problem('reference.chapter', { id }));
    return null;
  }
  const texts = context.textsOf({ kind: 'chapter', id });
  const within: ChapterContext = { ...context, chapter: id, path: `chapters/${id}/chapter.md`, texts };
  const { title, summary, icon } = chapter.head;
  return {
    type: 'chapter',
    id,
    anchor: chapterAnchor(id),
    level,
    icon,
    colour,
    title: textRuns(texts.text(title)),
    summary: summary === null ? null : textRuns(texts.text(summary)),
    blocks: [...notices(texts.unready, within), ...resolveBlocks(chapter.body, within)],
  };
}

/** Says in the reader's language why German follows: once per reason, at the head of the chapter. */
function notices(unready: readonly AlignedSegment[], context: ChapterContext): readonly PrintBlock[] {
  const reasons = [
    ['missing', 'notTranslated'],
    ['outdated', 'outdated'],
    ['draft', 'underReview'],
  ] as const;
  return reasons.flatMap(([reason, label]): readonly PrintBlock[] => {
    const found = unready.some(({ state }) => state === reason || (reason === 'draft' && state === 'translated'));
    if (!found) return [];
    const origin = { chapter: context.chapter, line: null };
    return [{ type: 'notice', language: context.language, direction: context.direction, origin, runs: labelRuns(context.labels[label]) }];
  });
}
