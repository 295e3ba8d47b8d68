import { answerJobs } from '../adapters/answer-jobs.ts';
import { readShippedFonts } from '../adapters/fonts.ts';
import { TypstCompiler } from '../adapters/typst-compiler.ts';
import type { TypesetJob } from '../../shared/ports/typesetter.ts';

/** A worker that takes Typst source as it is: a test can make it run for ever. */
const compiler = new TypstCompiler(readShippedFonts());

answerJobs(
  (job: TypesetJob) => compiler.typeset(job),
  () => compiler.tidy(3),
);
