import type { Direction } from '../../../model/language.ts';
import type { Edge, Side } from './style-xml.ts';

/** The side of the page on which lines begin: Word does not mirror borders. */
export function startSide(direction: Direction): Side {
  return direction === 'rtl' ? 'right' : 'left';
}

/** A frame in the colour of a ground: its only use is the space between ground and text, in points. */
export function frame(colour: string, space: number): Readonly<Record<Side, Edge>> {
  const edge = { width: 0.5, colour, space };
  return { top: edge, left: edge, bottom: edge, right: edge };
}
