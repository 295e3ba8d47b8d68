import { zipSync } from 'fflate';
import type { Zipper } from '../../ports/zipper.ts';

/** In JavaScript alone, and so in any program; one that has zlib packs several times as fast with it. */
export const zipAnywhere: Zipper = (files) => {
  // The first moment that a zip can say.
  return zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(1980, 0, 1) });
};
