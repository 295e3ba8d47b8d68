import { problem } from '../../model/problem.ts';
import type { Problem } from '../../model/problem.ts';
import { ascii, jpegSize, pngSize } from './picture-size.ts';
import { svgFault } from './svg-fault.ts';

/** Largest raster picture; a larger one would fill the memory when it is unpacked. */
export const LARGEST_MEGAPIXELS = 50;

export type PictureFormat = 'PNG' | 'JPEG' | 'SVG' | 'GIF' | 'WebP' | 'BMP' | 'TIFF' | 'PDF' | 'HEIC';

/** The format by content, whatever the file is called; null = not a picture. */
export function sniffPicture(bytes: Uint8Array): PictureFormat | null {
  const start = ascii(bytes, 0, 16);
  if (start.startsWith('\u0089PNG\r\n\u001a\n')) return 'PNG';
  if (start.startsWith('\u00ff\u00d8\u00ff')) return 'JPEG';
  if (start.startsWith('GIF8')) return 'GIF';
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'WebP';
  if (start.startsWith('BM')) return 'BMP';
  if (start.startsWith('II*\u0000') || start.startsWith('MM\u0000*')) return 'TIFF';
  if (start.startsWith('%PDF-')) return 'PDF';
  if (/^(?:heic|heix|mif1|avif)$/.test(start.slice(8, 12))) return 'HEIC';
  return /<svg[\s>]/.test(new TextDecoder().decode(bytes.subarray(0, 4096))) ? 'SVG' : null;
}

/** What speaks against printing a picture; null = nothing. */
export function checkPicture(source: string, bytes: Uint8Array): Problem | null {
  const at = { path: source };
  const format = sniffPicture(bytes);
  if (format === null) return problem('picture.not-a-picture', { source }, at);
  if (format === 'SVG') {
    const fault = svgFault(bytes);
    if (fault === null) return null;
    return fault.broken ? problem('picture.not-a-picture', { source }, at) : problem('picture.unsafe', { source, part: fault.part }, at);
  }
  if (format !== 'PNG' && format !== 'JPEG') return problem('picture.format', { source, format }, at);
  const size = format === 'PNG' ? pngSize(bytes) : jpegSize(bytes);
  if (size === null || size.width === 0 || size.height === 0) return problem('picture.not-a-picture', { source }, at);
  const megapixels = (size.width * size.height) / 1_000_000;
  if (megapixels <= LARGEST_MEGAPIXELS) return null;
  return problem('picture.too-large', { source, megapixels: Math.ceil(megapixels), limit: LARGEST_MEGAPIXELS }, at);
}
