import { PDFDict, PDFName, PDFRawStream, PDFRef, type PDFContext, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import type { Inks, PrintColours } from '../../../../shared/publishing/shop/print-colours.ts';
import { recolour, type Recoloured, type WantedColours } from '../../../../shared/publishing/shop/content-stream.ts';
import { namedSpace } from './colour-space.ts';
import { isName, plainBytes, reachable, replaceStream } from './pdf-objects.ts';
import { recolourShading } from './recolour-shading.ts';

/** What each page, form and pattern draws by name; the key is the tag of its reference. */
export type Drawn = ReadonlyMap<string, Recoloured['drawn']>;

/**
 * Gives every colour of a PDF but those of pictures in printing inks, whatever made it: colours in the content of pages, forms and
 * patterns, gradients, and the spaces in which transparent groups are blended.
 * Values within soft masks stay what they are, since they are no ink.
 * @throws RangeError for what cannot be converted; our typesetter writes nothing of the kind
 */
export async function recolourPdf({ context }: PDFDocument, colours: PrintColours): Promise<Drawn> {
  const objects = context.enumerateIndirectObjects();
  const inMasks = objectsOfMasks(context);
  const inks: WantedColours = { space: 'DeviceCMYK', ofRgb: remembered(colours.ofRgb), ofGrey: colours.ofGrey };
  const drawn = new Map<string, Recoloured['drawn']>();
  const used: PDFDict[] = [];
  const replaced: Promise<void>[] = [];
  for (const [ref, object] of objects) {
    const dict = object instanceof PDFRawStream ? object.dict : object;
    if (!(dict instanceof PDFDict)) continue;
    const wanted = inMasks.has(ref.tag) ? MASK_VALUES : inks;
    recolourGroup(dict, wanted);
    if (dict.has(PDFName.of('ShadingType'))) recolourShading(dict, wanted, context);
    const content = contentOf(ref, dict, context);
    const resources = dict.lookup(PDFName.of('Resources'));
    if (content && resources instanceof PDFDict) used.push(resources);
    if (!content) continue;
    const recoloured = recolouredContent(content, dict, wanted, context);
    drawn.set(ref.tag, recoloured.drawn);
    replaced.push(replaceStream(context, content, recoloured.dict, recoloured.bytes));
  }
  await Promise.all(replaced);
  // Nothing is painted in them any more; they may have been those of several streams.
  for (const resources of used) resources.delete(PDFName.of('ColorSpace'));
  return drawn;
}

/** Objects that soft masks of pictures or of groups consist of. */
export function objectsOfMasks(context: PDFContext): ReadonlySet<string> {
  const roots: PDFObject[] = [];
  for (const [, object] of context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFRawStream ? object.dict : object;
    if (!(dict instanceof PDFDict)) continue;
    const mask = dict.get(PDFName.of('SMask'));
    const group = context.lookup(mask);
    if (group instanceof PDFRawStream && mask) roots.push(mask);
    if (group instanceof PDFDict && isName(group.get(PDFName.of('S')), 'Luminosity')) roots.push(group);
  }
  return reachable(context, roots);
}

/** A mask lets through as much as its values are light (PDF 32000-1, 10.3.2). */
const MASK_VALUES: WantedColours = {
  space: 'DeviceGray',
  ofRgb: (red, green, blue) => [0.3 * red + 0.59 * green + 0.11 * blue],
  ofGrey: (value) => [value],
};

function remembered(convert: PrintColours['ofRgb']): PrintColours['ofRgb'] {
  const known = new Map<string, Inks>();
  return (red, green, blue) => {
    const key = `${red} ${green} ${blue}`;
    const inks = known.get(key) ?? convert(red, green, blue);
    known.set(key, inks);
    return inks;
  };
}

/** Where the content of a page, form or tiling pattern is; null for any other object. */
function contentOf(ref: PDFRef, dict: PDFDict, context: PDFContext): PDFRef | null {
  if (isName(dict.get(PDFName.of('Type')), 'Page')) {
    const contents = dict.get(PDFName.of('Contents'));
    return contents instanceof PDFRef ? contents : null;
  }
  const isContent = isName(dict.get(PDFName.of('Subtype')), 'Form') || dict.has(PDFName.of('PaintType'));
  return isContent && context.lookup(ref) instanceof PDFRawStream ? ref : null;
}

function recolouredContent(
  ref: PDFRef,
  owner: PDFDict,
  wanted: WantedColours,
  context: PDFContext,
): Recoloured & { readonly dict: PDFDict } {
  const stream = context.lookup(ref);
  const bytes = stream instanceof PDFRawStream ? plainBytes(stream) : null;
  if (!(stream instanceof PDFRawStream) || bytes === null)
    throw new RangeError('A content stream that is packed in another way than by Flate');
  const resources = owner.lookup(PDFName.of('Resources'));
  const named = resources instanceof PDFDict ? resources : undefined;
  return { ...recolour(bytes, wanted, (name) => namedSpace(named, name, context)), dict: stream.dict };
}

/** The space in which a transparent group is blended. */
function recolourGroup(dict: PDFDict, { space }: WantedColours): void {
  const group = dict.lookup(PDFName.of('Group'));
  if (group instanceof PDFDict && group.has(PDFName.of('CS'))) group.set(PDFName.of('CS'), PDFName.of(space));
}
