import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFContext } from '@cantoo/pdf-lib';
import type { WantedColours } from '../../../../shared/publishing/shop/content-stream.ts';
import { colourSpaceOf } from './colour-space.ts';

/**
 * A gradient in printing inks: the colours at its stops are converted, what lies between is mixed from the inks.
 * @throws RangeError for a gradient that is not made of stops
 */
export function recolourShading(shading: PDFDict, wanted: WantedColours, context: PDFContext): void {
  const space = colourSpaceOf(shading.get(PDFName.of('ColorSpace')), context);
  if (space !== 'grey' && space !== 'rgb') return;
  const convert = (values: readonly number[]): readonly number[] => {
    const [first = 0, second = 0, third = 0] = values;
    return space === 'rgb' ? wanted.ofRgb(first, second, third) : wanted.ofGrey(first);
  };
  shading.set(PDFName.of('Function'), recoloured(shading.lookup(PDFName.of('Function'), PDFDict), convert));
  const background = shading.lookup(PDFName.of('Background'));
  if (background instanceof PDFArray) shading.set(PDFName.of('Background'), context.obj([...convert(numbersOf(background))]));
  shading.set(PDFName.of('ColorSpace'), PDFName.of(wanted.space));
}

/** PDF 32000-1, 7.10: functions of type 3 are made of those of type 2, which go from one colour to another. Other gradients may share them. */
function recoloured(original: PDFDict, convert: (values: readonly number[]) => readonly number[]): PDFDict {
  const made = original.clone();
  const type = made.lookup(PDFName.of('FunctionType'), PDFNumber).asNumber();
  if (type === 3) {
    const parts = made.lookup(PDFName.of('Functions'), PDFArray).asArray();
    const converted = parts.map((part) => recoloured(made.context.lookup(part, PDFDict), convert));
    made.set(PDFName.of('Functions'), made.context.obj(converted));
  } else if (type === 2) {
    for (const [name, absent] of [
      ['C0', 0],
      ['C1', 1],
    ] as const) {
      const colour = made.lookup(PDFName.of(name));
      const values = colour instanceof PDFArray ? numbersOf(colour) : [absent];
      made.set(PDFName.of(name), made.context.obj([...convert(values)]));
    }
  } else throw new RangeError('A gradient that is not made of stops cannot be recoloured');
  made.delete(PDFName.of('Range'));
  return made;
}

function numbersOf(array: PDFArray): readonly number[] {
  return array.asArray().map((value) => (value instanceof PDFNumber ? value.asNumber() : 0));
}
