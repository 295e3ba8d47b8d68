import { promisify } from 'node:util';
import { deflate } from 'node:zlib';

const pack = promisify(deflate);

/**
 * A compressed stream (ISO 32000-2, section 7.3.8) with these entries in its dictionary. It is packed beside this thread: whoever has
 * several gives them all, and gets the next ones ready meanwhile.
 */
export async function flateStream(entries: string, content: Buffer): Promise<Buffer> {
  const packed = await pack(content, { level: 6 });
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`, 'latin1'),
    packed,
    Buffer.from('\nendstream', 'latin1'),
  ]);
}
