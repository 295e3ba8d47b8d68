import { align } from '../../markdown/align.ts';
import { diffWords, type DiffRun } from '../../translation/diff-words.ts';
import type { Piece } from './piece.ts';

/** One piece that differs between two versions, word by word. */
export interface PieceChange {
  readonly change: 'added' | 'removed' | 'changed';
  readonly label: string;
  readonly runs: readonly DiffRun[];
  /** Its index among the pieces before and after; null = it was not, or is not, there. */
  readonly at: { readonly before: number | null; readonly after: number | null };
}

/** What differs, in reading order; what only stands in another place counts as removed and added. */
export function comparePieces(before: readonly Piece[], after: readonly Piece[]): readonly PieceChange[] {
  const steps = align(
    before,
    after,
    ({ kind, text }) => `${kind}\n${text}`,
    ({ kind }) => kind,
  );
  return steps.flatMap((step): readonly PieceChange[] => {
    switch (step.kind) {
      case 'keep':
        return [];
      case 'add':
        return one('added', after[step.after], { before: null, after: step.after });
      case 'drop':
        return one('removed', before[step.before], { before: step.before, after: null });
      case 'change': {
        const [was, is] = [before[step.before], after[step.after]];
        const at = { before: step.before, after: step.after };
        return was && is ? [{ change: 'changed', label: is.label, runs: diffWords(was.text, is.text), at }] : [];
      }
    }
  });
}

function one(change: 'added' | 'removed', piece: Piece | undefined, at: PieceChange['at']): readonly PieceChange[] {
  if (!piece) return [];
  return [{ change, label: piece.label, runs: [{ kind: change === 'added' ? 'insert' : 'delete', text: piece.text }], at }];
}
