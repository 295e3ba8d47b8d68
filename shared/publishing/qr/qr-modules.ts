import { correction, generate } from 'lean-qr';

/** Light modules around a code that ISO/IEC 18004 asks for. */
export const QUIET_ZONE = 4;

type Modules = readonly (readonly boolean[])[];

/** Codes that are kept: they stand in every language and every preview, and making one takes longer than the page around it. */
const KEPT = 256;
const made = new Map<string, Modules>();

/** The dark and light modules of a QR code, row by row, without its quiet zone. */
export function qrModules(text: string): Modules {
  const known = made.get(text);
  if (known) return known;
  const modules = makeModules(text);
  const [oldest = ''] = made.keys();
  if (made.size >= KEPT) made.delete(oldest);
  made.set(text, modules);
  return modules;
}

function makeModules(text: string): Modules {
  // Level M survives the folds and stains of a brochure that is carried about.
  const code = generate(text, { minCorrectionLevel: correction.M });
  const indices = Array.from({ length: code.size }, (_, index) => index);
  return indices.map((y) => indices.map((x) => code.get(x, y)));
}
