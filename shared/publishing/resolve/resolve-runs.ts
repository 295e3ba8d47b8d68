import type { Inline, LinkTarget } from '../../model/inline.ts';
import type { LanguageTag } from '../../model/language.ts';
import { problem } from '../../model/problem.ts';
import type { GermanWords } from '../bidi/german-words.ts';
import { splitRuns } from '../bidi/split-runs.ts';
import type { FactText } from '../facts/fact-context.ts';
import { factRuns } from '../facts/fact-runs.ts';
import type { PrintLink, Run } from '../print-document.ts';
import { breakRun, factRun, germanRun, joinRuns, runsText, textRun, type Marks } from '../runs.ts';
import { chapterAnchor, contactAnchor, type ChapterContext } from './resolve-context.ts';
import type { Wording } from './unit-texts.ts';

/** Alternative texts in German by the source of the picture: a translation carries none, they are texts of their own. */
export type Alternatives = ReadonlyMap<string, string>;

/** How the text around is set: its language and marks are handed down. */
interface Look {
  readonly language: LanguageTag;
  readonly marks: Marks;
  readonly named: Alternatives | null;
}

/**
 * Runs of one piece of running text: marks, facts and links resolved.
 * @param named in a heading or a table cell, where no picture can stand, its alternative text is printed; null leaves pictures
 *   to the caller
 */
export function resolveRuns(
  { inlines, language, muted }: Wording,
  context: ChapterContext,
  line: number | null,
  named: Alternatives | null = null,
): readonly Run[] {
  return joinRuns(inlines.flatMap((inline) => runsOf(inline, { language, marks: { muted }, named }, context, line)));
}

/** Runs of a text without formatting. */
export function textRuns({ content, language, muted }: FactText, germanWords: GermanWords): readonly Run[] {
  return splitRuns(content, language, { muted }, germanWords);
}

function runsOf(inline: Inline, look: Look, context: ChapterContext, line: number | null): readonly Run[] {
  const within = (children: readonly Inline[], change: Marks): readonly Run[] =>
    children.flatMap((child) => runsOf(child, { ...look, marks: { ...look.marks, ...change } }, context, line));
  switch (inline.type) {
    case 'text':
      return splitRuns(inline.text, look.language, look.marks, context.germanWords);
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
      return look.named ? textRuns(context.texts.text(look.named.get(inline.source) ?? inline.alt), context.germanWords) : [];
    case 'fact':
      return factOf(inline.path, look, context, line);
    case 'link':
      return linkRuns(inline.target, within(inline.children, { link: printLink(inline.target, context) }), look);
  }
}

function factOf(path: string, look: Look, context: ChapterContext, line: number | null): readonly Run[] {
  const runs = factRuns(path, context.workspace, context);
  const { strong = false, emphasis = false, strikethrough = false, link = null } = look.marks;
  if (runs) return runs.map((run) => (run.type === 'break' ? run : { ...run, strong, emphasis, strikethrough, link: run.link ?? link }));
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
function linkRuns(target: LinkTarget, words: readonly Run[], look: Look): readonly Run[] {
  if (target.kind !== 'url') return words;
  const address = readableAddress(target.url);
  const text = runsText(words);
  const muted = look.marks.muted ?? false;
  const addressRun = (shown: string): Run => ({ ...factRun(shown, { kind: 'url', url: target.url }), muted });
  if (text.trim() === '') return [addressRun(address)];
  if (sameAddress(text, address)) return [addressRun(text)];
  return [...words, textRun(' (', look.language, { muted }), addressRun(address), textRun(')', look.language, { muted })];
}

/** What would not be seen or would turn the letters around it, were it decoded. */
const INVISIBLE = /[\p{C}\p{Z}]/u;

/** An address as people write it: without scheme, "www." kept, no slash at the end, of a mail address the address alone. */
function readableAddress(url: string): string {
  const bare = url
    .replace(/^(mailto:[^?]*)\?.*$/is, '$1')
    .replace(/^(?:https?:\/\/|mailto:|tel:)/i, '')
    .replace(/\/$/, '');
  try {
    const decoded = decodeURI(bare);
    return INVISIBLE.test(decoded) ? bare : decoded;
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
  const [shown, meant] = [fold(text), fold(address)];
  const national = (value: string): string => value.replace(/^(?:\+?49|0)/, '');
  return shown === meant || (/^\+?\d+$/.test(meant) && national(shown) === national(meant));
}
