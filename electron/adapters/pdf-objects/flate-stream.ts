import { deflateSync } from 'node:zlib';

/** A compressed stream (ISO 32000-2, section 7.3.8) with these entries in its dictionary. */
export function flateStream(entries: string, content: Buffer): Buffer {
  const packed = deflateSync(content, { level: 6 });
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`, 'latin1'),
    packed,
    Buffer.from('\nendstream', 'latin1'),
  ]);
}
