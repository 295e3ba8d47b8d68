import { typstString } from './typst-string.ts';

/** Colours that no town chooses, as "#rrggbb". */
export const PALETTE = {
  ink: '#1d2529',
  /** Running heads, and German that stands in for a missing translation. */
  grey: '#5a6469',
  /** Lines to write on; never text. */
  hair: '#ccd4d6',
  /** Behind code and notices. */
  ground: '#eef1f2',
  kinds: {
    tip: { paint: '#17624a', fill: '#e9f4ee' },
    important: { paint: '#8a4b00', fill: '#fdf1dc' },
    emergency: { paint: '#b01c18', fill: '#fdeceb' },
  },
} as const;

interface Colours {
  readonly [name: string]: string | Colours;
}

/** The palette as a Typst dictionary of colours. */
export function paletteCode(colours: Colours = PALETTE): string {
  const rows = Object.entries(colours).map(
    ([name, colour]) => `${name}: ${typeof colour === 'string' ? `rgb(${typstString(colour)})` : paletteCode(colour)}`,
  );
  return `(${rows.join(', ')})`;
}
