import type { MarkedToken, Token } from 'marked';
import { Lexer, Marked, Tokenizer } from 'marked';

/** Our own kinds of inline token beside those of marked. */
export interface DirectiveToken {
  readonly type: 'directive';
  readonly raw: string;
  readonly name: string;
  readonly content: string;
}
export interface FootnoteToken {
  readonly type: 'footnote';
  readonly raw: string;
}
export type InlineToken = MarkedToken | DirectiveToken | FootnoteToken;

/** What a reference link leads to: marked hands `href` on unchanged. */
export type LinkTable = Lexer['tokens']['links'];

/** A table without labels, nor the names that every object has: `[constructor]` is no link. */
export function noLinks(): LinkTable {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `Object.create` is typed as any
  return Object.create(null) as LinkTable;
}

const DIRECTIVE = /^:([A-Za-z][A-Za-z0-9-]*)\[([^[\]\n]{0,200})\]/;
const DIRECTIVE_AHEAD = /:[A-Za-z][A-Za-z0-9-]*\[/;
const FOOTNOTE = /^\[\^[^\s[\]^]{1,100}\](?!\()/;

/** Punctuation that ends a bare address: of other scripts as well, which GFM does not know ("https://amt.example،"). */
const END_OF_ADDRESS = /[\s<]|(?![!-~])\p{P}/u;

const dialect = new Marked({
  gfm: true,
  tokenizer: {
    url(source) {
      const end = source.search(END_OF_ADDRESS);
      return Tokenizer.prototype.url.call(this, end === -1 ? source : source.slice(0, end));
    },
  },
  extensions: [
    {
      name: 'directive',
      level: 'inline',
      start: (source) => {
        const found = DIRECTIVE_AHEAD.exec(source);
        return found?.index;
      },
      tokenizer: (source): DirectiveToken | undefined => {
        const match = DIRECTIVE.exec(source);
        return match ? { type: 'directive', raw: match[0], name: match[1] ?? '', content: match[2] ?? '' } : undefined;
      },
    },
    {
      name: 'footnote',
      level: 'inline',
      tokenizer: (source): FootnoteToken | undefined => {
        const match = FOOTNOTE.exec(source);
        return match ? { type: 'footnote', raw: match[0] } : undefined;
      },
    },
  ],
});

/**
 * The tokens of running text as marked cuts it. Only its lexer is used: what it would render as HTML is never asked for.
 * The text has to be bounded before (`ReadingBudget`): several of marked's patterns take quadratic time.
 */
export function lexInlines(text: string, links: LinkTable): readonly InlineToken[] {
  const lexer = new Lexer(dialect.defaults);
  lexer.tokens.links = links;
  return known(lexer.inlineTokens(text));
}

export function known(tokens: readonly Token[] | undefined): readonly InlineToken[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- marked's open `Generic` token covers our two extensions; there are no others
  return (tokens ?? []) as readonly InlineToken[];
}
