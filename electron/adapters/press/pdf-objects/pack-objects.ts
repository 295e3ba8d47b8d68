import { LastResults } from '../last-results.ts';
import { flateStream } from './flate-stream.ts';
import type { RawObject, RawPdf } from './read-objects.ts';

/** Objects in one stream: readers unpack a whole stream for any of its objects. */
const PER_STREAM = 200;

const STREAMS = new LastResults<Promise<Buffer>>();

/**
 * The same PDF with all objects that are no streams packed into compressed ones, and its cross-reference table as well (ISO 32000-2,
 * sections 7.5.7 and 7.5.8): tags make thousands of small objects, and the file is less than half as large.
 */
export async function packObjects({ head, objects, trailer, size }: RawPdf): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let length = 0;
  const write = (part: Buffer): void => {
    parts.push(part);
    length += part.length;
  };
  /** Type, and two numbers, of every object: 1 = at an offset, 2 = in a stream, at an index. */
  const places = new Map<number, readonly [type: number, first: number, second: number]>([[0, [0, 0, 65_535]]]);
  write(Buffer.from(head, 'latin1'));
  const streams = [...objects.values()].filter(({ isStream }) => isStream);
  const plain = [...objects.values()].filter(({ isStream }) => !isStream);
  const writeObject = (number: number, body: Buffer): void => {
    places.set(number, [1, length, 0]);
    write(Buffer.from(`${number} 0 obj\n`, 'latin1'));
    write(body);
    write(Buffer.from('\nendobj\n', 'latin1'));
  };
  const groups = Array.from({ length: Math.ceil(plain.length / PER_STREAM) }, (_, group) =>
    plain.slice(group * PER_STREAM, (group + 1) * PER_STREAM),
  );
  const packed = groups.map(objectStream);
  STREAMS.turn();
  for (const { number, body } of streams) writeObject(number, Buffer.from(body, 'latin1'));
  groups.forEach((some, group) => some.forEach(({ number }, index) => places.set(number, [2, size + group, index])));
  (await Promise.all(packed)).forEach((stream, group) => writeObject(size + group, stream));
  const next = size + groups.length;
  const start = length;
  places.set(next, [1, start, 0]);
  write(Buffer.from(`${next} 0 obj\n`, 'latin1'));
  write(await crossReferences(places, next + 1, trailer));
  write(Buffer.from(`\nendobj\nstartxref\n${start}\n%%EOF\n`, 'latin1'));
  return new Uint8Array(Buffer.concat(parts));
}

async function objectStream(objects: readonly RawObject[]): Promise<Buffer> {
  const index: string[] = [];
  let offset = 0;
  for (const { number, body } of objects) {
    index.push(`${number} ${offset}`);
    offset += body.length + 1;
  }
  const first = `${index.join(' ')}\n`;
  const content = first + objects.map(({ body }) => `${body}\n`).join('');
  return STREAMS.of(content, () =>
    flateStream(`/Type /ObjStm /N ${objects.length} /First ${first.length}`, Buffer.from(content, 'latin1')),
  );
}

async function crossReferences(
  places: ReadonlyMap<number, readonly [number, number, number]>,
  size: number,
  trailer: string,
): Promise<Buffer> {
  const table = Buffer.alloc(size * 7);
  for (let number = 0; number < size; number++) {
    // An object that is not there is a free one.
    const [type, first, second] = places.get(number) ?? [0, 0, 65_535];
    table.writeUInt8(type, number * 7);
    table.writeUInt32BE(first, number * 7 + 1);
    table.writeUInt16BE(second, number * 7 + 5);
  }
  const rest = trailer.replace(/\/Size \d+\s*/, '');
  return flateStream(`/Type /XRef /Size ${size} /W [1 4 2] ${rest}`, table);
}
