import type { Inline } from '../../model/inline.ts';

/** What is looked for, and what is to stand there instead. */
export interface ReplaceRule {
  readonly find: string;
  readonly replace: string;
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
}

/** One place of a text that would change, with the whole words around it. Places of a unit are counted in reading order. */
export interface ReplacePlace {
  readonly index: number;
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

/** Letters around a place that are shown with it. */
const CONTEXT = 48;

/**
 * Replaces in one unit after another text of it, and remembers every place. Only words are looked at: addresses, facts and ids
 * stay, and a phrase in which the formatting changes is not found.
 */
export class Replacement {
  readonly places: ReplacePlace[] = [];
  private readonly pattern: RegExp;
  private readonly rule: ReplaceRule;
  private readonly isChosen: (place: ReplacePlace) => boolean;

  /** @param isChosen which places are to change; the others are only found */
  constructor(rule: ReplaceRule, isChosen: (place: ReplacePlace) => boolean) {
    this.rule = rule;
    this.isChosen = isChosen;
    this.pattern = patternOf(rule);
  }

  text(text: string): string {
    return text.replace(this.pattern, (found: string, at: number) => {
      const end = at + found.length;
      const before = at > CONTEXT ? text.slice(at - CONTEXT, at).replace(/^\S*\s+|^/u, '… ') : text.slice(0, at);
      const after = text.length - end > CONTEXT ? text.slice(end, end + CONTEXT).replace(/\s+\S*$|$/u, ' …') : text.slice(end);
      const place = { index: this.places.length, before, found, after };
      this.places.push(place);
      return this.isChosen(place) ? this.rule.replace : found;
    });
  }

  inlines(inlines: readonly Inline[]): readonly Inline[] {
    return inlines.map((inline): Inline => {
      switch (inline.type) {
        case 'text':
          return { type: 'text', text: this.text(inline.text) };
        case 'image':
          return { ...inline, alt: this.text(inline.alt) };
        case 'strong':
        case 'emphasis':
        case 'strikethrough':
        case 'link':
          return { ...inline, children: this.inlines(inline.children) };
        case 'code':
        case 'fact':
        case 'break':
        case 'html':
          return inline;
      }
    });
  }
}

function patternOf({ find, matchCase, wholeWords }: ReplaceRule): RegExp {
  const escaped = find.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
  const bounded = wholeWords ? String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])` : escaped;
  return new RegExp(bounded, matchCase ? 'gu' : 'giu');
}
