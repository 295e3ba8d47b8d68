import type { Inline } from '../model/inline.ts';

export type Mark = 'strong' | 'emphasis' | 'strikethrough';

/** A run of `*`, `_` or `~` that may open or close a mark; afterwards it knows which marks it does open and close. */
export interface Delimiter {
  readonly kind: 'delimiter';
  readonly character: string;
  /** Characters of the run, and those that no mark has used. */
  readonly length: number;
  left: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** Innermost first. */
  readonly opens: Mark[];
  readonly closes: Mark[];
}

/** `bare` marks an address that became a link by itself: inside a real link it is text again. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'node'; readonly node: Inline; readonly bare: string | null }
  | Delimiter;

/** Pairs the delimiter runs: "process emphasis" of the CommonMark specification (appendix A), in linear time. */
export function pairDelimiters(pieces: readonly Piece[]): void {
  const openers: Delimiter[] = [];
  // Per kind of closer: no opener below this height of the stack fits.
  const bottoms = new Map<string, number>();
  for (const closer of pieces) {
    if (closer.kind !== 'delimiter') continue;
    if (closer.canClose) {
      while (closer.left > 0) {
        const key = `${closer.character}${closer.canOpen ? 1 : 0}${closer.character === '~' ? closer.length : closer.length % 3}`;
        const index = findOpener(openers, closer, bottoms.get(key) ?? 0);
        const opener = openers[index];
        if (!opener) {
          bottoms.set(key, openers.length);
          break;
        }
        join(opener, closer);
        openers.length = opener.left > 0 ? index + 1 : index;
        for (const [kind, bottom] of bottoms) if (bottom > openers.length) bottoms.set(kind, openers.length);
      }
    }
    if (closer.canOpen && closer.left > 0) openers.push(closer);
  }
}

function findOpener(openers: readonly Delimiter[], closer: Delimiter, bottom: number): number {
  for (let index = openers.length - 1; index >= bottom; index--) {
    const opener = openers[index];
    if (opener && fits(opener, closer)) return index;
  }
  return -1;
}

function fits(opener: Delimiter, closer: Delimiter): boolean {
  if (opener.character !== closer.character) return false;
  if (closer.character === '~') return opener.length === closer.length;
  const both = opener.canClose || closer.canOpen;
  return !(both && (opener.length + closer.length) % 3 === 0 && (opener.length % 3 !== 0 || closer.length % 3 !== 0));
}

function join(opener: Delimiter, closer: Delimiter): void {
  if (closer.character === '~') {
    opener.left = 0;
    closer.left = 0;
    opener.opens.push('strikethrough');
    closer.closes.push('strikethrough');
    return;
  }
  const double = opener.left >= 2 && closer.left >= 2;
  const mark = double ? 'strong' : 'emphasis';
  opener.left -= double ? 2 : 1;
  closer.left -= double ? 2 : 1;
  opener.opens.push(mark);
  closer.closes.push(mark);
}

/** Turns paired pieces into a tree. A mark inside the same mark means nothing and is not nested again. */
export function buildInlines(pieces: readonly Piece[], inLink: boolean): Inline[] {
  const root: Inline[] = [];
  const frames: { readonly mark: Mark; readonly children: Inline[] }[] = [];
  const depth = { strong: 0, emphasis: 0, strikethrough: 0 };
  const add = (node: Inline): void => {
    (frames.at(-1)?.children ?? root).push(node);
  };
  for (const piece of pieces) {
    if (piece.kind === 'text') add({ type: 'text', text: piece.text });
    else if (piece.kind === 'node') add(inLink && piece.bare !== null ? { type: 'text', text: piece.bare } : piece.node);
    else {
      for (const mark of piece.closes) {
        if (--depth[mark] > 0) continue;
        const frame = frames.pop();
        if (frame) add({ type: frame.mark, children: frame.children });
      }
      if (piece.left > 0) add({ type: 'text', text: piece.character.repeat(piece.left) });
      for (const mark of piece.opens.toReversed()) {
        if (depth[mark]++ === 0) frames.push({ mark, children: [] });
      }
    }
  }
  return root;
}
