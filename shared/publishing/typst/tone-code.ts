import { toneOf } from './tone.ts';
import { typstString } from './typst-string.ts';

/** A tone as a Typst dictionary of colours. */
export function toneCode(colour: string): string {
  return `(${Object.entries(toneOf(colour))
    .map(([name, value]) => `${name}: rgb(${typstString(String(value))})`)
    .join(', ')})`;
}
