import { isEqual } from '../workspace/documents/keep-form.ts';
import type { JsonShape } from './json-shape.ts';
import { VALUE } from './json-shape.ts';
import type { MergeChoice, MergePlace, MergeSide } from './merge-conflict.ts';
import { ALIKE } from './match-items.ts';
import { mergeKeys } from './merge-keys.ts';
import type { MergeRecord } from './merge-record.ts';
import { mergeSequence } from './merge-sequence.ts';
import { textLikeness } from './text-likeness.ts';
import { decidingSide, mapThree, type Three } from './three.ts';

type Json = Readonly<Record<string, unknown>>;
type Path = readonly string[];

/**
 * Merges two states of a JSON value that came from one, property by property as `shape` says; undefined = not there. Where both
 * changed the same value in different ways, it stays as mine and is noted as a conflict, unless it was decided before.
 */
export function mergeJson(shape: JsonShape, three: Three<unknown>, record: MergeRecord): unknown {
  return new JsonMerge(record).merge(shape, three, []);
}

class JsonMerge {
  readonly #record: MergeRecord;
  readonly #likeness = textLikeness();

  constructor(record: MergeRecord) {
    this.#record = record;
  }

  merge(shape: JsonShape, three: Three<unknown>, path: Path): unknown {
    const side = decidingSide(three, isEqual);
    if (side === 'mine') return three.mine;
    if (this.#canBeTakenApart(shape, three)) return this.#inside(shape, three, path);
    if (side === null) return this.#conflict(three, path);
    this.#record.took({ kind: 'property', path: [...path] }, textOf(three.mine), textOf(three.theirs));
    return three.theirs;
  }

  /** Also where they alone changed it: what they changed is named by its smallest part. */
  #canBeTakenApart(shape: JsonShape, { base, mine, theirs }: Three<unknown>): boolean {
    switch (shape.kind) {
      case 'value':
        return false;
      case 'object':
        return [mine, theirs].every(isObject) && (base === undefined || isObject(base)) && isOneKind(shape.as, [base, mine, theirs]);
      case 'record':
        return [mine, theirs].every(isObject) && (base === undefined || isObject(base));
      case 'check':
        return [mine, theirs].every(isObject);
      case 'list':
      case 'names':
      case 'sentences':
        return [mine, theirs].every(Array.isArray) && (base === undefined || Array.isArray(base));
    }
  }

