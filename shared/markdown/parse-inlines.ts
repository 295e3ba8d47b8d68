import type { Inline } from '../model/inline.ts';
import type { ProblemCode, ProblemData, Severity } from '../model/problem.ts';
import { findAutolinkStarts, readAutolink } from './autolink.ts';
import { REFERENCE, referredCharacter } from './character-references.ts';
import { characterAt, characterBefore, characterKind, trimSpace } from './characters.ts';
import type { Delimiter, Piece } from './emphasis.ts';
import { buildInlines, pairDelimiters } from './emphasis.ts';
import { CLOSING_TAG, OPEN_TAG } from './html-block.ts';
import { normaliseLabel, readDestination, readLabel, readTitle, skipSpace } from './link-syntax.ts';
import { readLinkTarget } from './link-target.ts';
import { normaliseInlines } from './normalise-inlines.ts';

export interface Destination {
  readonly destination: string;
  readonly title: string | null;
}

export interface InlineContext {
  /** The link definition of a normalised label; asking for one marks it as used when the link is made. */
  readonly define: (label: string) => Destination | null;
  readonly use: (label: string) => void;
  /** A problem at an offset of the text. */
  readonly report: <Code extends ProblemCode>(code: Code, data: ProblemData[Code], offset: number, severity?: Severity) => void;
}

