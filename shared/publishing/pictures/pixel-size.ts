import { sniffPicture } from './check-picture.ts';
import { jpegSize, pngSize, type PictureSize } from './picture-size.ts';

/** Width and height of a picture of pixels; null for a drawing and for what is no picture. */
export function pixelSize(bytes: Uint8Array | undefined): PictureSize | null {
  const format = bytes ? sniffPicture(bytes) : null;
  if (!bytes || (format !== 'PNG' && format !== 'JPEG')) return null;
  return format === 'PNG' ? pngSize(bytes) : jpegSize(bytes);
}
