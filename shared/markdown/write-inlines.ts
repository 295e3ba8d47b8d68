import type { Inline } from '../model/inline.ts';
import { referenceTo } from './character-references.ts';
import { characterAt, characterBefore, characterKind } from './characters.ts';
import { escapeText } from './escape-text.ts';
import { writeLinkTarget } from './link-target.ts';
import { normaliseInlines } from './normalise-inlines.ts';
import { SEPARATOR } from './parse-inlines.ts';
import { readInlines } from './read-inlines.ts';

/** How a line break is written: `<br>` keeps a segment, a heading or a cell on one line. */
export type BreakForm = '<br>' | '\\\n';

/** Which of the equal ways to write a text is taken. */
interface Style {
  /** null = `_`, and `*` inside a word, where `_` would not do. */
  readonly emphasis: '_' | null;
  /** All punctuation of the text as character references: nothing is left in it that could pair with anything. */
  readonly armoured: boolean;
  /** Empty comments, which read as nothing, keep marks from touching each other and words. */
  readonly apart: boolean;
}

/**
 * From the form that reads best to the one that is safest. The first that is read as it is meant is taken: marked pairs
 * some delimiters by rules of its own, and which ones is found out by reading.
 */
const PLAINEST: Style = { emphasis: null, armoured: false, apart: false };
const SAFER: readonly Style[] = [
  { emphasis: '_', armoured: false, apart: false },
  { emphasis: null, armoured: true, apart: false },
  { emphasis: '_', armoured: true, apart: true },
];

interface Surroundings {
  readonly style: Style;
  readonly breakForm: BreakForm;
  readonly inLink: boolean;
  /** The first text begins a line. */
  readonly lineStart: boolean;
}

/** The canonical Markdown of one segment, on one line: equal texts give equal strings, however they were typed. */
export function writeInlines(inlines: readonly Inline[]): string {
  return writeRunningText(inlines, '<br>');
}

/** Canonical Markdown of running text; with '\\\n' as break form it may take several lines. */
export function writeRunningText(inlines: readonly Inline[], breakForm: BreakForm): string {
  const normal = normaliseInlines(inlines);
  const writeIn = (style: Style): string => write(normal, { style, breakForm, inLink: false, lineStart: true });
  const best = writeIn(PLAINEST);
  if (isSimple(normal) || isReadAs(best, normal)) return best;
  for (const style of SAFER) {
    const written = writeIn(style);
    if (isReadAs(written, normal)) return written;
  }
  return best;
}

/** Text without formatting, which backslashes alone keep as it is. */
function isSimple(inlines: readonly Inline[]): boolean {
  return inlines.every(({ type }) => type === 'text' || type === 'fact' || type === 'break');
}

function isReadAs(written: string, inlines: readonly Inline[]): boolean {
  return JSON.stringify(readInlines(written).inlines) === JSON.stringify(inlines);
}

function write(inlines: readonly Inline[], around: Surroundings): string {
  let out = '';
  let lineStart = around.lineStart;
  // The last mark ended with punctuation inside: the letter behind it would keep it open.
  let guardNext = false;
  inlines.forEach((inline, index) => {
    const next = inlines[index + 1];
    const written = writeOne(inline, next, out, { ...around, lineStart });
    if (isMark(inline)) {
      const { mark, inner } = written;
      if (around.style.apart && out !== '' && !out.endsWith('\n')) out += SEPARATOR;
      const before = characterBefore(out, out.length);
      const touches = mark === '_' || characterKind(characterAt(inner, 0)) === 'punctuation';
      // marked takes the second half of a character outside the basic plane for a letter.
      if (touches && (characterKind(before) === 'other' || before.length > 1)) {
        out = out.slice(0, out.length - before.length) + referenceTo(before);
      }
      out += mark + inner + mark;
      if (around.style.apart && next) out += SEPARATOR;
      guardNext = !around.style.apart && (mark === '_' || characterKind(characterBefore(inner, inner.length)) === 'punctuation');
    } else {
      const first = characterAt(written.inner, 0);
      const guarded = guardNext && inline.type === 'text' && characterKind(first) === 'other';
      out += guarded ? referenceTo(first) + written.inner.slice(first.length) : written.inner;
      guardNext = false;
    }
    lineStart = inline.type === 'break' && out.endsWith('\n');
  });
  return out;
}

