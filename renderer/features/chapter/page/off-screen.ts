interface CanvasPair {
  canvas: OffscreenCanvas | null;
  context: OffscreenCanvasRenderingContext2D | null;
}

/** Canvases as pdf.js wants them made, where there is no document to make them. */
export class OffscreenCanvases {
  create(width: number, height: number): CanvasPair {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext('2d') };
  }

  reset({ canvas }: CanvasPair, width: number, height: number): void {
    if (!canvas) return;
    canvas.width = width;
    canvas.height = height;
  }

  destroy(pair: CanvasPair): void {
    this.reset(pair, 0, 0);
    pair.canvas = null;
    pair.context = null;
  }
}

/**
 * What pdf.js does by SVG filters, of which a worker has none: other colours for the page, and masks by brightness. A drawing whose
 * gradient fades into nothing is shown here without its fading; the printed file has it.
 */
export class NoFilters {
  addFilter(): string {
    return 'none';
  }

  addHCMFilter(): string {
    return 'none';
  }

  addAlphaFilter(): string {
    return 'none';
  }

  addLuminosityFilter(): string {
    return 'none';
  }

  addHighlightHCMFilter(): string {
    return 'none';
  }

  destroy(): void {
    // Nothing was made.
  }
}
