import { correction, generate } from 'lean-qr';

/** Light modules around a code that ISO/IEC 18004 asks for. */
export const QUIET_ZONE = 4;

/** The dark and light modules of a QR code, row by row, without its quiet zone. */
export function qrModules(text: string): readonly (readonly boolean[])[] {
  // Level M survives the folds and stains of a brochure that is carried about.
  const code = generate(text, { minCorrectionLevel: correction.M });
  const indices = Array.from({ length: code.size }, (_, index) => index);
  return indices.map((y) => indices.map((x) => code.get(x, y)));
}
