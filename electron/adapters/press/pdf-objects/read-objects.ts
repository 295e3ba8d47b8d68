import { inflateSync } from 'node:zlib';

/** One object of a PDF, as it stands in the file. */
export interface RawObject {
  readonly number: number;
  /** Between `obj` and `endobj`, one character per byte. */
  readonly body: string;
  readonly isStream: boolean;
}

/** A PDF taken apart into its objects, none of them parsed: what pdf-lib needs a second for is done in some milliseconds. */
export interface RawPdf {
  /** The first line and the comment that says that bytes follow. */
  readonly head: string;
  readonly objects: ReadonlyMap<number, RawObject>;
  /** The trailer's dictionary without its brackets. */
  readonly trailer: string;
  /** One more than the highest number. */
  readonly size: number;
}

const ENTRY = 20;

/**
 * The objects of a PDF with a cross-reference table (ISO 32000-2, section 7.5.4), as the typesetter writes it.
 * null for any other form of PDF.
 */
export function readObjects(pdf: Uint8Array): RawPdf | null {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1]);
  const table = /^xref\s+0 (\d+)\s*?\n/.exec(text.slice(start, start + 40));
  if (!table) return null;
  const size = Number(table[1]);
  const entries = start + table[0].length;
  const trailer = /^\s*trailer\s*<<([\s\S]*)>>\s*startxref/.exec(text.slice(entries + size * ENTRY))?.[1];
  if (trailer === undefined || /\/(?:Prev|Encrypt|XRefStm)\b/.test(trailer)) return null;
  const places: number[] = [];
  for (let number = 1; number < size; number++) {
    const entry = text.slice(entries + number * ENTRY, entries + (number + 1) * ENTRY);
    if (/^\d{10} 00000 n/.test(entry)) places.push(Number(entry.slice(0, 10)));
  }
  const sorted = places.toSorted((a, b) => a - b);
  const objects = new Map<number, RawObject>();
  for (const [index, from] of sorted.entries()) {
    const read = readObject(text.slice(from, sorted[index + 1] ?? start));
    if (!read) return null;
    objects.set(read.number, read);
  }
  return { head: text.slice(0, sorted[0]), objects, trailer: trailer.trim(), size };
}

function readObject(text: string): RawObject | null {
  const head = /^(\d+) 0 obj\s/.exec(text);
  const end = text.lastIndexOf('endobj');
  if (!head || end < 0) return null;
  const body = text.slice(head[0].length, end).trim();
  return { number: Number(head[1]), body, isStream: body.endsWith('endstream') };
}

/** The contents of a stream, one character per byte; null for a filter other than Flate. */
export function streamText({ body }: RawObject): string | null {
  const begin = /stream\r?\n/.exec(body);
  if (!begin) return null;
  const dictionary = body.slice(0, begin.index);
  const data = body.slice(begin.index + begin[0].length, body.lastIndexOf('endstream'));
  if (!dictionary.includes('/Filter')) return data;
  return /\/Filter\s*\/FlateDecode/.test(dictionary) ? inflateSync(Buffer.from(data, 'latin1')).toString('latin1') : null;
}

/** Number of the object to which an entry of a dictionary refers; null where it does not. */
export function referenceIn(body: string, entry: string): number | null {
  const number = new RegExp(String.raw`/${entry}\s+(\d+) 0 R`).exec(body)?.[1];
  return number === undefined ? null : Number(number);
}
