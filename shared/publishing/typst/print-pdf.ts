import type { Problem } from '../../model/problem.ts';
import type { GlyphCoverage } from '../../ports/glyph-coverage.ts';
import type { Typesetter } from '../../ports/typesetter.ts';
import { checkGlyphs } from '../fonts/missing-glyphs.ts';
import { checkPictures } from '../pictures/check-pictures.ts';
import type { PrintDocument } from '../print-document.ts';
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

/** A resolved document as PDF/UA-1, or everything that keeps it from being one. */
export async function printPdf(
  document: PrintDocument,
  pictures: ReadonlyMap<string, Uint8Array>,
  typesetter: Typesetter,
  coverage: GlyphCoverage,
): Promise<PrintedPdf> {
  const glyphs = checkGlyphs(document, coverage);
  const problems = [...glyphs.problems, ...checkPictures(document, pictures)];
  if (problems.length > 0) return { pdf: null, pages: 0, anchors: new Map(), problems };
  const job = writeTypst(document, pictures, glyphs.rareFamilies);
  const { messages, ...typeset } = await typesetter.typeset(job);
  return { ...typeset, problems: typesetProblems(job, messages) };
}
