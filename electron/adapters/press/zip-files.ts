import { crc32, deflateRawSync } from 'node:zlib';

/** Versions, flags (names in UTF-8), method: 8 = deflated. */
const [NEEDS, UTF8, DEFLATED] = [20, 0x0800, 8];
/** 1 January 1980, the first moment that a zip can say. */
const [TIME, DATE] = [0, 0x0021];
const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;

/**
 * A zip (APPNOTE.TXT 6.3.10) of fewer than 65,536 files and 4 GB. Packed by the program's own zlib: in JavaScript that takes
 * as long as writing a whole Word document.
 */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const contents: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, bytes] of files) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(NEEDS, 0);
    common.writeUInt16LE(UTF8, 2);
    common.writeUInt16LE(DEFLATED, 4);
    common.writeUInt16LE(TIME, 6);
    common.writeUInt16LE(DATE, 8);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    contents.push(word(LOCAL_HEADER), common, name, packed);
    // Made by version 2.0 for any system; no comment, first disk, no attributes, and where the file begins.
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(word(CENTRAL_HEADER), Buffer.from([NEEDS, 0]), common, rest, name);
    offset += 4 + common.length + name.length + packed.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.size, 4);
  end.writeUInt16LE(files.size, 6);
  end.writeUInt32LE(
    directory.reduce((sum, part) => sum + part.length, 0),
    8,
  );
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...contents, ...directory, word(END_OF_DIRECTORY), end]));
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
