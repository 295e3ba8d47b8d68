import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, type PDFContext, type PDFObject } from '@cantoo/pdf-lib';
import type { ColourSpace } from '../../../../shared/publishing/shop/content-stream.ts';

const BY_NAME: Readonly<Record<string, ColourSpace>> = {
  DeviceGray: 'grey',
  CalGray: 'grey',
  DeviceRGB: 'rgb',
  CalRGB: 'rgb',
  DeviceCMYK: 'cmyk',
  Pattern: 'pattern',
};
const BY_CHANNELS: Readonly<Record<number, ColourSpace>> = { 1: 'grey', 3: 'rgb', 4: 'cmyk' };

/** PDF 32000-1, 8.6: a colour space is a name, or an array that begins with one. */
export function colourSpaceOf(object: PDFObject | undefined, context: PDFContext): ColourSpace {
  const space = context.lookup(object);
  if (space instanceof PDFName) return BY_NAME[space.decodeText()] ?? 'other';
  if (!(space instanceof PDFArray)) return 'other';
  const family = space.lookup(0);
  if (!(family instanceof PDFName)) return 'other';
  if (family.decodeText() !== 'ICCBased') return BY_NAME[family.decodeText()] ?? 'other';
  const profile = space.lookup(1);
  const channels = profile instanceof PDFRawStream ? profile.dict.lookup(PDFName.of('N')) : undefined;
  return channels instanceof PDFNumber ? (BY_CHANNELS[channels.asNumber()] ?? 'other') : 'other';
}

/** What the resources of a page or form call by a name; a device space needs no entry. */
export function namedSpace(resources: PDFDict | undefined, name: string, context: PDFContext): ColourSpace {
  const spaces = resources?.lookup(PDFName.of('ColorSpace'));
  const entry = spaces instanceof PDFDict ? spaces.get(PDFName.of(name)) : undefined;
  return entry === undefined ? (BY_NAME[name] ?? 'other') : colourSpaceOf(entry, context);
}
