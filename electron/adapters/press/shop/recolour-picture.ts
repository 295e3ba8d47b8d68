import { PDFDict, PDFName, PDFNumber, PDFRawStream, PDFRef, type PDFContext } from '@cantoo/pdf-lib';
import { Resvg } from '@resvg/resvg-js';
import type { PrintColours } from '../../../../shared/publishing/shop/print-colours.ts';
import { colourSpaceOf } from './colour-space.ts';
import { isName, plainBytes, replaceStream } from './pdf-objects.ts';

/**
 * Gives a picture of pixels in printing inks. Pictures that are CMYK already stay as they are.
 * @param reduce whole number of pixels that become one, in each direction, where a picture has far more than print can show
 * @throws RangeError for a picture that cannot be unpacked
 */
export async function recolourPicture(
  ref: PDFRef,
  stream: PDFRawStream,
  reduce: number,
  colours: PrintColours,
  context: PDFContext,
): Promise<void> {
  const { dict } = stream;
  const space = colourSpaceOf(dict.get(PDFName.of('ColorSpace')), context);
  if (space === 'cmyk') return dict.set(PDFName.of('ColorSpace'), PDFName.of('DeviceCMYK'));
  if (space !== 'rgb' && space !== 'grey') throw new RangeError('A picture in a colour space that cannot be converted');
  const channels = space === 'rgb' ? 3 : 1;
  const photograph = isName(dict.lookup(PDFName.of('Filter')), 'DCTDecode');
  const full = photograph ? photographPixels(stream, channels) : drawingPixels(stream, channels);
  const { pixels, width, height } = reducedPixels({ pixels: full, ...sizeOf(dict) }, channels, reduce);
  const inks = channels === 3 ? colours.ofPixels(pixels, !photograph) : greyPixels(pixels, colours);
  dict.set(PDFName.of('ColorSpace'), PDFName.of(channels === 3 ? 'DeviceCMYK' : 'DeviceGray'));
  dict.set(PDFName.of('BitsPerComponent'), PDFNumber.of(8));
  dict.set(PDFName.of('Width'), PDFNumber.of(width));
  dict.set(PDFName.of('Height'), PDFNumber.of(height));
  await replaceStream(context, ref, dict, inks);
}

interface Pixels {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

function sizeOf(dict: PDFDict): Pick<Pixels, 'width' | 'height'> {
  return {
    width: dict.lookup(PDFName.of('Width'), PDFNumber).asNumber(),
    height: dict.lookup(PDFName.of('Height'), PDFNumber).asNumber(),
  };
}

function drawingPixels(stream: PDFRawStream, channels: number): Uint8Array {
  const bits = stream.dict.lookup(PDFName.of('BitsPerComponent'), PDFNumber).asNumber();
  const bytes = plainBytes(stream);
  const { width, height } = sizeOf(stream.dict);
  const count = width * height * channels;
  if (bytes?.length === count && bits === 8) return bytes;
  // Of 16 bits the first eight are as much as paper shows.
  if (bytes?.length === 2 * count && bits === 16) return Uint8Array.from({ length: count }, (_, at) => bytes[2 * at] ?? 0);
  throw new RangeError('A picture that is packed in a way we do not know');
}

/** JPEG is unpacked by the engine that draws vector pictures: one picture in its own size, and the pixels of that. */
function photographPixels(stream: PDFRawStream, channels: number): Uint8Array {
  const { width, height } = sizeOf(stream.dict);
  const data = Buffer.from(stream.getContents()).toString('base64');
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" image-rendering="optimizeSpeed" href="data:image/jpeg;base64,${data}"/></svg>`;
  const { pixels } = new Resvg(drawing, { font: { loadSystemFonts: false } }).render();
  const kept = new Uint8Array(width * height * channels);
  for (let from = 0, to = 0; to < kept.length; from += 4)
    for (let channel = 0; channel < channels; channel++) kept[to++] = pixels[from + channel] ?? 0;
  return kept;
}

/** DeviceGray is black ink turned round: 255 is bare paper. */
function greyPixels(pixels: Uint8Array, colours: PrintColours): Uint8Array {
  const printed = Uint8Array.from({ length: 256 }, (_, value) => Math.round(255 * (1 - colours.ofGrey(value / 255)[3])));
  return pixels.map((value) => printed[value] ?? 0);
}

/** The mean of `factor` by `factor` pixels; those over the edge are left out. */
function reducedPixels({ pixels, width, height }: Pixels, channels: number, factor: number): Pixels {
  if (factor <= 1) return { pixels, width, height };
  const [newWidth, newHeight] = [Math.floor(width / factor), Math.floor(height / factor)];
  const reduced = new Uint8Array(newWidth * newHeight * channels);
  for (let y = 0, to = 0; y < newHeight; y++) {
    for (let x = 0; x < newWidth; x++) {
      for (let channel = 0; channel < channels; channel++) {
        let sum = 0;
        for (let row = 0; row < factor; row++) {
          const from = ((y * factor + row) * width + x * factor) * channels + channel;
          for (let column = 0; column < factor; column++) sum += pixels[from + column * channels] ?? 0;
        }
        reduced[to++] = Math.round(sum / (factor * factor));
      }
    }
  }
  return { pixels: reduced, width: newWidth, height: newHeight };
}
