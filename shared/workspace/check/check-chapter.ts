import { ICON_PATHS } from '../../icons/icon-paths.ts';
import type { Chapter } from '../../model/chapter.ts';
import type { Id } from '../../model/id.ts';
import type { Inline } from '../../model/inline.ts';
import type { Block } from '../../model/block.ts';
import type { Problem } from '../../model/problem.ts';
import { problem } from '../../model/problem.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { FactExists } from './fact-exists.ts';
import { chapterPath } from '../paths.ts';
import { finding, type Finding } from './finding.ts';
import { eachBlock, eachInline } from '../../model/walk-chapter.ts';

type Place = { readonly path: string; readonly line?: number };

/** References and languages of one chapter; its headings were checked when it was read. */
export function checkChapter(id: Id, chapter: Chapter, workspace: Workspace, factExists: FactExists): readonly Finding[] {
  const path = chapterPath(id);
  const at = (line: number | null): Place => (line === null ? { path } : { path, line });
  const { icon } = chapter.head;
  const problems: Problem[] = icon === null || ICON_PATHS.has(icon) ? [] : [problem('icon.unknown', { icon }, { path }, 'warning')];
  for (const { block, line } of eachBlock(chapter.body)) problems.push(...checkBlock(block, at(line), workspace));
  for (const { inline, line } of eachInline(chapter.body)) problems.push(...checkInline(inline, at(line), workspace, factExists));
  return problems.map((found) => finding(found));
}

function checkBlock(block: Block, at: Place, workspace: Workspace): readonly Problem[] {
  switch (block.type) {
    case 'contact':
      return workspace.contacts.has(block.id) ? [] : [problem('reference.contact', { id: block.id }, at)];
    case 'offers':
      return block.select.by === 'id' ? checkOffer(block.select.id, at, workspace) : checkTag(block.select.tag, at, workspace);
    case 'only':
      return block.languages.flatMap((tag) => checkLanguage(tag, at, workspace));
    default:
      return [];
  }
}

function checkInline(inline: Inline, at: Place, workspace: Workspace, factExists: FactExists): readonly Problem[] {
  if (inline.type === 'fact') return factExists(inline.path, workspace) ? [] : [problem('reference.fact', { path: inline.path }, at)];
  if (inline.type !== 'link' || inline.target.kind === 'url') return [];
  const { kind, id } = inline.target;
  if (kind === 'offer') return checkOffer(id, at, workspace);
  if (kind === 'contact') return workspace.contacts.has(id) ? [] : [problem('reference.contact', { id }, at)];
  return workspace.chapters.has(id) ? [] : [problem('reference.chapter', { id }, at)];
}

function checkOffer(id: Id, at: Place, workspace: Workspace): readonly Problem[] {
  return workspace.offers.has(id) ? [] : [problem('reference.offer', { id }, at)];
}

function checkTag(tag: string, at: Place, workspace: Workspace): readonly Problem[] {
  const used = [...workspace.offers.values()].some(({ tags }) => tags.includes(tag));
  return used ? [] : [problem('reference.offer-tag', { tag }, at)];
}

/** A language that nobody wants is no mistake in the text: the block waits for it. */
function checkLanguage(tag: string, at: Place, workspace: Workspace): readonly Problem[] {
  const known = tag === workspace.settings.sourceLanguage || workspace.settings.languages.some((wanted) => wanted.tag === tag);
  return known ? [] : [problem('reference.language', { tag }, at, 'warning')];
}
