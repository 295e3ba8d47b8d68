import { normaliseChapter } from '../markdown/normalise-chapter.ts';
import { readChapter } from '../markdown/read-chapter.ts';
import { writeChapter } from '../markdown/write-chapter.ts';
import type { Block } from '../model/block.ts';
import type { Chapter, ChapterHead } from '../model/chapter.ts';
import { HEAD_SHAPE } from './document-shapes.ts';
import { BlockMerge } from './merge-blocks.ts';
import type { Resolutions } from './merge-conflict.ts';
import { mergeHeadLines } from './merge-head-lines.ts';
import { mergeJson } from './merge-json.ts';
import type { MergeReport } from './merge-record.ts';
import { MergeRecord } from './merge-record.ts';
import { readableBlock } from './readable-blocks.ts';
import { decidingSide, mapThree, type Three } from './three.ts';

export interface MergedChapter extends MergeReport {
  readonly text: string;
}

/**
 * Merges two states of a chapter's file: the head property by property, the body block by block.
 * What neither changed, and what they changed, keeps its bytes as in theirs; what only we changed is written over that.
 */
export function mergeChapter(texts: Three<string>, resolutions?: Resolutions): MergedChapter {
  const record = new MergeRecord(resolutions);
  // Unchanged by one of us: the other's bytes, whatever their form.
  const side = decidingSide(texts, Object.is);
  if (side === 'mine') return { text: texts.mine, conflicts: [], theirChanges: [] };
  const chapters = mapThree(texts, (text) => normaliseChapter(readChapter(text, '').chapter));
  const merged = mergeChapters(chapters, record);
  const text = side === 'theirs' ? texts.theirs : mergeHeadLines(texts, writeChapter(normaliseChapter(merged), texts.theirs), record);
  return { text, conflicts: record.conflicts, theirChanges: record.theirChanges };
}

function mergeChapters(chapters: Three<Chapter>, record: MergeRecord): Chapter {
  const under = new Map<Block, string>();
  for (const { body } of [chapters.base, chapters.theirs, chapters.mine]) noteHeadings(body, under);
  const bodies = mapThree(chapters, ({ body }) => body);
  return {
    head: mergeHead(
      mapThree(chapters, ({ head }) => head),
      record,
    ),
    body: new BlockMerge(record, under).blocks(bodies),
  };
}

function noteHeadings(blocks: readonly Block[], under: Map<Block, string>): void {
  let heading: string | null = null;
  for (const block of blocks) {
    if (block.type === 'heading') heading = readableBlock(block);
    else if (heading !== null) under.set(block, heading);
  }
}

function mergeHead(heads: Three<ChapterHead>, record: MergeRecord): ChapterHead {
  const plain = mapThree(heads, ({ checked, checkedBy, ...rest }) => ({
    ...withoutNull(rest),
    ...(checked === null && checkedBy === null ? {} : { check: withoutNull({ checked, checkedBy }) }),
  }));
  const merged = mergeJson(HEAD_SHAPE, plain, record);
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  const { title, summary, review, tags, icon, check } = properties(merged);
  const { checked, checkedBy } = properties(check);
  return {
    title: text(title) ?? '',
    summary: text(summary),
    checked: text(checked),
    checkedBy: text(checkedBy),
    review: typeof review === 'number' ? review : null,
    tags: Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [],
    icon: text(icon),
  };
}

const properties = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null ? { ...value } : {});
const withoutNull = (value: object): object => Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null));
