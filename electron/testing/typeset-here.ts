import { createGlyphCoverage, readShippedFonts } from '../adapters/press/fonts/fonts.ts';
import { TypstCompiler } from '../adapters/press/typst-compiler.ts';
import type { Typesetter } from '../../shared/ports/typesetter.ts';

/** Typst in the process of the test, with the fonts that are shipped. */
export const compilerHere = new TypstCompiler(readShippedFonts());
export const typesetter: Typesetter = { typeset: async (job) => compilerHere.typeset(job) };
export const coverage = createGlyphCoverage();
