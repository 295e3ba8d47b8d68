import { PDFName, type PDFDocument, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';

/** Length of a mark and width of its line, in points. */
const LENGTH = 14;
const HAIRLINE = 0.25;

/**
 * Draws marks at the corners where the sheet is cut, in the registration colour: they come out on every plate.
 * They begin where the bleed ends, so that none is left on the cut sheet.
 * @param bleed in points
 */
export function addCropMarks(document: PDFDocument, bleed: number): void {
  const { context } = document;
  const open = context.register(context.stream('q\n'));
  const forms = new Map<string, PDFRef>();
  for (const page of document.getPages()) {
    const { width, height } = page.getTrimBox();
    const key = `${width} ${height}`;
    const form = forms.get(key) ?? marksForm(document, width, height, bleed);
    forms.set(key, form);
    drawOver(page, form, open);
  }
}

function drawOver(page: PDFPage, form: PDFRef, open: PDFRef): void {
  const { context } = page.doc;
  page.node.normalize();
  const name = page.node.newXObject('Marks', form).decodeText();
  const close = context.register(context.stream(`\nQ\nq /${name} Do Q\n`));
  if (!page.node.wrapContentStreams(open, close)) page.node.set(PDFName.of('Contents'), context.obj([open, close]));
}

function marksForm(document: PDFDocument, width: number, height: number, bleed: number): PDFRef {
  const { context } = document;
  const end = bleed + LENGTH;
  const upright = [0, width].flatMap((x) => [`${x} ${-bleed} m ${x} ${-end} l S`, `${x} ${height + bleed} m ${x} ${height + end} l S`]);
  const level = [0, height].flatMap((y) => [`${-bleed} ${y} m ${-end} ${y} l S`, `${width + bleed} ${y} m ${width + end} ${y} l S`]);
  const tint = context.obj({ FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: [1, 1, 1, 1], N: 1 });
  const stream = context.stream(`/Registration CS 1 SCN ${HAIRLINE} w\n${[...upright, ...level].join('\n')}\n`, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [-end, -end, width + end, height + end],
    Resources: { ColorSpace: { Registration: ['Separation', 'All', 'DeviceCMYK', tint] } },
  });
  return context.register(stream);
}
