import type { DiffRun } from '../../shared/translation/diff-words.ts';
import { Button } from './button.tsx';
import { WordDiff } from './word-diff.tsx';

interface ShownPiece {
  readonly label: string;
  readonly runs: readonly DiffRun[];
}

interface ChangedPiecesProps<Piece extends ShownPiece> {
  readonly pieces: readonly Piece[];
  readonly className?: string;
  /** What can be done about a piece, beside its name. */
  readonly action?: { readonly label: string; readonly onPress: (piece: Piece) => void } | null;
}

/** What changed, piece by piece: the entries of a description list. */
export function ChangedPieces<Piece extends ShownPiece>({ pieces, className, action }: ChangedPiecesProps<Piece>) {
  return pieces.map((piece, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- two pieces may read the same, and none ever moves
    <div key={`${index} ${piece.label}`} className={className}>
      <dt>
        {piece.label}
        {action && (
          <Button kind="quiet" size="small" onPress={() => action.onPress(piece)}>
            {action.label}
          </Button>
        )}
      </dt>
      <dd dir="auto">
        <WordDiff runs={piece.runs} />
      </dd>
    </div>
  ));
}
