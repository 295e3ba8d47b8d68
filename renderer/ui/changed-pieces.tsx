import type { DiffRun } from '../../shared/translation/diff-words.ts';
import { WordDiff } from './word-diff.tsx';

interface ChangedPiecesProps {
  readonly pieces: readonly { readonly label: string; readonly runs: readonly DiffRun[] }[];
  readonly className?: string;
}

/** What changed, piece by piece: the entries of a description list. */
export function ChangedPieces({ pieces, className }: ChangedPiecesProps) {
  return pieces.map(({ label, runs }, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- two pieces may read the same, and none ever moves
    <div key={`${index} ${label}`} className={className}>
      <dt>{label}</dt>
      <dd dir="auto">
        <WordDiff runs={runs} />
      </dd>
    </div>
  ));
}
