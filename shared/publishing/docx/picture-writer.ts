import { ImageRun } from 'docx';
import type { PrintImage } from '../print-document.ts';
import { qrPng } from '../qr/qr-png.ts';
import type { Layout } from './layout.ts';
import { twips } from './page-geometry.ts';
import { visibleText } from '../visible-text.ts';

/** `docx` counts in pixels of 1/96 inch. */
const TWIPS_PER_PIXEL = 15;
/** Pictures of pixels are not blown up beyond what prints well. */
const DOTS_PER_INCH = 150;
const QR_SIDE = twips(24);

export interface Bounds {
  /** Twips. */
  readonly width: number;
  readonly height: number;
}

/** A picture of the document with its alternative text, within the bounds, in its own proportions. */
export function pictureRun(layout: Layout, image: PrintImage, bounds?: Bounds): ImageRun {
  const picture = layout.pictures.get(image.path);
  if (!picture) throw new Error(`Picture was not prepared: ${image.path}`);
  const { textWidth, textHeight } = layout.page;
  const { width, height } = bounds ?? { width: textWidth, height: textHeight * 0.6 };
  const natural = picture.vector ? Number.POSITIVE_INFINITY : (picture.width / DOTS_PER_INCH) * 1440;
  const fitting = Math.min(width, natural, (height * picture.width) / picture.height);
  return drawing(layout, picture.type, picture.bytes, fitting, (fitting * picture.height) / picture.width, image.alt);
}

export function qrRun(layout: Layout, url: string, alt: string, side = QR_SIDE): ImageRun {
  return drawing(layout, 'png', qrPng(url).png, side, side, alt);
}

function drawing(layout: Layout, type: 'png' | 'jpg', data: Uint8Array, width: number, height: number, alt: string): ImageRun {
  const id = layout.flow.nextDrawing();
  return new ImageRun({
    type,
    data,
    transformation: { width: Math.round(width / TWIPS_PER_PIXEL), height: Math.round(height / TWIPS_PER_PIXEL) },
    altText: { id: String(id), name: `Bild ${id}`, description: visibleText(alt) },
  });
}
