import type { Document } from 'docx';
import { Packer } from 'docx';
import { unzipSync } from 'fflate';

/** What stands in a package, by path: XML as text, all else as bytes. */
export type Parts = Map<string, string | Uint8Array>;

/**
 * The parts of a Word document before they are zipped, since they are changed and zipped again: that takes as long as all the rest.
 * The compiler that has them is no public part of `docx`; where another version of it has none, the zipped package is opened.
 */
export async function partsOf(file: Document): Promise<Parts> {
  const compiled =
    compile(Reflect.get(Packer, 'compiler'), file) ?? Object.entries(unzipSync(new Uint8Array(await Packer.toArrayBuffer(file))));
  const decoder = new TextDecoder();
  const parts = compiled.map(([path, data]): [string, string | Uint8Array] => [
    path,
    isXml(path) && typeof data !== 'string' ? decoder.decode(data) : data,
  ]);
  return new Map(parts.toSorted(([a], [b]) => contentTypesFirst(a, b)));
}

type Compiled = readonly (readonly [path: string, data: string | Uint8Array])[];

function compile(compiler: unknown, file: Document): Compiled | null {
  if (typeof compiler !== 'object' || compiler === null || !('compile' in compiler) || typeof compiler.compile !== 'function') return null;
  const compiled: unknown = compiler.compile(file, undefined, []);
  if (!(compiled instanceof Map)) return null;
  const parts: (readonly [string, string | Uint8Array])[] = [];
  for (const [path, data] of compiled) {
    if (typeof path !== 'string') return null;
    if (typeof data === 'string') parts.push([path, data]);
    else if (ArrayBuffer.isView(data)) parts.push([path, new Uint8Array(data.buffer, data.byteOffset, data.byteLength)]);
    else if (data instanceof ArrayBuffer) parts.push([path, new Uint8Array(data)]);
    else return null;
  }
  return parts;
}

function isXml(path: string): boolean {
  return /\.(?:xml|rels)$/.test(path);
}

/** Programs recognise a document by its first entry. */
function contentTypesFirst(a: string, b: string): number {
  const first = '[Content_Types].xml';
  if (a === first || b === first) return a === first ? -1 : 1;
  return a < b ? -1 : 1;
}
