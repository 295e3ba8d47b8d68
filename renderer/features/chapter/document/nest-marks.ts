import type { Inline } from '../../../../shared/model/inline.ts';

type Link = Extract<Inline, { type: 'link' }>;

/** A formatting around a piece of text. In the model these nest; in the editor a piece of text has a set of them. */
export type Formatting =
  | { readonly type: 'strong' | 'emphasis' | 'strikethrough'; readonly depth: number | null }
  | {
      readonly type: 'link';
      readonly target: Link['target'];
      readonly title: string | null;
      readonly depth: number | null;
      /** Two equal links side by side are told apart by it. */
      readonly part: 0 | 1;
    };

/** A piece of text without formatting inside, and the formatting around it. */
export interface Piece {
  readonly leaf: Exclude<Inline, { children: unknown }> | (Link & { readonly children: readonly [] });
  readonly around: readonly Formatting[];
}

const USUAL_ORDER: readonly Formatting['type'][] = ['link', 'strong', 'emphasis', 'strikethrough'];

/**
 * Running text from its pieces. What reaches furthest lies outside, unless `depth` says otherwise: that is how a text keeps
 * the nesting in which it was read.
 */
export function nestMarks(pieces: readonly Piece[]): readonly Inline[] {
  const inlines: Inline[] = [];
  for (let at = 0; at < pieces.length;) {
    const outer = outermost(pieces, at);
    if (outer === null) {
      const piece = pieces[at];
      if (piece) inlines.push(piece.leaf);
      at++;
      continue;
    }
    const inner = pieces.slice(at, at + outer.length).map(({ leaf, around }) => ({ leaf, around: without(around, outer.formatting) }));
    inlines.push(wrap(outer.formatting, nestMarks(inner)));
    at += outer.length;
  }
  return inlines;
}

/** The formatting that begins at a piece and lies around all others there, with the number of pieces that it covers. */
function outermost(pieces: readonly Piece[], at: number): { readonly formatting: Formatting; readonly length: number } | null {
  const candidates = candidatesOf(pieces[at]).map((formatting) => ({ formatting, length: reach(pieces, at, formatting) }));
  return candidates.reduce<(typeof candidates)[number] | null>(
    (best, one) => (best === null || one.length > best.length || (one.length === best.length && isBefore(one, best)) ? one : best),
    null,
  );
}

type Candidate = { readonly formatting: Formatting };

function isBefore({ formatting: a }: Candidate, { formatting: b }: Candidate): boolean {
  return USUAL_ORDER.indexOf(a.type) < USUAL_ORDER.indexOf(b.type);
}

/** Of those with a depth only the outermost can come first. */
function candidatesOf(piece: Piece | undefined): readonly Formatting[] {
  if (!piece) return [];
  const depths = piece.around.flatMap(({ depth }) => depth ?? []);
  const first = Math.min(...depths);
  return piece.around.filter(({ depth }) => depth === null || depth === first);
}

function reach(pieces: readonly Piece[], at: number, formatting: Formatting): number {
  let end = at + 1;
  while (candidatesOf(pieces[end]).some((other) => isSame(other, formatting))) end++;
  return end - at;
}

function without(around: readonly Formatting[], formatting: Formatting): readonly Formatting[] {
  return around.filter(({ type }) => type !== formatting.type);
}

function isSame(a: Formatting, b: Formatting): boolean {
  if (a.type !== b.type || a.depth !== b.depth) return false;
  if (a.type !== 'link' || b.type !== 'link') return true;
  return a.part === b.part && isSameLink(a, b);
}

/** Whether two links lead to the same place under the same title. */
export function isSameLink(a: Pick<Link, 'target' | 'title'>, b: Pick<Link, 'target' | 'title'>): boolean {
  return a.title === b.title && JSON.stringify(a.target) === JSON.stringify(b.target);
}

function wrap(formatting: Formatting, children: readonly Inline[]): Inline {
  return formatting.type === 'link'
    ? { type: 'link', target: formatting.target, title: formatting.title, children }
    : { type: formatting.type, children };
}
