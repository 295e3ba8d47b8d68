import type { Inline } from '../model/inline.ts';
import type { ProblemCode, ProblemData, Severity } from '../model/problem.ts';
import type { ReadingBudget } from './reading-budget.ts';
import { MAX_LENGTH } from './reading-budget.ts';
import { decodeReferences } from './character-references.ts';
import { characterBefore, characterKind, trimSpace } from './characters.ts';
import type { DirectiveToken, InlineToken, LinkTable } from './lex-inlines.ts';
import { known, lexInlines } from './lex-inlines.ts';
import { readLinkTarget } from './link-target.ts';
import { normaliseInlines } from './normalise-inlines.ts';

/** Where reference links lead, and what is told about a text while it is read. */
export interface InlineContext {
  readonly budget: ReadingBudget;
  readonly links: LinkTable;
  /** What a target of `links` stands for, noted as used; null for any other target. */
  readonly resolve: (href: string) => { readonly destination: string; readonly title: string | null; readonly use: () => void } | null;
  /** A problem at an offset of the text. */
  readonly report: <Code extends ProblemCode>(code: Code, data: ProblemData[Code], offset: number, severity?: Severity) => void;
}

/** An empty comment says nothing and reads as nothing; the writer uses it to keep delimiters apart. */
export const SEPARATOR = '<!---->';
/** Most running text holds nothing that marked has to look at. */
const MAY_BE_MARKUP = /[\\`*_~[\]<>&!:@]|www\.| {2}\n/i;
const LINE_BREAK_TAG = /^<br\s*\/?>$/i;
const FACT_PATH = /^[A-Za-z0-9][A-Za-z0-9.:_#/-]*$/;

/** Reads the running text of one block; its lines are joined by '\n'. Text too heavy to be looked into is kept as it is. */
export function parseInlines(text: string, context: InlineContext): readonly Inline[] {
  const own = trimSpace(text);
  if (!MAY_BE_MARKUP.test(own)) return normaliseInlines([{ type: 'text', text: own }]);
  if (!context.budget.allows(own)) {
    context.report('markdown.too-long', { limit: MAX_LENGTH }, 0, 'warning');
    return normaliseInlines([{ type: 'html', text: own }]);
  }
  return normaliseInlines(new TokenReader(own, context).read(lexInlines(own, context.links), 0));
}

class TokenReader {
  private readonly text: string;
  private readonly context: InlineContext;

  constructor(text: string, context: InlineContext) {
    this.text = text;
    this.context = context;
  }

  read(tokens: readonly InlineToken[], start: number): readonly Inline[] {
    const inlines: Inline[] = [];
    let offset = start;
    for (const token of tokens) {
      inlines.push(this.readToken(token, offset));
      offset += token.raw.length;
    }
    return inlines;
  }

  private readToken(token: InlineToken, offset: number): Inline {
    switch (token.type) {
      case 'text':
        return { type: 'text', text: decodeReferences(token.raw) };
      case 'escape':
        return { type: 'text', text: token.text };
      case 'em':
        return { type: 'emphasis', children: this.children(token, offset) };
      case 'strong':
        return { type: 'strong', children: this.children(token, offset) };
      case 'del':
        return { type: 'strikethrough', children: this.children(token, offset) };
      case 'codespan':
        return { type: 'code', text: token.text };
      case 'br':
        return { type: 'break' };
      case 'link':
        return this.readLink(token, offset);
      case 'image': {
        const { destination, title, use } = this.target(token);
        use();
        return { type: 'image', source: destination, alt: alternativeText(this.read(known(token.tokens), offset + 2)), title };
      }
      case 'html':
        if (LINE_BREAK_TAG.test(token.raw)) return { type: 'break' };
        if (token.raw === SEPARATOR) return { type: 'text', text: '' };
        this.context.report('markdown.html', { text: token.raw.slice(0, 80) }, offset, 'warning');
        return { type: 'html', text: token.raw };
      case 'directive':
        return this.readDirective(token, offset);
      case 'footnote':
        this.context.report('markdown.unsupported', { what: 'footnote' }, offset, 'warning');
        return { type: 'html', text: token.raw };
      default:
        // Block tokens do not occur here; were marked to learn a new inline token, its text would still be kept.
        return { type: 'text', text: token.raw };
    }
  }

  private children(
    token: { readonly raw: string; readonly text: string; readonly tokens: Parameters<typeof known>[0] },
    offset: number,
  ): readonly Inline[] {
    return this.read(known(token.tokens), offset + (token.raw.length - token.text.length) / 2);
  }

  private readLink(token: Extract<InlineToken, { type: 'link' }>, offset: number): Inline {
    if (token.autolink) return this.readAutolink(token, offset);
    const { destination, title, use } = this.target(token);
    const target = readLinkTarget(destination);
    if (!target) {
      this.context.report('link.scheme', { url: destination }, offset, 'warning');
      return { type: 'html', text: token.raw };
    }
    use();
    return { type: 'link', target, title, children: this.read(known(token.tokens), offset + 1) };
  }

  private readAutolink(token: Extract<InlineToken, { type: 'link' }>, offset: number): Inline {
    const target = readLinkTarget(token.href);
    if (target) return { type: 'link', target, title: null, children: [{ type: 'text', text: token.text }] };
    this.context.report('link.scheme', { url: token.href }, offset, 'warning');
    return { type: 'html', text: token.raw };
  }

  private target(token: { readonly href: string; readonly title?: string | null }): {
    destination: string;
    title: string | null;
    use: () => void;
  } {
    const defined = this.context.resolve(token.href);
    if (defined) return defined;
    const title = token.title === undefined || token.title === null || token.title === '' ? null : decodeReferences(token.title);
    return { destination: decodeReferences(token.href), title, use: () => {} };
  }

  private readDirective(token: DirectiveToken, offset: number): Inline {
    if (token.name === 'fact' && FACT_PATH.test(token.content)) return { type: 'fact', path: token.content };
    // "siehe Seite:abc[1]" is prose: only a colon that stands free starts a directive.
    if (token.name !== 'fact' && characterKind(characterBefore(this.text, offset)) === 'other') return { type: 'text', text: token.raw };
    if (token.name === 'fact') this.context.report('reference.fact', { path: token.content }, offset);
    else this.context.report('directive.unknown', { name: token.name }, offset);
    return { type: 'html', text: token.raw };
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
