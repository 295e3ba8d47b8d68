import { AppError } from '../../model/app-error.ts';
import { contentHash } from '../../model/content-hash.ts';
import type { ContentHash } from '../../model/content-hash.ts';
import type { FileStore } from '../../ports/file-store.ts';
import type { UnitRecord } from './unit-record.ts';

/** On this computer only, and safe to delete. */
const PATH = '.mappe/records.json';

/** Records by what they follow from. A record is used for exactly those contents, so that it cannot be out of date. */
export type RecordCache = ReadonlyMap<ContentHash, UnitRecord>;

/**
 * Records that an earlier start of the same program left. `program` names a build by its contents: another build may count
 * otherwise. What is torn, foreign or unreadable is no cache.
 */
export async function readRecords(store: FileStore, program: string | null): Promise<RecordCache> {
  if (program === null) return new Map();
  try {
    const file = await store.read(PATH);
    if (file === null) return new Map();
    const text = new TextDecoder().decode(file.bytes);
    const end = text.indexOf('\n');
    const records = text.slice(end + 1);
    if (text.slice(0, end) !== seal(program, records)) return new Map();
    const entries: unknown = JSON.parse(records);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the seal says that this very program wrote these very bytes
    return new Map(entries as [ContentHash, UnitRecord][]);
  } catch (error) {
    if (error instanceof AppError) return new Map();
    throw error;
  }
}

/** A record, and what it follows from; null when a file of its unit could not be read. */
export interface CountedRecord {
  readonly key: ContentHash | null;
  readonly record: UnitRecord;
}

/**
 * Leaves the records of a table for the next start of the same program. That they cannot be written (a folder to read only, a full
 * disk) costs time at the next start and nothing else.
 */
export async function leaveRecords(store: FileStore, program: string | null, entries: Iterable<CountedRecord>): Promise<void> {
  if (program === null) return;
  const text = JSON.stringify([...entries].flatMap(({ key, record }) => (key === null ? [] : [[key, record]])));
  try {
    const before = await store.read(PATH);
    await store.write(PATH, new TextEncoder().encode(`${seal(program, text)}\n${text}`), before?.hash ?? null);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}

function seal(program: string, records: string): ContentHash {
  return contentHash(`${program}\n${records}`);
}