function isMark(inline: Inline): boolean {
  return inline.type === 'strong' || inline.type === 'emphasis' || inline.type === 'strikethrough';
}

function writeOne(
  inline: Inline,
  next: Inline | undefined,
  before: string,
  around: Surroundings,
): { readonly mark: string; readonly inner: string } {
  const plain = (inner: string): { mark: string; inner: string } => ({ mark: '', inner });
  switch (inline.type) {
    case 'text':
      return plain(
        escapeText(inline.text, {
          lineStart: around.lineStart,
          before,
          followed: next !== undefined,
          inLink: around.inLink,
          armoured: around.style.armoured,
        }),
      );
    case 'strong':
      return { mark: '**', inner: write(inline.children, around) };
    case 'strikethrough':
      return { mark: '~~', inner: write(inline.children, around) };
    case 'emphasis':
      return { mark: around.style.emphasis ?? emphasisMark(before, next), inner: write(inline.children, around) };
    case 'code':
      return plain(writeCode(inline.text));
    case 'link':
      return plain(writeLink(inline, around));
    case 'image':
      return plain(
        `![${escapeText(inline.alt, { ...ALTERNATIVE_TEXT, armoured: around.style.armoured })}](${destination(inline.source)}${title(inline.title)})`,
      );
    case 'fact':
      return plain(`:fact[${inline.path}]`);
    case 'break':
      // A line may not begin like a block of HTML, nor be empty.
      return plain(next?.type === 'html' || (next?.type === 'text' && next.text.trim() === '') ? '<br>' : around.breakForm);
    case 'html':
      return plain(inline.text);
  }
}

const ALTERNATIVE_TEXT = { lineStart: false, before: '', followed: true, inLink: true };

/** `_` reads best; inside a word only `*` is taken as emphasis. */
function emphasisMark(before: string, next: Inline | undefined): '_' | '*' {
  const inWord =
    characterKind(characterBefore(before, before.length)) === 'other' ||
    (next?.type === 'text' && characterKind(characterAt(next.text, 0)) === 'other');
  return inWord && !before.endsWith('*') && next?.type !== 'strong' ? '*' : '_';
}

function writeCode(text: string): string {
  const taken = new Set((text.match(/`+/g) ?? []).map((run) => run.length));
  let length = 1;
  while (taken.has(length)) length++;
  const ticks = '`'.repeat(length);
  // A space on both sides is taken off again, unless there is nothing but spaces.
  const padded = text.startsWith('`') || text.endsWith('`') || (text.startsWith(' ') && text.endsWith(' ') && /[^ ]/.test(text));
  return padded ? `${ticks} ${text} ${ticks}` : ticks + text + ticks;
}

function writeLink(link: Extract<Inline, { type: 'link' }>, around: Surroundings): string {
  const target = writeLinkTarget(link.target);
  const [only, ...others] = link.children;
  if (link.target.kind === 'url' && link.title === null && only?.type === 'text' && others.length === 0) {
    const isAddress = only.text === target && /^https?:\/\/[^\s<>\\\p{Cc}]+$/iu.test(target);
    const isMail =
      `mailto:${only.text}` === target &&
      /^[A-Za-z0-9._+-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)(?:\.[A-Za-z0-9]+)+$/.test(only.text);
    if (isAddress || isMail) return `<${only.text}>`;
  }
  return `[${write(link.children, { ...around, inLink: true, lineStart: false })}](${destination(target)}${title(link.title)})`;
}

/** A link target without white space or brackets that would end it: those become references, which every reader resolves. */
function destination(url: string): string {
  const balanced = /^[^()]*(?:\([^()]*\)[^()]*)*$/.test(url);
  const escaped = url
    .replace(/[\r\n]+/g, '')
    .replace(/&(?=#?[A-Za-z0-9]+;)|[\s\p{Cc}\\`*[\]<>"'|]/gu, referenceTo)
    .replace(balanced ? /(?!)/ : /[()]/g, referenceTo);
  return escaped === '' ? '<>' : escaped;
}

function title(text: string | null): string {
  return text === null ? '' : ` "${text.replace(/&(?=#?[A-Za-z0-9]+;)|[\\`*_~[\]<>"|]/g, referenceTo)}"`;
}
