import type { Id } from '../../model/id.ts';
import { problem } from '../../model/problem.ts';
import type { AlignedSegment } from '../../translation/align-unit.ts';
import { chapterPath } from '../../workspace/paths.ts';
import type { PrintBlock, PrintChapter, PrintContact, PrintOffer } from '../print-document.ts';
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
  const within: ChapterContext = { ...context, chapter: id, path: chapterPath(id), texts };
  const { title, summary, icon } = chapter.head;
  const blocks = resolveBlocks(chapter.body, within);
  return {
    type: 'chapter',
    id,
    anchor: chapterAnchor(id),
    level,
    icon,
    colour,
    name: title,
    title: textRuns(texts.text(title), context.germanWords),
    summary: summary === null ? null : textRuns(texts.text(summary), context.germanWords),
    blocks: [...notices([...texts.unready, ...unreadyOnCards(blocks, context)], within), ...blocks],
  };
}

/** What keeps the words of the cards among these blocks German; nothing of a card that shows no such word. */
function unreadyOnCards(blocks: readonly PrintBlock[], context: ResolveContext): readonly AlignedSegment[] {
  return blocks.flatMap((block): readonly AlignedSegment[] => {
    switch (block.type) {
      case 'contact':
        return isMuted(block.contact) ? context.textsOf({ kind: 'contact', id: block.contact.id }).unready : [];
      case 'offers':
        return block.offers.filter(isMuted).flatMap(({ id }) => context.textsOf({ kind: 'offer', id }).unready);
      case 'list':
      case 'steps':
        return block.items.flatMap((item) => unreadyOnCards(item.blocks, context));
      case 'quote':
      case 'box':
        return unreadyOnCards(block.blocks, context);
      default:
        return [];
    }
  });
}

function isMuted(card: PrintContact | PrintOffer): boolean {
  const head = 'title' in card ? [card.title, card.description] : [card.explanation];
  const lines = card.rows.flatMap((row) => row.lines.flatMap(({ lead, runs }) => [lead, runs]));
  return [...head, ...lines].some((runs) => runs?.some((run) => run.type === 'text' && run.muted));
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
