import type { Inline } from '../../../shared/model/inline.ts';
import { useWords } from '../../words/use-words.ts';
import { chipHtml } from './field/field-view.ts';
import { linkWords } from './field/pieces.ts';
import type { Piece } from './field/pieces.ts';
import { nodeOfChip } from './field/place-chip.ts';
import { translateWords } from './words.ts';

interface PiecesLeftProps {
  readonly pieces: readonly Piece[];
  readonly german: readonly Inline[];
  readonly onPlace: (piece: Piece) => void;
}

/** The chips of the German that do not stand in the translation yet. */
export function PiecesLeft({ pieces, german, onPlace }: PiecesLeftProps) {
  const say = useWords(translateWords);
  if (pieces.length === 0) return null;
  return (
    <div className="pieces-left">
      <span className="pieces-label" title={say('pieces.how')}>
        {say('pieces.left')}
      </span>
      {pieces.map((piece) =>
        piece.kind === 'chip' ? (
          <button
            key={piece.key}
            type="button"
            className="piece"
            draggable
            onDragStart={(event) => {
              const words = linkWords(german, piece.key) || piece.name;
              event.dataTransfer.setData('text/html', chipHtml(nodeOfChip(piece.chip, words)));
              event.dataTransfer.effectAllowed = 'copy';
            }}
            onClick={() => onPlace(piece)}
            aria-label={say('piece.insert', { number: piece.number, name: piece.name })}
          >
            <kbd>Alt+{piece.number}</kbd> <span dir="auto">{piece.name}</span>
          </button>
        ) : null,
      )}
    </div>
  );
}
