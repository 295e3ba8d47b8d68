import type { Inline } from '../../../../shared/model/inline.ts';
import type { Formatting, Piece } from './nest-marks.ts';
import { isSameLink, nestMarks } from './nest-marks.ts';

type Link = Extract<Inline, { type: 'link' }>;

/** Running text in normal form as pieces with their formatting; `nestMarks` gives the same text back. */
export function flattenMarks(inlines: readonly Inline[]): readonly Piece[] {
  const pieces = new Flattener().flatten(inlines);
  const usual = pieces.map(({ leaf, around }) => ({ leaf, around: around.map((formatting) => ({ ...formatting, depth: null })) }));
  const isUsual = pieces.every(({ around }) => around.length < 2) || JSON.stringify(nestMarks(usual)) === JSON.stringify(inlines);
  return isUsual ? usual : pieces;
}

/** Remembers the link before, from which an equal one has to be told apart. */
class Flattener {
  private before: { readonly link: Link; readonly part: 0 | 1 } | null = null;

  flatten(inlines: readonly Inline[], around: readonly Formatting[] = []): readonly Piece[] {
    return inlines.flatMap((inline) => this.flattenOne(inline, around));
  }

  private flattenOne(inline: Inline, around: readonly Formatting[]): readonly Piece[] {
    const depth = around.length;
    switch (inline.type) {
      case 'strong':
      case 'emphasis':
      case 'strikethrough':
        return this.flatten(inline.children, [...around, { type: inline.type, depth }]);
      case 'link': {
        const { target, title, children } = inline;
        if (children.length === 0) return [{ leaf: { type: 'link', target, title, children: [] }, around }];
        const part = this.partOf(inline);
        return this.flatten(children, [...around, { type: 'link', target, title, depth, part }]);
      }
      case 'text':
      case 'code':
      case 'image':
      case 'fact':
      case 'break':
      case 'html':
        return [{ leaf: inline, around }];
    }
  }

  private partOf(link: Link): 0 | 1 {
    const part = this.before && isSameLink(this.before.link, link) && this.before.part === 0 ? 1 : 0;
    this.before = { link, part };
    return part;
  }
}
