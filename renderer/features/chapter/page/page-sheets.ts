import type { SoughtPlace } from './find-in-pages.ts';
import type { OpenPdf } from './page-drawer.ts';

/** Shares of the view's height: a place nearer to its edge is moved, to about where one reads. */
const [NEAR_EDGE, READING_HEIGHT] = [0.08, 0.35];

/** What pages say to who does not see them. */
export type PageLabel = (number: number, count: number) => string;

/**
 * The pages of a PDF one below the other. A new version is drawn out of sight, those in view first, and each page is exchanged
 * in one step: the view neither flickers nor moves.
 */
export class PageSheets {
  private readonly root: HTMLElement;
  private readonly label: PageLabel;
  private pdf: OpenPdf | null = null;
  private drawn = new Set<number>();
  private turn = 0;

  constructor(root: HTMLElement, label: PageLabel) {
    this.root = root;
    this.label = label;
    root.addEventListener('scroll', this.drawInView, { passive: true });
  }

  /** Shows another version; resolves once what is in view is new. A later call overtakes. */
  async show(pdf: OpenPdf): Promise<void> {
    const turn = ++this.turn;
    const before = this.pdf;
    this.pdf = pdf;
    this.drawn = new Set();
    await this.unlessOvertaken(turn, async () => {
      this.layOut(pdf);
      await this.draw(turn);
    });
    before?.close();
  }

  /** Brings a place of the text into view; where its words are not on the pages, about where it must be. */
  async reveal(sought: SoughtPlace): Promise<void> {
    const { pdf, turn } = this;
    if (!pdf) return;
    await this.unlessOvertaken(turn, async () => {
      const length = sought.share * pdf.pages;
      const guess = { page: Math.min(Math.floor(length), pdf.pages - 1), at: length % 1 };
      const found = (await pdf.find(sought)) ?? guess;
      const target = this.root.children[found.page];
      if (turn !== this.turn || !(target instanceof HTMLElement)) return;
      const view = this.root.getBoundingClientRect();
      const place = target.getBoundingClientRect().top + found.at * target.clientHeight - view.top;
      if (place > view.height * NEAR_EDGE && place < view.height * (1 - NEAR_EDGE)) return;
      this.root.scrollBy({ top: place - view.height * READING_HEIGHT, behavior: movesGently() ? 'smooth' : 'auto' });
    });
  }

  close(): void {
    this.turn++;
    this.root.removeEventListener('scroll', this.drawInView);
    this.pdf?.close();
    this.pdf = null;
  }

  /** As many sheets as pages, each of its page's shape, before anything is drawn: so the place in the text stays. */
  private layOut({ pages, width, height }: OpenPdf): void {
    while (this.root.childElementCount > pages) this.root.lastElementChild?.remove();
    while (this.root.childElementCount < pages) this.root.append(sheet());
    [...this.root.children].forEach((element, index) => {
      if (!(element instanceof HTMLElement)) return;
      element.style.aspectRatio = `${width} / ${height}`;
      element.setAttribute('aria-label', this.label(index + 1, pages));
    });
  }

  private readonly drawInView = (): void => {
    const { turn } = this;
    void this.unlessOvertaken(turn, async () => this.draw(turn));
  };

  /** A drawing that was called off, since a newer version came or the page was left, has not failed. */
  private async unlessOvertaken(turn: number, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (turn === this.turn) throw error;
    }
  }

  /** All that are in view at once: one is read while another is drawn. */
  private async draw(turn: number): Promise<void> {
    const { pdf } = this;
    if (turn !== this.turn || !pdf) return;
    const wanted = this.sheetsInView().filter(([index]) => !this.drawn.has(index));
    await Promise.all(
      wanted.map(async ([index, element]) => {
        this.drawn.add(index);
        const picture = await pdf.draw(index + 1, element.clientWidth * density());
        if (turn !== this.turn) return picture.close();
        put(picture, element);
      }),
    );
  }

  private sheetsInView(): readonly (readonly [number, HTMLElement])[] {
    const view = this.root.getBoundingClientRect();
    return [...this.root.children].flatMap((element, index): [number, HTMLElement][] => {
      const { top, bottom } = element.getBoundingClientRect();
      return element instanceof HTMLElement && bottom > view.top - 200 && top < view.bottom + 200 ? [[index, element]] : [];
    });
  }
}

function movesGently(): boolean {
  return !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function sheet(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'printed-sheet';
  element.setAttribute('role', 'img');
  return element;
}

/** Pixels of the screen in one of CSS; more than two are not seen. */
function density(): number {
  return Math.min(window.devicePixelRatio || 1, 2);
}

/** On the canvas that is there already: another one would have the browser lay out and layer the page anew. */
function put(picture: ImageBitmap, element: HTMLElement): void {
  const canvas = element.querySelector('canvas') ?? element.appendChild(document.createElement('canvas'));
  if (canvas.width !== picture.width) canvas.width = picture.width;
  if (canvas.height !== picture.height) canvas.height = picture.height;
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(picture);
}
