import type { PDFDocumentProxy } from 'pdfjs-dist';
import { getDocument, GlobalWorkerOptions, PDFWorker } from 'pdfjs-dist';
// oxlint-disable-next-line import/default -- Vite makes an address of it
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerUrl;

/** One for all documents: starting it reads more than a megabyte of program, which would be the larger part of showing a page. */
let reader: PDFWorker | null = null;

/** Opens a PDF of our own press; the caller closes it with `destroy`. Its bytes are handed over to the worker. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  reader ??= new PDFWorker();
  return getDocument({
    worker: reader,
    data: bytes.slice(),
    isEvalSupported: false,
    disableAutoFetch: true,
    disableStream: true,
    // Letters are drawn as curves: a font given to the document would lay out the whole text beside it anew, with every key.
    disableFontFace: true,
  }).promise;
}

/** One page drawn on a canvas that nobody sees yet, `width` CSS pixels wide. */
export async function drawPage(pdf: PDFDocumentProxy, number: number, width: number): Promise<HTMLCanvasElement> {
  const page = await pdf.getPage(number);
  const density = Math.min(window.devicePixelRatio || 1, 2);
  const natural = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: (width * density) / natural.width });
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport }).promise;
  return canvas;
}
