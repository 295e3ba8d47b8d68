import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef } from 'react';

interface PdfPageProps {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  /** Pixels of the style sheet. */
  readonly width: number;
  /** Height by width, until the page itself is known. */
  readonly ratio: number;
  readonly label: string;
}

/** One page, painted when it comes into sight. A new version is painted beside it and then put in its place: nothing flickers. */
export function PdfPage({ pdf, number, width, ratio, label }: PdfPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const shown = canvas.current;
    if (!shown) return;
    let painting: { cancel: () => void } | null = null;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        painting = paint(pdf, number, width, shown);
      },
      // A margin counts at the edge of what scrolls alone.
      { root: shown.closest('.pdf-view'), rootMargin: '600px' },
    );
    observer.observe(shown);
    return () => {
      observer.disconnect();
      painting?.cancel();
    };
  }, [pdf, number, width]);
  return <canvas ref={canvas} role="img" aria-label={label} className="pdf-page" style={{ width, height: Math.round(width * ratio) }} />;
}

function paint(pdf: PDFDocumentProxy, number: number, width: number, shown: HTMLCanvasElement): { cancel: () => void } {
  let isWanted = true;
  let cancel = (): void => {};
  void (async () => {
    const page = await pdf.getPage(number);
    const plain = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: (width / plain.width) * window.devicePixelRatio });
    const beside = document.createElement('canvas');
    [beside.width, beside.height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
    if (!isWanted) return;
    const task = page.render({ canvas: beside, viewport });
    cancel = () => task.cancel();
    await task.promise;
    if (!isWanted) return;
    [shown.width, shown.height] = [beside.width, beside.height];
    shown.style.height = `${Math.round((width * plain.height) / plain.width)}px`;
    shown.getContext('2d')?.drawImage(beside, 0, 0);
    shown.dataset['painted'] = String(number);
  })().catch(ignoreCancelled);
  return {
    cancel: () => {
      isWanted = false;
      cancel();
    },
  };
}

/** pdf.js rejects what was cancelled, and what belongs to a document that was closed meanwhile. */
function ignoreCancelled(error: unknown): void {
  if (error instanceof Error && (error.name === 'RenderingCancelledException' || /destroyed|Worker was/.test(error.message))) return;
  throw error;
}