const PLAIN = /[^\\`*_~[\]!<&:\n]+/y;
const ESCAPE = /\\([!-/:-@[-`{-~])/y;
const BACKTICKS = /`+/y;
const RUN = /\*+|_+|~+/y;
const SOFT_BREAK = / *\n[ \t]*/y;
const HTML_TAG = new RegExp(`${OPEN_TAG}|${CLOSING_TAG}`, 'y');
const HTML_DECLARATION = /<![A-Za-z][^>]*>/y;
const LINE_BREAK_TAG = /^<br\s*\/?>$/i;
const URI = /<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>\u0000-\u0020]*)>/y;
const MAIL =
  /<([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)>/y;
const FOOTNOTE = /\[\^[^\s[\]^]{1,100}\](?!\()/y;
const INLINE_DIRECTIVE = /:([A-Za-z][A-Za-z0-9-]*)\[([^[\]\n]{0,200})\]/y;
const FACT_PATH = /^[A-Za-z0-9][A-Za-z0-9.:_#/-]*$/;

interface Bracket {
  /** Index of the piece that holds the `[` or `![`. */
  readonly piece: number;
  readonly image: boolean;
  /** Offset of the bracket, and of the text behind it. */
  readonly start: number;
  readonly inside: number;
  /** Another bracket opened behind this one: what lies between is no label. */
  holdsBracket: boolean;
}

/** Reads the running text of one block; lines are joined by '\n'. Every step is linear, whatever the text holds. */
export function parseInlines(text: string, context: InlineContext): readonly Inline[] {
  return normaliseInlines(new InlineParser(trimSpace(text), context).parse());
}

class InlineParser {
  private readonly text: string;
  private readonly context: InlineContext;
  private position = 0;
  private pieces: Piece[] = [];
  private readonly brackets: Bracket[] = [];
  /** Link brackets below this height may not become links: one inside them already is. */
  private inactiveBelow = 0;
  private readonly autolinks: readonly number[];
  private nextAutolink = 0;
  /** Searches that found nothing from some offset on: they find nothing further on either. */
  private readonly absent = new Map<string, number>();
  private backticks: Map<number, readonly number[]> | null = null;

  constructor(text: string, context: InlineContext) {
    this.text = text;
    this.context = context;
    this.autolinks = findAutolinkStarts(text);
  }

  parse(): Inline[] {
    while (this.position < this.text.length) this.step();
    pairDelimiters(this.pieces);
    return buildInlines(this.pieces, false);
  }

  private step(): void {
    const autolink = this.autolinkStart();
    if (autolink === this.position && this.addAutolink()) return;
    const plain = this.match(PLAIN);
    if (plain) {
      const cut = autolink > this.position ? Math.min(plain[0].length, autolink - this.position) : plain[0].length;
      this.addText(plain[0].slice(0, cut), cut);
      return;
    }
    const done = this.special(this.text.charAt(this.position));
    if (!done) this.addText(this.text.charAt(this.position), 1);
  }

  private special(character: string): boolean {
    switch (character) {
      case '\\':
        return this.addEscape();
      case '`':
        return this.addCode();
      case '*':
      case '_':
      case '~':
        return this.addDelimiter();
      case '[':
        return this.addFootnote() || this.openBracket(false);
      case '!':
        return this.text[this.position + 1] === '[' && this.openBracket(true);
      case ']':
        return this.closeBracket();
      case '<':
        return this.addAngleLink() || this.addHtml();
      case '&':
        return this.addReference();
      case ':':
        return this.addDirective();
      case '\n':
        return this.addLineEnd();
      default:
        return false;
    }
  }

  /** The next place from here on where a bare address may start; -1 for none. */
  private autolinkStart(): number {
    while ((this.autolinks[this.nextAutolink] ?? Number.POSITIVE_INFINITY) < this.position) this.nextAutolink++;
    return this.autolinks[this.nextAutolink] ?? -1;
  }

  private addAutolink(): boolean {
    this.nextAutolink++;
    const link = readAutolink(this.text, this.position, this.brackets.length > 0);
    if (!link) return false;
    const node: Inline = {
      type: 'link',
      target: { kind: 'url', url: link.url },
      title: null,
      children: [{ type: 'text', text: link.text }],
    };
    this.addNode(node, link.end - link.start, link.text);
    return true;
  }

  private addEscape(): boolean {
    if (this.text[this.position + 1] === '\n') {
      this.addNode({ type: 'break' }, 1);
      return true;
    }
    const escape = this.match(ESCAPE);
    if (escape) this.addText(escape[1] ?? '', 2);
    return escape !== null;
  }

  private addCode(): boolean {
    const ticks = this.match(BACKTICKS)?.[0].length ?? 0;
    const start = this.position + ticks;
    const end = this.findBackticks(ticks, start);
    if (end < 0) {
      this.addText('`'.repeat(ticks), ticks);
      return true;
    }
    const raw = this.text.slice(start, end).replace(/\n/g, ' ');
    const padded = raw.length > 1 && raw.startsWith(' ') && raw.endsWith(' ') && raw.trim() !== '';
    this.addNode({ type: 'code', text: padded ? raw.slice(1, -1) : raw }, end + ticks - this.position);
    return true;
  }

  /** The first run of exactly `length` backticks from `from` on. */
  private findBackticks(length: number, from: number): number {
    if (!this.backticks) {
      const byLength = new Map<number, number[]>();
      for (const run of this.text.matchAll(/`+/g)) {
        const known = byLength.get(run[0].length);
        if (known) known.push(run.index);
        else byLength.set(run[0].length, [run.index]);
      }
      this.backticks = byLength;
    }
    const runs = this.backticks.get(length) ?? [];
    let low = 0;
    for (let high = runs.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((runs[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    return runs[low] ?? -1;
  }

  private addDelimiter(): boolean {
    const run = this.match(RUN)?.[0] ?? '';
    const character = run.charAt(0);
    const before = characterBefore(this.text, this.position);
    const kindBefore = characterKind(before);
    const kindAfter = characterKind(characterAt(this.text, this.position + run.length));
    const left = kindAfter !== 'space' && (kindAfter !== 'punctuation' || kindBefore !== 'other');
    const right = kindBefore !== 'space' && (kindBefore !== 'punctuation' || kindAfter !== 'other');
    const usable = character !== '~' || run.length <= 2;
    const delimiter: Delimiter = {
      kind: 'delimiter',
      character,
      length: run.length,
      left: run.length,
      canOpen: usable && left && (character !== '_' || !right || kindBefore === 'punctuation'),
      canClose: usable && right && (character !== '_' || !left || kindAfter === 'punctuation'),
      opens: [],
      closes: [],
    };
    this.pieces.push(delimiter);
    this.position += run.length;
    return true;
  }

  private addFootnote(): boolean {
    const footnote = this.match(FOOTNOTE);
    if (!footnote) return false;
    this.context.report('markdown.unsupported', { what: 'footnote' }, this.position, 'warning');
    this.addNode({ type: 'html', text: footnote[0] }, footnote[0].length);
    return true;
  }

  private openBracket(image: boolean): boolean {
    const top = this.brackets.at(-1);
    if (top) top.holdsBracket = true;
    const length = image ? 2 : 1;
    const inside = this.position + length;
    this.brackets.push({ piece: this.pieces.length, image, start: this.position, inside, holdsBracket: false });
    this.addText(image ? '![' : '[', length);
    return true;
  }

  private closeBracket(): boolean {
    const opener = this.brackets.pop();
    const active = opener && (opener.image || this.brackets.length >= this.inactiveBelow);
    this.inactiveBelow = Math.min(this.inactiveBelow, this.brackets.length);
    if (!opener || !active) return false;
    const found = this.readInlineTarget() ?? this.readReference(opener);
    if (!found) return false;

    const inner = this.pieces.splice(opener.piece);
    inner.shift();
    pairDelimiters(inner);
    const children = buildInlines(inner, !opener.image);
    const raw = this.text.slice(opener.start, found.end);
    const length = found.end - this.position;
    const target = opener.image ? null : readLinkTarget(found.destination);
    if (found.label !== null && (opener.image || target)) this.context.use(found.label);
    if (opener.image) {
      this.addNode({ type: 'image', source: found.destination, alt: alternativeText(children), title: found.title }, length);
    } else if (target) {
      this.addNode({ type: 'link', target, title: found.title, children }, length);
    } else {
      this.context.report('link.scheme', { url: found.destination }, opener.start, 'warning');
      this.addNode({ type: 'html', text: raw }, length);
    }
    if (!opener.image) this.inactiveBelow = this.brackets.length;
    return true;
  }

  /** `(target "title")` behind a closing bracket. */
  private readInlineTarget(): (Destination & { readonly label: null; readonly end: number }) | null {
    const { text } = this;
    if (text[this.position + 1] !== '(') return null;
    const from = skipSpace(text, this.position + 2);
    const destination = readDestination(text, from);
    if (!destination) return null;
    const titleAt = skipSpace(text, destination.end);
    const title = titleAt > destination.end && '"\'('.includes(text.charAt(titleAt)) ? this.readTitleOnce(titleAt) : null;
    const end = skipSpace(text, title?.end ?? destination.end);
    return text[end] === ')' ? { destination: destination.value, title: title?.value ?? null, label: null, end: end + 1 } : null;
  }

  private readTitleOnce(index: number): ReturnType<typeof readTitle> {
    const quote = this.text.charAt(index);
    const closing = quote === '(' ? ')' : quote;
    return this.find(closing, index + 1) < 0 ? null : readTitle(this.text, index);
  }

  /** `[label]`, `[]` or nothing behind a closing bracket, where the label is defined. */
  private readReference(opener: Bracket): (Destination & { readonly label: string; readonly end: number }) | null {
    const after = this.position + 1;
    const full = this.text[after] === '[' ? readLabel(this.text, after) : null;
    const collapsed = full !== null && full.value.trim() === '';
    const explicit = full !== null && !collapsed;
    if (!explicit && (opener.holdsBracket || this.position - opener.inside > 999)) return null;
    const label = normaliseLabel(explicit ? full.value : this.text.slice(opener.inside, this.position));
    const definition = label === '' ? null : this.context.define(label);
    return definition ? { ...definition, label, end: full && (explicit || full.value === '') ? full.end : after } : null;
  }

  private addAngleLink(): boolean {
    const uri = this.match(URI)?.[1];
    const mail = uri === undefined ? this.match(MAIL)?.[1] : undefined;
    const shown = uri ?? mail;
    if (shown === undefined) return false;
    const target = readLinkTarget(uri ?? `mailto:${shown}`);
    const length = shown.length + 2;
    if (target) {
      this.addNode({ type: 'link', target, title: null, children: [{ type: 'text', text: shown }] }, length, shown);
    } else {
      this.context.report('link.scheme', { url: shown }, this.position, 'warning');
      this.addNode({ type: 'html', text: `<${shown}>` }, length);
    }
    return true;
  }

  private addHtml(): boolean {
    const end = this.endOfHtml();
    if (end < 0) return false;
    const raw = this.text.slice(this.position, end);
    if (LINE_BREAK_TAG.test(raw)) {
      this.addNode({ type: 'break' }, raw.length);
      return true;
    }
    this.context.report('markdown.html', { text: raw.slice(0, 80) }, this.position, 'warning');
    this.addNode({ type: 'html', text: raw }, raw.length);
    return true;
  }

  private endOfHtml(): number {
    const { text, position } = this;
    if (this.match(HTML_TAG)) return HTML_TAG.lastIndex;
    if (text.startsWith('<!-->', position)) return position + 5;
    if (text.startsWith('<!--->', position)) return position + 6;
    if (text.startsWith('<!--', position)) return this.endAfter('-->', position + 4);
    if (text.startsWith('<?', position)) return this.endAfter('?>', position + 2);
    if (text.startsWith('<![CDATA[', position)) return this.endAfter(']]>', position + 9);
    if (text.startsWith('<!', position) && this.find('>', position) >= 0 && this.match(HTML_DECLARATION)) return HTML_DECLARATION.lastIndex;
    return -1;
  }

  private endAfter(needle: string, from: number): number {
    const found = this.find(needle, from);
    return found < 0 ? -1 : found + needle.length;
  }

  /** Looks ahead for `needle`, and remembers where there is none. */
  private find(needle: string, from: number): number {
    if (from >= (this.absent.get(needle) ?? Number.POSITIVE_INFINITY)) return -1;
    const found = this.text.indexOf(needle, from);
    if (found < 0) this.absent.set(needle, from);
    return found;
  }

  private addReference(): boolean {
    const match = this.match(REFERENCE);
    const character = match && referredCharacter(match[1], match[2], match[3]);
    if (!match || character === null) return false;
    this.addText(character, match[0].length);
    return true;
  }

  private addDirective(): boolean {
    const match = this.match(INLINE_DIRECTIVE);
    if (!match) return false;
    const [raw, name = '', content = ''] = match;
    if (name === 'fact' && FACT_PATH.test(content)) {
      this.addNode({ type: 'fact', path: content }, raw.length);
      return true;
    }
    // "siehe Seite:abc[1]" is prose: only a colon that stands free starts a directive.
    if (name !== 'fact' && characterKind(characterBefore(this.text, this.position)) === 'other') return false;
    if (name === 'fact') this.context.report('reference.fact', { path: content }, this.position);
    else this.context.report('directive.unknown', { name }, this.position);
    this.addNode({ type: 'html', text: raw }, raw.length);
    return true;
  }

  private addLineEnd(): boolean {
    const match = this.match(SOFT_BREAK);
    if (!match) return false;
    const last = this.pieces.at(-1);
    const hard = last?.kind === 'text' && / {2,}$/.test(last.text.slice(-2));
    this.position += match[0].length;
    this.pieces.push(hard ? { kind: 'node', node: { type: 'break' }, bare: null } : { kind: 'text', text: ' ' });
    return true;
  }

  private addText(text: string, length: number): void {
    this.pieces.push({ kind: 'text', text });
    this.position += length;
  }

  private addNode(node: Inline, length: number, bare: string | null = null): void {
    this.pieces.push({ kind: 'node', node, bare });
    this.position += length;
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.position;
    return pattern.exec(this.text);
  }
}

/** What the brackets of an image say, without formatting. */
function alternativeText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline): string => {
      switch (inline.type) {
        case 'text':
        case 'code':
        case 'html':
          return inline.text;
        case 'image':
          return inline.alt;
        case 'fact':
          return `:fact[${inline.path}]`;
        case 'break':
          return ' ';
        case 'strong':
        case 'emphasis':
        case 'strikethrough':
        case 'link':
          return alternativeText(inline.children);
      }
    })
    .join('');
}
