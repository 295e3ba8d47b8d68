import type { Problem } from '../../model/problem.ts';
import type { GlyphCoverage } from '../../ports/glyph-coverage.ts';
import type { TypesetJob, Typesetter } from '../../ports/typesetter.ts';
import { checkGlyphs } from '../fonts/missing-glyphs.ts';
import { checkPictures } from '../pictures/check-pictures.ts';
import type { PrintDocument } from '../print-document.ts';
import { formatProblems } from './format-problems.ts';
import { typesetProblems } from './typeset-problems.ts';
import { writeTypst } from './write-typst.ts';

export interface PrintedPdf {
  /** null when an error among the problems stopped it. */
  readonly pdf: Uint8Array | null;
  readonly pages: number;
  /** Page, from 1, of every anchor of the document. */
  readonly anchors: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

/** A resolved document as PDF/UA-1 to read or as PDF 1.6 without tags to work on, or everything that keeps it from being one. */
export async function printPdf(
  document: PrintDocument,
  pictures: ReadonlyMap<string, Uint8Array>,
  typesetter: Typesetter,
  coverage: GlyphCoverage,
  standard: TypesetJob['standard'] = 'ua-1',
): Promise<PrintedPdf> {
  const glyphs = checkGlyphs(document, coverage);
  const problems = [...glyphs.problems, ...checkPictures(document, pictures)];
  if (problems.length > 0) return { pdf: null, pages: 0, anchors: new Map(), problems };
  const job = { ...writeTypst(document, pictures, glyphs.rareFamilies), standard };
  const { messages, flow, ...typeset } = await typesetter.typeset(job);
  const surplus = formatProblems(document, flow);
  const found = [...surplus, ...typesetProblems(job, messages)];
  return { ...typeset, pdf: surplus.length > 0 ? null : typeset.pdf, problems: found };
}
