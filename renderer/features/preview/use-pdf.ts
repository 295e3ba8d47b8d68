import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { openPdf } from './open-pdf.ts';

/** The opened PDF of some bytes; the last one stays until the next is open, so that nothing flickers. */
export function usePdf(bytes: Uint8Array | undefined): PDFDocumentProxy | null {
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null);
  useEffect(() => {
    if (!bytes) return;
    let isWanted = true;
    void open(bytes).then((opened) => {
      if (isWanted) setPdf(opened);
      else void opened.loadingTask.destroy();
      return null;
    });
    return () => {
      isWanted = false;
    };
  }, [bytes]);
  // A document that is no longer shown gives its memory back.
  useEffect(() => () => void pdf?.loadingTask.destroy(), [pdf]);
  return pdf;
}

/** pdf.js takes the bytes over: a copy leaves those of the query cache whole. */
function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return openPdf(bytes.slice());
}
