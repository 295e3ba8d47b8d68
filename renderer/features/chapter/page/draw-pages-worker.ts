import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { getDocument, PDFWorker, VerbosityLevel } from 'pdfjs-dist';
// oxlint-disable-next-line import/default -- Vite makes an address of it
import readerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { findInPages, type PieceOfPage } from './find-in-pages.ts';
import type { DrawnAnswer, DrawOrder } from './page-drawer.ts';
import { NoFilters, OffscreenCanvases } from './off-screen.ts';

/** Reads the documents, in a worker of pdf.js; one for all of them, since starting it costs more than showing a page. */
const reader = PDFWorker.create({ port: new Worker(readerUrl, { type: 'module' }), verbosity: VerbosityLevel.ERRORS });
const opened = new Map<number, PDFDocumentProxy>();
const texts = new WeakMap<PDFDocumentProxy, Promise<readonly (readonly PieceOfPage[])[]>>();

/** Drawing a page takes longer than a keystroke may: it is done beside the page, which gets the finished picture. */
self.addEventListener('message', ({ data }: MessageEvent<DrawOrder>) => {
  void answer(data).then(
    ([value, transfer]) => tell({ order: data.order, value }, transfer),
    (error: unknown) => tell({ order: data.order, failed: String(error) }, []),
  );
});

type Answered = readonly [value: Extract<DrawnAnswer, { readonly value: unknown }>['value'], transfer: readonly Transferable[]];

async function answer(order: DrawOrder): Promise<Answered> {
  if (order.kind === 'open') return [await open(order.document, order.bytes), []];
  if (order.kind === 'close') {
    await opened.get(order.document)?.destroy();
    opened.delete(order.document);
    return [null, []];
  }
  if (order.kind === 'find') {
    const pdf = documentOf(order.document);
    const pages = texts.get(pdf) ?? readPages(pdf);
    texts.set(pdf, pages);
    return [findInPages(await pages, order.sought), []];
  }
  const bitmap = await draw(order.document, order.number, order.width);
  return [bitmap, [bitmap]];
}

async function open(document: number, bytes: Uint8Array): Promise<Answered[0]> {
  const pdf = await getDocument({
    worker: reader,
    data: bytes,
    isEvalSupported: false,
    disableAutoFetch: true,
    disableStream: true,
    // Letters are drawn as curves: there is no document here that fonts could be given to.
    disableFontFace: true,
    CanvasFactory: OffscreenCanvases,
    FilterFactory: NoFilters,
    verbosity: VerbosityLevel.ERRORS,
  }).promise;
  opened.set(document, pdf);
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  return { pages: pdf.numPages, width, height };
}

async function draw(document: number, number: number, width: number): Promise<ImageBitmap> {
  const page = await documentOf(document).getPage(number);
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
  const canvas = new OffscreenCanvas(Math.round(viewport.width), Math.round(viewport.height));
  // `print` draws without waiting for frames, of which a worker has none.
  await page.render({ canvas: null, canvasContext: contextOf(canvas), viewport, intent: 'print' }).promise;
  return canvas.transferToImageBitmap();
}

function documentOf(document: number): PDFDocumentProxy {
  const pdf = opened.get(document);
  if (!pdf) throw new Error('The document has been closed');
  return pdf;
}

async function readPages(pdf: PDFDocumentProxy): Promise<readonly (readonly PieceOfPage[])[]> {
  return Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => piecesOf(await pdf.getPage(index + 1))));
}

async function piecesOf(page: PDFPageProxy): Promise<readonly PieceOfPage[]> {
  const { height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  return items.flatMap((item) => ('str' in item ? [{ text: item.str, at: 1 - Number(item.transform[5]) / height }] : []));
}

function contextOf(canvas: OffscreenCanvas): CanvasRenderingContext2D {
  const context = canvas.getContext('2d', { alpha: false });
  if (!isDrawable(context)) throw new Error('There is no canvas out of sight');
  return context;
}

/** pdf.js draws on either; its types know only canvases of documents. */
function isDrawable(context: unknown): context is CanvasRenderingContext2D {
  return context instanceof OffscreenCanvasRenderingContext2D;
}

function tell(message: DrawnAnswer, transfer: readonly Transferable[]): void {
  self.postMessage(message, { transfer: [...transfer] });
}
