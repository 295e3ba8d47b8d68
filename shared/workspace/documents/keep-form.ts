/**
 * What to write for `next`, so that a change touches its own lines and no others: properties stay in the order in which somebody
 * wrote them, and a default that nobody wrote stays unwritten. `written` is what stood in the file, `read` what the schema made
 * of it, and `next` came from `read` by a change; reading the result gives `next` again.
 */
export function keepForm(next: unknown, read: unknown, written: unknown): unknown {
  if (isEqual(next, read)) return written;
  if (Array.isArray(next) && Array.isArray(read) && Array.isArray(written)) {
    return next.map((item: unknown, index) => (index < written.length ? keepForm(item, read[index], written[index]) : item));
  }
  if (!isObject(next) || !isObject(read) || !isObject(written)) return next;
  return Object.fromEntries(
    namesInOrder(next, read, written)
      .filter((name) => name in written || !(name in read) || !isEqual(next[name], read[name]))
      .map((name) => [name, name in written ? keepForm(next[name], read[name], written[name]) : next[name]]),
  );
}

/** A record (translated segments) is read in the order in which it is written, so a new order is meant; a schema has its own. */
function namesInOrder(next: JsonRecord, read: JsonRecord, written: JsonRecord): readonly string[] {
  const names = Object.keys(next);
  if (isEqual(Object.keys(read), Object.keys(written))) return names;
  return [...Object.keys(written).filter((name) => name in next), ...names.filter((name) => !(name in written))];
}

type JsonRecord = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonRecord => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Equality of JSON values; a property that is undefined is absent, as in the file. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => isEqual(item, b[index]));
  if (!isObject(a) || !isObject(b)) return false;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => isEqual(a[name], b[name]));
}
