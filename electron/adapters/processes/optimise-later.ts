import { setFlagsFromString } from 'node:v8';

/**
 * Bytes of bytecode that a function runs before V8 thinks of optimising it; it has 67,584 unless told. Whole brochures last
 * seconds: at that measure a sixth of the processor's time went into machine code that was hardly run any more. A loop over the bytes
 * of a file is optimised all the same, a few milliseconds later.
 */
const BUDGET = 1_080_000;

/**
 * To be called first by a process that prints. Counting the texts of a folder would take longer with it, by a tenth or more. A later V8
 * that knew no such setting would say so and go on; one of Electron's may have been closed to settings when it started, and ends with the
 * process then.
 */
export function optimiseLater(): void {
  if (process.versions['electron'] !== undefined) return;
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
