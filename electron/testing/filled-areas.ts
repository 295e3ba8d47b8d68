import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'zod';

/** A filled field, in millimetres from the upper left corner of its page. */
export interface FilledArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Matrix = readonly [number, number, number, number, number, number];
const matrixSchema = z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]);
/** What pdf.js makes of a path: how it is painted, its points, and the box around them. */
const pathSchema = z.tuple([z.number(), z.unknown(), z.unknown()]);
const boxSchema = z.preprocess((box) => Array.from(box instanceof Float32Array ? box : []), matrixSchema.or(z.array(z.number()).length(4)));

const MILLIMETRE = 25.4 / 72;

/** The boxes around everything that each page fills with colour, as they are drawn. */
export async function filledAreas(bytes: Uint8Array): Promise<readonly (readonly FilledArea[])[]> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages: FilledArea[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , , top = 0] = page.view;
    const { fnArray, argsArray } = await page.getOperatorList();
    const areas: FilledArea[] = [];
    const saved: Matrix[] = [];
    let matrix: Matrix = [1, 0, 0, 1, 0, 0];
    fnArray.forEach((operator: number, index: number) => {
      const values: unknown = argsArray[index];
      if (operator === OPS.save) saved.push(matrix);
      else if (operator === OPS.restore) matrix = saved.pop() ?? matrix;
      else if (operator === OPS.transform) matrix = times(matrix, matrixSchema.parse(values));
      else if (operator === OPS.constructPath) {
        const [paint, , box] = pathSchema.parse(values);
        if (paint === OPS.fill || paint === OPS.eoFill) areas.push(areaOf(boxSchema.parse(box), matrix, top));
      }
    });
    pages.push(areas);
  }
  await document.destroy();
  return pages;
}

function times([a, b, c, d, e, f]: Matrix, [a2, b2, c2, d2, e2, f2]: Matrix): Matrix {
  return [a * a2 + c * b2, b * a2 + d * b2, a * c2 + c * d2, b * c2 + d * d2, a * e2 + c * f2 + e, b * e2 + d * f2 + f];
}

function areaOf([x0 = 0, y0 = 0, x1 = 0, y1 = 0]: readonly number[], [a, b, c, d, e, f]: Matrix, top: number): FilledArea {
  const xs = [a * x0 + c * y0 + e, a * x1 + c * y1 + e];
  const ys = [b * x0 + d * y0 + f, b * x1 + d * y1 + f];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  return {
    x: left * MILLIMETRE,
    y: (top - high) * MILLIMETRE,
    width: (right - left) * MILLIMETRE,
    height: (high - low) * MILLIMETRE,
  };
}