  #inside(shape: JsonShape, three: Three<unknown>, path: Path): unknown {
    switch (shape.kind) {
      case 'object':
        return this.#properties((name) => shape.properties[name] ?? VALUE, mapThree(three, asObject), path);
      case 'record':
        return this.#properties(() => shape.of, mapThree(three, asObject), path);
      case 'check':
        return this.#laterCheck(shape.date, mapThree(three, asObject), path);
      case 'list':
        return this.#list(shape.of, (item) => nameBy(shape.by, item), mapThree(three, asList), path);
      case 'names':
        return this.#list(VALUE, textOf, mapThree(three, asList), path);
      case 'sentences':
        return this.#list(VALUE, () => null, mapThree(three, asList), path);
      case 'value':
        return three.mine;
    }
  }

  #properties(shapeOf: (name: string) => JsonShape, three: Three<Json>, path: Path): Json {
    const merged = mergeKeys(three).map((name): [string, unknown] => [
      name,
      this.merge(
        shapeOf(name),
        mapThree(three, (value) => (Object.hasOwn(value, name) ? value[name] : undefined)),
        [...path, name],
      ),
    ]);
    return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
  }

  #list(of: JsonShape, nameOf: (item: unknown) => string | null, three: Three<readonly unknown[]>, path: Path): readonly unknown[] {
    // A thing without a name goes by its number, a sentence by itself.
    const numberOf = (item: unknown): number => 1 + Math.max(...[three.base, three.mine, three.theirs].map((side) => side.indexOf(item)));
    const label = (item: unknown): string => nameOf(item) ?? (isObject(item) ? String(numberOf(item)) : textOf(item)) ?? '';
    const behind = (item: unknown): MergeSide => sideOf(item === null ? '' : label(item));
    return mergeSequence(three, {
      keyOf: stableText,
      nameOf,
      isOneOfAKind: () => true,
      likeness: (a, b) => {
        const likely = this.#likeness(textOf(a) ?? '', textOf(b) ?? '');
        // Opening hours without a label: what stands at the same place is the same thing, however much of it changed.
        return isObject(a) && isObject(b) && nameOf(a) === null && nameOf(b) === null ? Math.max(ALIKE, likely) : likely;
      },
      mergeItem: (one) => this.#item(of, one, [...path, label(one.base ?? one.mine ?? one.theirs)]),
      took: (before, after) => {
        const at = [...path, label(before ?? after)];
        // Looks inside for what exactly they changed.
        if (before === undefined || after === undefined) this.#record.took({ kind: 'property', path: at }, textOf(before), textOf(after));
        else this.merge(of, { base: before, mine: before, theirs: after }, at);
      },
      bothMoved: (item, places) => {
        const place: MergePlace = { kind: 'order', path: [...path], what: label(item) };
        return this.#record.settle(place, mapThree(places, behind), ['mine', 'theirs']).choice === 'theirs' ? 'theirs' : 'mine';
      },
      theyMoved: (item) => this.#record.took({ kind: 'order', path: [...path], what: label(item) }, null, label(item)),
    });
  }

  #item(of: JsonShape, three: Three<unknown>, path: Path): readonly unknown[] {
    const { mine, theirs } = three;
    if (this.#canBeTakenApart(of, three)) return [this.#inside(of, three, path)];
    const resolution = this.#settle(three, path, mine === undefined || theirs === undefined ? [] : ['both']);
    if (resolution === 'both') return [mine, theirs];
    return resolution.value === undefined ? [] : [resolution.value];
  }

  #conflict(three: Three<unknown>, path: Path): unknown {
    const resolution = this.#settle(three, path, []);
    return resolution === 'both' ? three.mine : resolution.value;
  }

  #settle(three: Three<unknown>, path: Path, more: readonly MergeChoice[]): 'both' | { readonly value: unknown } {
    const isText = [three.mine, three.theirs].every((value) => value === undefined || typeof value === 'string');
    const sides = mapThree(three, (value) => {
      const text = textOf(value);
      return text === null ? null : { text, source: typeof value === 'string' ? value : stableText(value) };
    });
    const choices: MergeChoice[] = ['mine', 'theirs', ...more, ...(isText ? (['own'] as const) : [])];
    const resolution = this.#record.settle({ kind: 'property', path: [...path] }, sides, choices);
    switch (resolution.choice) {
      case 'both':
        return 'both';
      case 'own':
        return { value: resolution.text.trim() === '' ? undefined : resolution.text };
      case 'mine':
      case 'theirs':
        return { value: three[resolution.choice] };
    }
  }

  #laterCheck(date: string, { mine, theirs }: Three<Json>, path: Path): Json {
    const key = (check: Json): string => `${textOf(check[date]) ?? ''} ${stableText(check)}`;
    if (key(mine) >= key(theirs)) return mine;
    this.#record.took({ kind: 'property', path: [...path] }, textOf(mine), textOf(theirs));
    return theirs;
  }
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const asObject = (value: unknown): Json => (isObject(value) ? value : {});
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function isOneKind(property: string | undefined, values: readonly unknown[]): boolean {
  return property === undefined || new Set(values.filter(isObject).map((value) => value[property])).size === 1;
}

function nameBy(properties: readonly string[], item: unknown): string | null {
  const names = properties.flatMap((property) => textOf(asObject(item)[property]) ?? []);
  return names.length === 0 ? null : names.join(' ');
}

/** The texts and numbers of a value, as somebody would read them out; null for what is not there. */
function textOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.flatMap((item) => textOf(item) ?? []).join(', ');
  if (isObject(value))
    return Object.values(value)
      .flatMap((item) => textOf(item) ?? [])
      .join(' ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const sideOf = (text: string): MergeSide => ({ text, source: text });

/** JSON with the properties in the order of their names. */
function stableText(value: unknown): string {
  const sorted = (_name: string, part: unknown): unknown =>
    isObject(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part;
  return JSON.stringify(value, sorted) ?? '';
}
