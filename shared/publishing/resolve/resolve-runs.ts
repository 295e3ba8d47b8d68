import type { Inline, LinkTarget } from '../../model/inline.ts';
import { languageOf, type LanguageTag } from '../../model/language.ts';
import { plainText } from '../../model/plain-text.ts';
import { problem } from '../../model/problem.ts';
import { splitFacts } from '../bidi/split-facts.ts';
import { factRuns } from '../facts/fact-runs.ts';
import type { PrintLink, Run, TextRun } from '../print-document.ts';
import { chapterAnchor, contactAnchor, type ChapterContext } from './resolve-context.ts';
import type { Wording } from './unit-texts.ts';

type Look = Pick<TextRun, 'language' | 'direction' | 'strong' | 'emphasis' | 'strikethrough' | 'code' | 'muted' | 'link'>;

/** Longest address, in characters, that is kept on one line. A longer one may break. */
const UNBROKEN_ADDRESS = 34;

/** Runs of one piece of running text: marks, facts and links resolved; pictures are left to the caller. */
export function resolveRuns(wording: Wording<readonly Inline[]>, context: ChapterContext, line: number | null): readonly Run[] {
  const look = plainLook(wording.language, wording.muted);
  return wording.content.flatMap((inline) => runsOf(inline, look, context, line));
}

/** Runs of a text without formatting. */
export function plainRuns(wording: Wording<string>): readonly Run[] {
  return textRuns(wording.content, plainLook(wording.language, wording.muted));
}

function plainLook(language: LanguageTag, muted: boolean): Look {
  const { direction } = languageOf(language);
  return { language, direction, strong: false, emphasis: false, strikethrough: false, code: false, muted, link: null };
}

function runsOf(inline: Inline, look: Look, context: ChapterContext, line: number | null): readonly Run[] {
  const within = (children: readonly Inline[], change: Partial<Look>): readonly Run[] =>
    children.flatMap((child) => runsOf(child, { ...look, ...change }, context, line));
  switch (inline.type) {
    case 'text':
      return textRuns(inline.text, look);
    case 'strong':
      return within(inline.children, { strong: true });
    case 'emphasis':
      return within(inline.children, { emphasis: true });
    case 'strikethrough':
      return within(inline.children, { strikethrough: true });
    case 'code':
    case 'html':
      return [{ type: 'text', ...look, text: inline.text, fact: false, code: inline.type === 'code' }];
    case 'break':
      return [{ type: 'break' }];
    case 'image':
      return [];
    case 'fact':
      return factOf(inline.path, look, context, line);
    case 'link':
      return linkRuns(inline.target, within(inline.children, { link: printLink(inline.target, context) }), inline.children, look);
  }
}

function textRuns(text: string, look: Look): readonly Run[] {
  return splitFacts(text, look.language).map((piece) => ({
    type: 'text',
    ...look,
    text: piece.text,
    fact: piece.fact,
    language: piece.language,
    direction: piece.fact ? 'ltr' : languageOf(piece.language).direction,
  }));
}

function factOf(path: string, look: Look, context: ChapterContext, line: number | null): readonly Run[] {
  const runs = factRuns(path, context);
  if (runs)
    return runs.map((run) =>
      run.type === 'break' ? run : { ...run, strong: look.strong, emphasis: look.emphasis, link: run.link ?? look.link },
    );
  context.report(problem('reference.fact', { path }, { path: context.path, ...(line === null ? {} : { line }) }));
  return [{ type: 'text', ...look, text: `:fact[${path}]`, language: 'de', direction: 'ltr', fact: true }];
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
  if (words.length === 0 || sameAddress(text, address)) {
    const whole = words.length === 0 ? address : text;
    return [addressRun(whole, target.url, look)];
  }
  const link: PrintLink = { kind: 'url', url: target.url };
  const bracket = (sign: string): Run => ({ type: 'text', ...look, text: sign, fact: false, link: null });
  return [...words, bracket(' ('), { ...addressRun(address, target.url, look), link }, bracket(')')];
}

function addressRun(text: string, url: string, look: Look): TextRun {
  return {
    type: 'text',
    ...look,
    text,
    language: 'de',
    direction: 'ltr',
    fact: text.length <= UNBROKEN_ADDRESS,
    link: { kind: 'url', url },
  };
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
