import { LENT_NAMES } from '../../../../shared/publishing/typst/lent-patterns.ts';

/** Between what a lent name stands where a PDF says its language: in its catalog and structure, and in its metadata. */
const PLACES = [
  ['/Lang (', ')'],
  ['<rdf:li>', '</rdf:li>'],
] as const;

/**
 * Gives every language its own name again where another one lent it its hyphenation, in all that the typesetter writes unpacked.
 * The PDF stays as long as it was, since it says where each of its objects begins.
 */
export function nameOwnLanguages(pdf: Uint8Array): Uint8Array {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  for (const [lent, own] of LENT_NAMES) {
    for (const [before, after] of PLACES) {
      const found = before + lent + after;
      const named = (before + own + after).padEnd(found.length);
      for (let at = bytes.indexOf(found, 0, 'latin1'); at >= 0; at = bytes.indexOf(found, at, 'latin1')) bytes.write(named, at, 'latin1');
    }
  }
  return pdf;
}
