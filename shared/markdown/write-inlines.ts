import type { Inline } from '../model/inline.ts';
import { referenceTo } from './character-references.ts';
import { characterAt, characterBefore, characterKind } from './characters.ts';
import { escapeText } from './escape-text.ts';
import { writeLinkTarget } from './link-target.ts';
import { normaliseInlines } from './normalise-inlines.ts';

/** How a line break is written: `<br>` keeps a segment, a heading or a cell on one line. */
export type BreakForm = '<br>' | '\\\n';

interface Surroundings {
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
  return write(normaliseInlines(inlines), { breakForm, inLink: false, lineStart: true });
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
      const before = characterBefore(out, out.length);
      const touches = mark === '_' || characterKind(characterAt(inner, 0)) === 'punctuation';
      if (touches && characterKind(before) === 'other') {
        out = out.slice(0, out.length - before.length) + referenceTo(before);
      }
      out += mark + inner + mark;
      guardNext = characterKind(characterBefore(inner, inner.length)) === 'punctuation' || mark === '_';
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
      return plain(escapeText(inline.text, { lineStart: around.lineStart, before, followed: next !== undefined, inLink: around.inLink }));
    case 'strong':
      return { mark: '**', inner: write(inline.children, around) };
    case 'strikethrough':
      return { mark: '~~', inner: write(inline.children, around) };
    case 'emphasis':
      return { mark: emphasisMark(before, next), inner: write(inline.children, around) };
    case 'code':
      return plain(writeCode(inline.text));
    case 'link':
      return plain(writeLink(inline, around));
    case 'image':
      return plain(`![${escapeText(inline.alt, ESCAPE_ALL)}](${destination(inline.source)}${title(inline.title)})`);
    case 'fact':
      return plain(`:fact[${inline.path}]`);
    case 'break':
      return plain(next?.type === 'html' ? '<br>' : around.breakForm);
    case 'html':
      return plain(inline.text);
  }
}

const ESCAPE_ALL = { lineStart: false, before: '', followed: true, inLink: true };

/** `_` reads best; inside a word only `*` is taken as emphasis. */
function emphasisMark(before: string, next: Inline | undefined): '_' | '*' {
  const inWord =
    characterKind(characterBefore(before, before.length)) === 'other' ||
    (next?.type === 'text' && characterKind(characterAt(next.text, 0)) === 'other');
  return inWord && !before.endsWith('*') && next?.type !== 'strong' ? '*' : '_';
}

function writeCode(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const shortest = Array.from({ length: longest + 1 }, (_, index) => '`'.repeat(index + 1)).find(
    (run) => !new RegExp(`(?<!\`)${run}(?!\`)`).test(text),
  );
  const ticks = shortest ?? '`'.repeat(longest + 1);
  const touches = text.startsWith('`') || text.endsWith('`');
  const stripped = text.startsWith(' ') && text.endsWith(' ') && text.trim() !== '';
  return touches || stripped ? `${ticks} ${text} ${ticks}` : ticks + text + ticks;
}

function writeLink(link: Extract<Inline, { type: 'link' }>, around: Surroundings): string {
  const target = writeLinkTarget(link.target);
  const [only, ...others] = link.children;
  if (link.target.kind === 'url' && link.title === null && only?.type === 'text' && others.length === 0) {
    const isAddress = only.text === target && /^https?:\/\/[^\s<>\u0000-\u0020\\]+$/i.test(target);
    const isMail =
      `mailto:${only.text}` === target &&
      /^[A-Za-z0-9._+-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)(?:\.[A-Za-z0-9]+)+$/.test(only.text);
    if (isAddress || isMail) return `<${only.text}>`;
  }
  return `[${write(link.children, { ...around, inLink: true, lineStart: false })}](${destination(target)}${title(link.title)})`;
}

function destination(url: string): string {
  const clean = url.replace(/[\r\n]+/g, '');
  const escaped = clean.replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\').replace(/&(?=#?[A-Za-z0-9]+;)/g, '&amp;');
  if (clean === '' || /[\s<>()\u0000-\u0020\u007f]/.test(clean)) return `<${escaped.replace(/[<>]/g, '\\$&')}>`;
  return escaped;
}

function title(text: string | null): string {
  if (text === null) return '';
  return ` "${text.replace(/[\\"]/g, '\\$&').replace(/&(?=#?[A-Za-z0-9]+;)/g, '&amp;')}"`;
}
