import type { PDFDocumentProxy } from 'pdfjs-dist';
import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist';
// oxlint-disable-next-line import/default -- Vite makes the address of the file its default export
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

// The worker is a file of ours: the content security policy lets no other be started.
GlobalWorkerOptions.workerSrc = workerUrl;

/** Opens the bytes of a PDF to be shown. They belong to the worker afterwards. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  // Our PDFs bring their fonts and need neither eval nor WebAssembly, which the policy refuses.
  return getDocument({ data: bytes, isEvalSupported: false, useWasm: false, disableAutoFetch: true, disableStream: true }).promise;
}
