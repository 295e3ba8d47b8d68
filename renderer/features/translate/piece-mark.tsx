import { Button } from 'react-aria-components';
import { useWords } from '../../words/use-words.ts';
import type { Piece } from './field/pieces.ts';
import { translateWords } from './words.ts';

/** The number of a piece, which is also a button that puts it into the field. */
export function PieceMark({ piece, onPiece }: { readonly piece: Piece; readonly onPiece?: (piece: Piece) => void }) {
  const say = useWords(translateWords);
  if (!onPiece) return <span className="chip-number">{piece.number}</span>;
  const name = piece.kind === 'chip' ? piece.name : piece.wording;
  return (
    <Button
      className="chip-number chip-number-button"
      aria-label={say('piece.insert', { number: piece.number, name })}
      excludeFromTabOrder
      onPress={() => onPiece(piece)}
    >
      {piece.number}
    </Button>
  );
}
