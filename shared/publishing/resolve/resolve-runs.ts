import type { Inline, LinkTarget } from '../../model/inline.ts';
import type { LanguageTag } from '../../model/language.ts';
import { plainText } from '../../model/plain-text.ts';
import { problem } from '../../model/problem.ts';
import { splitRuns } from '../bidi/split-runs.ts';
import type { FactText } from '../facts/fact-context.ts';
import { factRuns } from '../facts/fact-runs.ts';
import type { PrintLink, Run } from '../print-document.ts';
import { breakRun, factRun, germanRun, joinRuns, textRun, type Marks } from '../runs.ts';
import { chapterAnchor, contactAnchor, type ChapterContext } from './resolve-context.ts';
import type { Wording } from './unit-texts.ts';

/** How the text around is set: its language and marks are handed down. */
interface Look {
  readonly language: LanguageTag;
  readonly marks: Marks;
}

/** Runs of one piece of running text: marks, facts and links resolved; pictures are left to the caller. */
export function resolveRuns({ inlines, language, muted }: Wording, context: ChapterContext, line: number | null): readonly Run[] {
  return joinRuns(inlines.flatMap((inline) => runsOf(inline, { language, marks: { muted } }, context, line)));
}

/** Runs of a text without formatting. */
export function textRuns({ content, language, muted }: FactText): readonly Run[] {
  return splitRuns(content, language, { muted });
}

function runsOf(inline: Inline, look: Look, context: ChapterContext, line: number | null): readonly Run[] {
  const within = (children: readonly Inline[], change: Marks): readonly Run[] =>
    children.flatMap((child) => runsOf(child, { ...look, marks: { ...look.marks, ...change } }, context, line));
  switch (inline.type) {
    case 'text':
      return splitRuns(inline.text, look.language, look.marks);
    case 'strong':
      return within(inline.children, { strong: true });
    case 'emphasis':
      return within(inline.children, { emphasis: true });
    case 'strikethrough':
      return within(inline.children, { strikethrough: true });
    case 'code':
      return [textRun(inline.text, look.language, { ...look.marks, code: true })];
    case 'html':
      return [germanRun(inline.text, look.marks)];
    case 'break':
      return [breakRun];
    case 'image':
      return [];
    case 'fact':
      return factOf(inline.path, look, context, line);
    case 'link':
      return linkRuns(inline.target, within(inline.children, { link: printLink(inline.target, context) }), inline.children, look);
  }
}

function factOf(path: string, look: Look, context: ChapterContext, line: number | null): readonly Run[] {
  const runs = factRuns(path, context.workspace, context);
  const { strong = false, emphasis = false, link = null } = look.marks;
  if (runs) return runs.map((run) => (run.type === 'break' ? run : { ...run, strong, emphasis, link: run.link ?? link }));
  context.report(problem('reference.fact', { path }, { path: context.path, ...(line === null ? {} : { line }) }));
  return [factRun(`:fact[${path}]`)];
}

function printLink(target: LinkTarget, context: ChapterContext): PrintLink | null {
  switch (target.kind) {
    case 'url':
      return { kind: 'url', url: target.url };
    case 'chapter':
      return context.chapterAnchors.has(target.id) ? { kind: 'anchor', anchor: chapterAnchor(target.id) } : null;
    case 'contact':
      return context.contactAnchors.has(target.id) ? { kind: 'anchor', anchor: contactAnchor(target.id) } : null;
    case 'offer':
      return null;
  }
}

/** On paper a link is only as good as the address that can be read: it follows the words, unless the words are the address. */
function linkRuns(target: LinkTarget, words: readonly Run[], children: readonly Inline[], look: Look): readonly Run[] {
  if (target.kind !== 'url') return words;
  const address = readableAddress(target.url);
  const text = plainText(children);
  const link: PrintLink = { kind: 'url', url: target.url };
  const addressRun = (shown: string): Run => ({ ...factRun(shown, link), muted: look.marks.muted ?? false });
  if (words.length === 0) return [addressRun(address)];
  if (sameAddress(text, address)) return [addressRun(text)];
  const bracket = (sign: string): Run => textRun(sign, look.language, { muted: look.marks.muted ?? false });
  return [...words, bracket(' ('), addressRun(address), bracket(')')];
}

/** An address as people write it: without scheme, "www." kept, no slash at the end. */
function readableAddress(url: string): string {
  const bare = url.replace(/^(?:https?:\/\/|mailto:|tel:)/i, '').replace(/\/$/, '');
  try {
    return decodeURI(bare);
  } catch {
    return bare;
  }
}

function sameAddress(text: string, address: string): boolean {
  const fold = (value: string): string =>
    readableAddress(value.trim())
      .toLowerCase()
      .replace(/^www\./, '')
      .replace(/[\s()/–-]/g, '');
  return (
    fold(text) === fold(address) ||
    (/^\+?\d+$/.test(address) && fold(text).replace(/^\+?49|^0/, '') === fold(address).replace(/^\+?49|^0/, ''))
  );
}
