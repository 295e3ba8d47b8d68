import type { Printed } from '../../../shared/ports/press.ts';
import { DocumentReceiver } from '../../../shared/publishing/sent-document.ts';
import { answerJobs } from '../processes/answer-jobs.ts';
import { docxBeside } from './docx/docx-beside.ts';
import { createGlyphCoverage, readShippedFonts } from './fonts/fonts.ts';
import { optimiseLater } from '../processes/optimise-later.ts';
import { printFiles, type PressTools } from './print-files.ts';
import type { SentJob } from './sent-job.ts';
import { TypstCompiler } from './typst-compiler.ts';

/**
 * Generations of layout that are kept for the next job; older ones are what makes memory grow. Previews of a chapter and of its edition
 * take turns and know each other's work again.
 */
const [KEPT_FOR_PREVIEWS, KEPT_FOR_EXPORTS] = [3, 1];

/** The build puts the entry of the thread beside this one. */
const DOCX_THREAD = new URL(import.meta.url.replace(/press-worker(?=\.m?js$)/, 'docx-thread'));

optimiseLater();

/** The entry of a press process: makes every file of one edition in one language. */
const compiler = new TypstCompiler(readShippedFonts());
const tools: PressTools = {
  typesetter: { typeset: async (job) => compiler.typeset(job) },
  coverage: createGlyphCoverage(),
  beginDocx: docxBeside(DOCX_THREAD),
};

let brochure = '';

const documents = new DocumentReceiver();

answerJobs<SentJob, Printed>(
  async ({ document: sent, ...job }) => {
    const document = documents.receive(sent);
    const { editionId, language } = document;
    const next = `${editionId} ${language}`;
    // Another brochure hardly resembles the one before: what is known of that would only be held beside it, until the process must be replaced.
    if (next !== brochure && !job.outputs.includes('preview')) compiler.tidy(0);
    brochure = next;
    return printFiles({ ...job, document }, tools);
  },
  ({ outputs }) => compiler.tidy(outputs.includes('preview') ? KEPT_FOR_PREVIEWS : KEPT_FOR_EXPORTS),
);
