import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** The kinds of files that a built page consists of; anything else is not served. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

export interface PageFile {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Letters, digits and single dots between them: no "..", no "%", no backslash, no hidden file can be written with these. */
const SAFE_PATH = /^(?:\/[\w-]+(?:\.[\w-]+)*)+$/;

/** A file of the built page by the path of its address; null when there is none, or the path is not one we would write. */
export async function readPageFile(folder: string, urlPath: string): Promise<PageFile | null> {
  const path = urlPath === '/' ? '/index.html' : urlPath;
  const type = TYPES[extname(path)];
  if (!type || !SAFE_PATH.test(path)) return null;
  try {
    return { type, bytes: new Uint8Array(await readFile(join(folder, path))) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR')) return null;
    throw error;
  }
}
