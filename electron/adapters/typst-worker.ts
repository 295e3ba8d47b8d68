import type { TypesetJob } from '../../shared/ports/typesetter.ts';
import { readShippedFonts } from './fonts.ts';
import { shrinkPdf } from './shrink-pdf.ts';
import { TypstCompiler } from './typst-compiler.ts';
import type { WorkerAnswer } from './typst-process.ts';

/** The entry of a typesetting process: takes a job, answers it, tidies up. */
const compiler = new TypstCompiler(readShippedFonts());

process.on('message', (job: TypesetJob) => void carryOut(job));
// Who gave the orders is gone.
process.on('disconnect', () => process.exit());

async function carryOut(job: TypesetJob): Promise<void> {
  process.send?.(await answerTo(job));
  compiler.tidy();
  // Typst's documents hang on JavaScript objects that look small to the collector: without a push it lets hundreds of megabytes stand.
  setImmediate(() => globalThis.gc?.());
}

async function answerTo(job: TypesetJob): Promise<WorkerAnswer> {
  try {
    const typeset = compiler.typeset(job);
    return { typeset: { ...typeset, pdf: typeset.pdf && (await shrinkPdf(typeset.pdf)) } };
  } catch (error) {
    return { crash: error instanceof Error ? error.message : String(error) };
  }
}
