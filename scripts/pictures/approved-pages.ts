import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { FileStore } from '../../shared/ports/file-store.ts';
import type { Press } from '../../shared/ports/press.ts';
import { exportSample } from './export-sample.ts';
import type { Pixels } from './palette-png.ts';
import { openPdf, pageOf, renderPage } from './render-page.ts';

/** One page of the sample whose look somebody has approved. */
export interface ApprovedPage {
  readonly edition: string;
  readonly language: string;
  /** Where a section begins ("chapter-wohnen"), so that pages may come and go before it; null = the beginning of the file. */
  readonly anchor: string | null;
  /** Pages after that one. */
  readonly plus: number;
}

/** Each kind of page once: covers, contents, chapters, contacts, imprint; three scripts, both directions, A4 and A5. */
export const APPROVED_PAGES: readonly ApprovedPage[] = [
  { edition: 'wegweiser', language: 'de', anchor: null, plus: 0 },
  { edition: 'wegweiser', language: 'de', anchor: 'contacts', plus: 1 },
  { edition: 'wegweiser', language: 'ar', anchor: 'chapter-erste-schritte', plus: 0 },
  { edition: 'wegweiser', language: 'ti', anchor: null, plus: 1 },
  { edition: 'wegweiser', language: 'ti', anchor: 'chapter-notruf', plus: 0 },
  { edition: 'willkommensmappe', language: 'de', anchor: 'chapter-deutsch-lernen', plus: 1 },
  { edition: 'willkommensmappe', language: 'ar', anchor: null, plus: 0 },
  { edition: 'willkommensmappe', language: 'ar', anchor: 'imprint', plus: 0 },
];

export const APPROVED_FOLDER = resolve(import.meta.dirname, 'approved');

/** Pixels. At this width one digit of the smallest type is seen to be another (compare-pictures.ts). */
const WIDTH = 720;

export function nameOf({ edition, language, anchor, plus }: ApprovedPage): string {
  return `${edition}-${language}-${anchor ?? 'page'}-${plus + 1}.png`;
}

/**
 * Prints and draws pages, as they look now.
 * @param folder what is printed; the project's sample folder when absent
 * @param scale how many times as large as the approved pictures are
 */
export async function drawPages(
  press: Press,
  wanted: readonly ApprovedPage[] = APPROVED_PAGES,
  { folder, scale = 1 }: { readonly folder?: FileStore; readonly scale?: number } = {},
): Promise<ReadonlyMap<ApprovedPage, Pixels>> {
  const drawn = new Map<ApprovedPage, Pixels>();
  for (const edition of new Set(wanted.map((one) => one.edition))) {
    const pages = wanted.filter((one) => one.edition === edition);
    const languages = [...new Set(pages.map(({ language }) => language))];
    const { files } = await exportSample(press, { editions: [edition], languages, outputs: ['pdf'] }, folder);
    for (const language of languages) {
      const bytes = files.get(`${edition}/${edition}-${language}.pdf`);
      if (!bytes) throw new Error(`The sample has no edition ${edition} in ${language}.`);
      const pdf = await openPdf(bytes);
      for (const one of pages.filter((page) => page.language === language)) {
        const number = (one.anchor === null ? 1 : await pageOf(pdf, one.anchor)) + one.plus;
        const canvas = await renderPage(pdf, number, WIDTH * scale);
        drawn.set(one, canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height));
      }
      await pdf.destroy();
    }
  }
  return drawn;
}

/** The picture in the repository; null where nobody has approved one yet. */
export async function readApproved(page: ApprovedPage): Promise<Pixels | null> {
  const bytes = await readFile(join(APPROVED_FOLDER, nameOf(page))).catch(() => null);
  if (!bytes) return null;
  const image = await loadImage(bytes);
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.getContext('2d').getImageData(0, 0, image.width, image.height);
}
