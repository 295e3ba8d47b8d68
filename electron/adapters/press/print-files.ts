import type { Problem } from '../../../shared/model/problem.ts';
import { problem } from '../../../shared/model/problem.ts';
import type { GlyphCoverage } from '../../../shared/ports/glyph-coverage.ts';
import { fileNameOf, type FileKind, type OutputKind, type PressJob, type Printed } from '../../../shared/ports/press.ts';
import type { Typesetter } from '../../../shared/ports/typesetter.ts';
import { IMPRINT_ANCHOR } from '../../../shared/publishing/typst/edition-plan.ts';
import { geometryOf } from '../../../shared/publishing/format-geometry.ts';
import { imposeBooklet } from '../../../shared/publishing/shop/impose-booklet.ts';
import { jobSheet, pageMultiple } from '../../../shared/publishing/shop/job-sheet.ts';
import { coarsePictures } from '../../../shared/publishing/shop/picture-resolution.ts';
import { printPdf, type PrintedPdf } from '../../../shared/publishing/typst/print-pdf.ts';
import type { BeginDocx, DocxInWork } from './docx/docx-beside.ts';
import { PRINT_CONDITION } from './shop/print-profile.ts';
import { shrinkPdf } from './shrink-pdf.ts';

type Files = Map<FileKind, Uint8Array>;

// Each output's own code is read when the first one is asked for: most brochures are one PDF, and its process starts in half the time.
const bookletCode = () => import('./booklet/make-booklet-pdf.ts');
const flyerCode = () => import('./outside-first.ts');
const htmlCode = () => import('../../../shared/publishing/html/write-html.ts');
const shopCode = () => import('./shop/make-shop-pdf.ts');

/** Made of a PDF without tags; the others of the one to read. */
const UNTAGGED: ReadonlySet<OutputKind | 'preview'> = new Set(['print-shop', 'booklet', 'preview']);

/** What a press makes its files with. */
export interface PressTools {
  readonly typesetter: Typesetter;
  readonly coverage: GlyphCoverage;
  readonly beginDocx: BeginDocx;
}

/**
 * Makes every file of an edition in a language. It is laid out whatever is asked for: that finds what cannot be printed, and the page
 * numbers of the DOCX's contents, all else of which is written meanwhile. A second time, for paper, costs little, since the compiler remembers.
 */
export async function printFiles(job: PressJob, tools: PressTools): Promise<Printed> {
  const refused = refusedBooklet(job);
  if (refused?.severity === 'error') return { files: new Map(), pages: null, problems: [refused] };
  const docx = beginDocx(job, tools);
  try {
    return await printOutputs(job, refused, docx, tools);
  } finally {
    docx?.drop();
  }
}

/** null when none is wanted, or could be: Word has no panels for text to run through. */
function beginDocx({ document, pictures, outputs, embedFonts = false }: PressJob, tools: PressTools): DocxInWork | null {
  if (!outputs.includes('docx') || geometryOf(document.format).kind === 'flyer') return null;
  return tools.beginDocx({ document, pictures, embedFonts });
}

async function printOutputs(job: PressJob, refused: Problem | null, docx: DocxInWork | null, tools: PressTools): Promise<Printed> {
  const files: Files = new Map();
  const problems: Problem[] = refused ? [refused] : [];
  let pages: number | null = null;
  for (const untagged of [false, true]) {
    const outputs = job.outputs.filter((kind) => UNTAGGED.has(kind) === untagged && !(kind === 'booklet' && refused));
    if (outputs.length === 0 && (untagged || job.outputs.length > 0)) continue;
    const printed = await printPdf(job.document, job.pictures, tools.typesetter, tools.coverage, untagged ? '1.6' : 'ua-1');
    if (pages === null) problems.push(...printed.problems);
    if (!printed.pdf) return { files: new Map(), pages: null, problems };
    if (pages === null) docx?.setPages(printed.anchors);
    pages = printed.pages;
    const pdf = geometryOf(job.document.format).kind === 'flyer' ? await (await flyerCode()).outsideFirst(printed.pdf) : printed.pdf;
    for (const kind of outputs) problems.push(...(await printOne(kind, job, { ...printed, pdf }, docx, files)));
  }
  return { files, pages, problems };
}

/** A booklet is refused where it cannot be folded; that stops nothing that was asked for besides. */
function refusedBooklet({ document, outputs }: PressJob): Problem | null {
  if (!outputs.includes('booklet')) return null;
  const { kind, width, height } = geometryOf(document.format);
  if (kind === 'brochure' && width === 148 && height === 210) return null;
  return problem(
    'booklet.format',
    { format: document.format },
    { path: `editions/${document.editionId}.json` },
    outputs.length === 1 ? 'error' : 'warning',
  );
}

async function printOne(
  kind: OutputKind | 'preview',
  job: PressJob,
  printed: PrintedPdf & { readonly pdf: Uint8Array },
  docx: DocxInWork | null,
  files: Files,
): Promise<readonly Problem[]> {
  const { document, pictures } = job;
  switch (kind) {
    case 'pdf':
      files.set(kind, await shrinkPdf(printed.pdf));
      return [];
    case 'preview':
      files.set(kind, printed.pdf);
      return [];
    case 'docx':
      if (!docx) return [problem('format.pdf-only', { format: document.format }, null, 'warning')];
      files.set(kind, await docx.bytes());
      return [];
    case 'html':
      files.set(kind, new TextEncoder().encode((await htmlCode()).writeHtml(document, pictures)));
      return [];
    case 'booklet':
      files.set(
        kind,
        await (await bookletCode()).makeBookletPdf(printed.pdf, imposeBooklet(printed.pages, document.direction, endsWithImprint(printed))),
      );
      return [];
    case 'print-shop':
      return printForShop(job, printed, files);
  }
}

async function printForShop(
  { document, pictures, cropMarks = false }: PressJob,
  printed: PrintedPdf & { readonly pdf: Uint8Array },
  files: Files,
): Promise<readonly Problem[]> {
  const multiple = pageMultiple(geometryOf(document.format));
  const { BLEED, makeShopPdf } = await shopCode();
  const shop = await makeShopPdf(printed.pdf, { marks: cropMarks, multiple, lastIsBack: endsWithImprint(printed) });
  const coarse = coarsePictures(document, pictures, shop.pictures);
  files.set('print-shop', shop.pdf);
  const sheet = jobSheet(document, {
    name: fileNameOf(document.editionId, document.language, 'print-shop'),
    pages: shop.pages,
    empty: shop.empty,
    marks: cropMarks,
    bleed: BLEED,
    profile: `${PRINT_CONDITION.identifier} (${PRINT_CONDITION.profileName}), als Output Intent eingebettet`,
    coarsePictures: coarse.length,
  });
  files.set('job-sheet', new TextEncoder().encode(sheet));
  return coarse;
}

/** The imprint is the back of a brochure. */
function endsWithImprint({ anchors, pages }: PrintedPdf): boolean {
  return anchors.get(IMPRINT_ANCHOR) === pages;
}
