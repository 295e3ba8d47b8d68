import { WorkerOrders } from '../../../worker-orders.ts';
import type { PlaceOnPages, SoughtPlace } from './find-in-pages.ts';

interface PdfShape {
  readonly pages: number;
  /** Of the first page, in points. */
  readonly width: number;
  readonly height: number;
}

export type DrawOrder = { readonly order: number; readonly document: number } & (
  | { readonly kind: 'open'; readonly bytes: Uint8Array }
  | { readonly kind: 'draw'; readonly number: number; readonly width: number }
  | { readonly kind: 'find'; readonly sought: SoughtPlace }
  | { readonly kind: 'close' }
);
export type DrawnAnswer =
  | { readonly order: number; readonly value: PdfShape | ImageBitmap | PlaceOnPages | null }
  | { readonly order: number; readonly failed: string };

type Work = DrawOrder extends infer Order ? (Order extends DrawOrder ? Omit<Order, 'order'> : never) : never;

/** A PDF of our own press that can be drawn page by page; whoever opened it closes it. */
export interface OpenPdf extends PdfShape {
  /** A page as a picture, `width` pixels wide. */
  readonly draw: (number: number, width: number) => Promise<ImageBitmap>;
  /** Where a place of the text lies; null where it is not found. */
  readonly find: (sought: SoughtPlace) => Promise<PlaceOnPages | null>;
  readonly close: () => void;
}

/** Opens and draws PDF in a worker of its own, so that keys need not wait for pages. */
export class PageDrawer {
  private readonly worker = new WorkerOrders<Work, DrawnAnswer>(
    new Worker(new URL('./draw-pages-worker.ts', import.meta.url), { type: 'module' }),
  );
  private documents = 0;

  async open(bytes: Uint8Array): Promise<OpenPdf> {
    const document = ++this.documents;
    const shape = await this.ask({ kind: 'open', document, bytes });
    if (shape === null || !('pages' in shape)) throw new Error('A document has a shape');
    return {
      ...shape,
      draw: async (number, width) => {
        const drawn = await this.ask({ kind: 'draw', document, number, width });
        if (drawn instanceof ImageBitmap) return drawn;
        throw new Error('A page is a picture');
      },
      find: async (sought) => {
        const found = await this.ask({ kind: 'find', document, sought });
        return found !== null && 'at' in found ? found : null;
      },
      close: () => void this.ask({ kind: 'close', document }).catch(() => undefined),
    };
  }

  private async ask(work: Work): Promise<PdfShape | ImageBitmap | PlaceOnPages | null> {
    const answer = await this.worker.ask(work);
    if ('failed' in answer) throw new Error(answer.failed);
    return answer.value;
  }
}

let drawer: PageDrawer | null = null;

/** By the one drawer of the window: it lives on, so that the next chapter need not start it. */
export function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  drawer ??= new PageDrawer();
  return drawer.open(bytes);
}
