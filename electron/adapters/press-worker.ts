import type { PressJob, Printed } from '../../shared/ports/press.ts';
import type { Typesetter } from '../../shared/ports/typesetter.ts';
import { answerJobs } from './answer-jobs.ts';
import { createGlyphCoverage, readShippedFonts } from './fonts.ts';
import { printFiles } from './print-files.ts';
import { TypstCompiler } from './typst-compiler.ts';

/** The entry of a press process: makes every file of one edition in one language. */
const compiler = new TypstCompiler(readShippedFonts());
const coverage = createGlyphCoverage();
const typesetter: Typesetter = { typeset: async (job) => compiler.typeset(job) };

answerJobs<PressJob, Printed>(
  async (job) => printFiles(job, typesetter, coverage),
  () => compiler.tidy(),
);
