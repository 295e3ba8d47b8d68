import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { useWidth } from '../../ui/use-width.ts';
import { useWords } from '../../words/use-words.ts';
import { PdfPage } from './pdf-page.tsx';
import { singlesOf, spreadsOf } from './spreads.ts';
import { previewWords } from './words.ts';
import './pdf-view.css';

export interface PdfViewProps {
  readonly pdf: PDFDocumentProxy;
  /** As the pages will lie on the table, or one below the other. */
  readonly layout: 'spreads' | 'single';
  readonly rightToLeft: boolean;
}

/** Pixels around and between the pages. */
const MARGIN = 24;
const WIDEST = 620;

/** The pages of a PDF as they will lie on the table. */
export function PdfView({ pdf, layout, rightToLeft }: PdfViewProps) {
  const say = useWords(previewWords);
  const frame = useRef<HTMLDivElement>(null);
  const room = useWidth(frame);
  const ratio = useRatio(pdf);
  const spreads = layout === 'spreads' ? spreadsOf(pdf.numPages, rightToLeft) : singlesOf(pdf.numPages);
  const across = layout === 'spreads' ? 2 : 1;
  const width = Math.max(120, Math.min(WIDEST, Math.floor((room - 2 * MARGIN) / across)));
  return (
    <div ref={frame} className="pdf-view" tabIndex={0} role="region" aria-label={say('pages', { pages: pdf.numPages })}>
      {room > 0 &&
        spreads.map((spread) => (
          <div key={spread.join('-')} className="pdf-spread">
            {spread.map((page) =>
              page === null ? (
                <span key="gap" style={{ width }} />
              ) : (
                <PdfPage key={page} pdf={pdf} number={page} width={width} ratio={ratio} label={say('page', { page })} />
              ),
            )}
          </div>
        ))}
    </div>
  );
}

/** Height by width of the first page; A4 until it is known. */
function useRatio(pdf: PDFDocumentProxy): number {
  const [ratio, setRatio] = useState(Math.SQRT2);
  useEffect(() => {
    let isWanted = true;
    void pdf.getPage(1).then((page) => {
      const { width, height } = page.getViewport({ scale: 1 });
      if (isWanted) setRatio(height / width);
      return null;
    });
    return () => {
      isWanted = false;
    };
  }, [pdf]);
  return ratio;
}
