import { createCanvas } from '@napi-rs/canvas';
import type { Canvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import { z } from 'zod';

type Parameter<Method extends (parameter: never) => unknown> = Parameters<Method>[0];

/** pdf.js asks for the canvas of a web page; this one has the same methods. */
const pageCanvas = z.custom<Parameter<PDFPageProxy['render']>['canvas']>((value) => typeof value === 'object');
const pageReference = z.custom<Parameter<PDFDocumentProxy['getPageIndex']>>((value) => typeof value === 'object');

/** Opens a PDF whose pages are to be drawn; `destroy()` it afterwards. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  // pdf.js takes the bytes for itself.
  return getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
}

/**
 * Draws a page as a picture, without any program besides the project's packages.
 * @param number of the page, from 1
 * @param width of the picture in pixels
 */
export async function renderPage(pdf: PDFDocumentProxy, number: number, width: number): Promise<Canvas> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
  const canvas = createCanvas(width, Math.round(viewport.height));
  await page.render({ canvas: pageCanvas.parse(canvas), viewport }).promise;
  return canvas;
}

/** Number of the page where a section begins ("chapter-wohnen"): pages come and go before it. */
export async function pageOf(pdf: PDFDocumentProxy, anchor: string): Promise<number> {
  const destination = z.array(z.unknown()).parse(await pdf.getDestination(anchor));
  return 1 + (await pdf.getPageIndex(pageReference.parse(destination[0])));
}
