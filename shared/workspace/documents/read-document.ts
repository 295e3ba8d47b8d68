import type { Problem } from '../../model/problem.ts';
import { problem } from '../../model/problem.ts';
import type { WorkspacePath } from '../../ports/file-store.ts';
import type { DocumentType, JsonObject } from './document-type.ts';
import type { JsonScan, PropertyPath } from './json-scanner.ts';
import { MAX_DEPTH, placeKey, scanJson } from './json-scanner.ts';
import { lineAndColumn } from './line-and-column.ts';
import { schemaFaults } from './schema-faults.ts';

export interface ReadDocument<Value> {
  /** null when something is wrong with it: it is not used, and must not be written over. */
  readonly value: Value | null;
  /** What stood in the file, in the present version but without defaults: what a later save starts from. */
  readonly written: JsonObject | null;
  readonly problems: readonly Problem[];
}

/** Text of a file to a valid document of the present version, or to all of its problems, each with line and column. Never throws. */
export function readDocument<Value>(type: DocumentType<Value>, text: string, path: WorkspacePath): ReadDocument<Value> {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const refused = (...problems: readonly Problem[]): ReadDocument<Value> => ({ value: null, written: null, problems });

  const parsed = parse(json);
  if (parsed === undefined || keysWritten(json) !== (isNested(parsed) ? keysKept(parsed) : 0)) {
    const scan = scanJson(json);
    if (scan.fault) return refused(problem('json.invalid', { fault: scan.fault.fault }, placeOf(json, scan.fault.offset, path)));
    if (scan.duplicates.length > 0) {
      return refused(...scan.duplicates.map(({ key, offset }) => problem('json.duplicate-key', { key }, placeOf(json, offset, path))));
    }
  }
  if (!isObject(parsed)) {
    return refused(problem('json.schema', { property: '', fault: { kind: 'type', expected: 'object' } }, { path, line: 1, column: 1 }));
  }

  const version = parsed['version'];
  if (typeof version === 'number' && version > type.version) {
    return refused(problem(type.newerVersion, { version, supported: type.version }, placeOfProperty(json, ['version'], path)));
  }
  const written = isOlder(version, type.version) ? type.migrations.slice(version - 1).reduce((older, step) => step(older), parsed) : parsed;
  if (type.isPlain?.(written)) return { value: written, written, problems: [] };

  const checked = type.schema.safeParse(written);
  if (checked.success) return { value: checked.data, written, problems: [] };
  const scan = scanJson(json);
  return refused(
    ...schemaFaults(checked.error.issues, written).map(({ path: property, fault }) =>
      problem('json.schema', { property: propertyName(property), fault }, placeOfProperty(json, property, path, scan)),
    ),
  );
}

/** Line and column of a property, or of the nearest thing around it that is there. */
export function placeOfProperty(
  json: string,
  property: PropertyPath,
  path: WorkspacePath,
  scan: JsonScan = scanJson(json),
): { readonly path: WorkspacePath; readonly line: number; readonly column: number } {
  for (let length = property.length; length > 0; length--) {
    const offset = scan.places.get(placeKey(property.slice(0, length)));
    if (offset !== undefined) return placeOf(json, offset, path);
  }
  return { path, line: 1, column: 1 };
}

function placeOf(json: string, offset: number, path: WorkspacePath): { path: WorkspacePath; line: number; column: number } {
  return { path, ...lineAndColumn(json, offset) };
}

/** "phones › 2 › number": items are counted from 1, as people count. */
export function propertyName(property: PropertyPath): string {
  return property.map((step) => (typeof step === 'number' ? String(step + 1) : step)).join(' › ');
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // The scanner says what is wrong, in our words and in every engine alike.
    return undefined;
  }
}

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

const isOlder = (version: unknown, present: number): version is number =>
  typeof version === 'number' && Number.isInteger(version) && version >= 1 && version < present;

/**
 * At least as many as there are names in the text: colons that follow a quotation mark. A text that begins with a colon counts
 * too, so that a difference means "look closely", and none means that no name stands twice.
 */
function keysWritten(json: string): number {
  let count = 0;
  for (let colon = json.indexOf(':'); colon >= 0; colon = json.indexOf(':', colon + 1)) {
    let before = colon - 1;
    while (isSpace(json.charCodeAt(before))) before--;
    if (json.charCodeAt(before) === QUOTE) count++;
  }
  return count;
}

const QUOTE = 0x22;
const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

/**
 * Names that `JSON.parse` kept; NaN, which is equal to nothing, where one could reach a prototype, or where it goes too deep.
 * By `for ... in`: a list of the values of each object takes five times as long.
 */
function keysKept(value: JsonObject | readonly unknown[], depth = 0): number {
  if (depth > MAX_DEPTH) return Number.NaN;
  let count = 0;
  if (isArray(value)) {
    for (const item of value) if (isNested(item)) count += keysKept(item, depth + 1);
    return count;
  }
  for (const key in value) {
    if (key === '__proto__') return Number.NaN;
    const item = value[key];
    count += 1;
    if (isNested(item)) count += keysKept(item, depth + 1);
  }
  return count;
}

const isNested = (value: unknown): value is JsonObject | readonly unknown[] => typeof value === 'object' && value !== null;
const isArray = (value: JsonObject | readonly unknown[]): value is readonly unknown[] => Array.isArray(value);
