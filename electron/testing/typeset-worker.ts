import { answerJobs } from '../adapters/processes/answer-jobs.ts';
import { readShippedFonts } from '../adapters/press/fonts/fonts.ts';
import { TypstCompiler } from '../adapters/press/typst-compiler.ts';
import type { TypesetJob } from '../../shared/ports/typesetter.ts';

/** A worker that takes Typst source as it is: a test can make it run for ever. */
const compiler = new TypstCompiler(readShippedFonts());

answerJobs(
  (job: TypesetJob) => compiler.typeset(job),
  () => compiler.tidy(3),
);
