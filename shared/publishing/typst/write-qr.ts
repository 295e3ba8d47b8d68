import { qrModules } from '../qr/qr-modules.ts';
import { typstString } from './typst-string.ts';

/** A QR code drawn as vectors: dark modules joined to bars of one module's height. */
export function writeQr(url: string, alt: string): string {
  const modules = qrModules(url);
  const bars = modules.flatMap((row, y) => barsOf(row).map(([x, width]) => `(${x},${y},${width})`));
  const shown = url.replace(/^https?:\/\//, '').replace(/\/$/, '');
  return `qr-code(tone, ${modules.length}, (${bars.join(',')},), ${typstString(url)}, ${typstString(shown)}, ${typstString(alt)})`;
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
