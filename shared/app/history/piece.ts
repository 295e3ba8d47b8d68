/** Kinds of text in a chapter; properties of other files go by their own names. */
export type ChapterPieceKind = 'title' | 'summary' | 'heading' | 'paragraph' | 'row' | 'contact' | 'offers' | 'picture' | 'code' | 'qr';

/** One piece of a file as people see it: a paragraph, a field, the translation of a paragraph. */
export interface Piece {
  /** Pieces of the same kind can be the former and the present wording of each other. */
  readonly kind: string;
  /** What it is: a kind of chapter text, the name of a property, the German that it translates. */
  readonly label: string;
  /** Without marks of formatting. */
  readonly text: string;
}

/** A piece and where it stands in its file, so that it can be taken out of it or put into the place of another. */
export interface PlacedPiece<Place> extends Piece {
  readonly place: Place;
}
