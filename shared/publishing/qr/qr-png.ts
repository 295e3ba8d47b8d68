import { qrModules, QUIET_ZONE } from './qr-modules.ts';
import { writePng } from './write-png.ts';

/** Pixels along one module: coarse pictures are smoothed by word processors, and a blurred code reads badly. */
const SCALE = 8;

/** A QR code as a black and white PNG, with its quiet zone. */
export function qrPng(text: string): { readonly png: Uint8Array; readonly size: number } {
  const modules = qrModules(text);
  const size = (modules.length + 2 * QUIET_ZONE) * SCALE;
  const png = writePng(size, size, (x, y) => {
    const row = modules[Math.floor(y / SCALE) - QUIET_ZONE];
    return row?.[Math.floor(x / SCALE) - QUIET_ZONE] ?? false;
  });
  return { png, size };
}
