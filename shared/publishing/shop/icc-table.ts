/** A table of an ICC profile: takes and gives values from 0 to 1. */
export type IccTable = (values: readonly number[]) => number[];

/**
 * A 16-bit table ("mft2") of an ICC profile, evaluated by linear interpolation between the corners of a cell.
 * Source of the layout: ICC.1:2001-04, sections 6.4 (tags) and 6.5.8 (lut16Type).
 * @throws RangeError when the profile has no such table
 */
export function iccTable(profile: Uint8Array, tag: string): IccTable {
  const view = new DataView(profile.buffer, profile.byteOffset, profile.byteLength);
  const start = offsetOf(view, tag);
  const inputs = view.getUint8(start + 8);
  const outputs = view.getUint8(start + 9);
  const points = view.getUint8(start + 10);
  const inputLength = view.getUint16(start + 48);
  const outputLength = view.getUint16(start + 50);
  const numbers = (from: number, length: number): Float64Array =>
    Float64Array.from({ length }, (_, at) => view.getUint16(from + 2 * at) / 65_535);
  const inputCurves = numbers(start + 52, inputs * inputLength);
  const gridStart = start + 52 + 2 * inputs * inputLength;
  const grid = numbers(gridStart, points ** inputs * outputs);
  const outputCurves = numbers(gridStart + 2 * grid.length, outputs * outputLength);

  return (values) => {
    let corners: [place: number, weight: number][] = [[0, 1]];
    for (let axis = 0; axis < inputs; axis++) {
      const at = curveAt(inputCurves, axis * inputLength, inputLength, values[axis] ?? 0) * (points - 1);
      const low = Math.min(Math.floor(at), points - 2);
      const share = at - low;
      corners = corners.flatMap(([place, weight]): [number, number][] => [
        [place * points + low, weight * (1 - share)],
        [place * points + low + 1, weight * share],
      ]);
    }
    return Array.from({ length: outputs }, (_, channel) => {
      const mixed = corners.reduce((sum, [place, weight]) => sum + (grid[place * outputs + channel] ?? 0) * weight, 0);
      return curveAt(outputCurves, channel * outputLength, outputLength, mixed);
    });
  };
}

function offsetOf(view: DataView, tag: string): number {
  const count = view.getUint32(128);
  for (let at = 132; at < 132 + 12 * count; at += 12) {
    if (wordAt(view, at) !== tag) continue;
    const offset = view.getUint32(at + 4);
    if (wordAt(view, offset) === 'mft2') return offset;
  }
  throw new RangeError(`The profile has no 16-bit table ${tag}`);
}

function wordAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));
}

function curveAt(curve: Float64Array, from: number, length: number, value: number): number {
  const at = Math.min(1, Math.max(0, value)) * (length - 1);
  const low = Math.min(Math.floor(at), length - 2);
  const first = curve[from + low] ?? 0;
  return first + ((curve[from + low + 1] ?? 0) - first) * (at - low);
}
