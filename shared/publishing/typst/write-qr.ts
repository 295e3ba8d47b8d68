import { qrModules } from '../qr/qr-modules.ts';
import { typstString } from './typst-string.ts';

/** A QR code drawn as vectors, beside it its address and what introduces it. */
export function writeQr(url: string, alt: string, lead: string | null): string {
  const { side, bars } = drawn(url);
  const shown = url.replace(/^https?:\/\//, '').replace(/\/$/, '');
  return `qr-code(tone, ${side}, ${bars}, ${typstString(url)}, ${typstString(shown)}, ${typstString(alt)}${lead === null ? '' : `, lead: ${lead}`})`;
}

/** A QR code as an array of what draws it: its side in modules, its bars, its alternative text. */
export function qrArguments(url: string, alt: string): string {
  const { side, bars } = drawn(url);
  return `(${side}, ${bars}, ${typstString(alt)})`;
}

/** Dark modules joined to bars of one module's height. */
function drawn(url: string): { readonly side: number; readonly bars: string } {
  const modules = qrModules(url);
  const bars = modules.flatMap((row, y) => barsOf(row).map(([x, width]) => `(${x},${y},${width})`));
  return { side: modules.length, bars: `(${bars.join(',')},)` };
}

/** Start and width of each run of dark modules. */
function barsOf(row: readonly boolean[]): readonly (readonly [x: number, width: number])[] {
  const bars: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = bars.at(-1);
    if (!dark) return;
    if (last && last[0] + last[1] === x) last[1]++;
    else bars.push([x, 1]);
  });
  return bars;
}
