import type { JsonFault } from '../../model/json-fault.ts';

/** Names and numbers that lead from the top of a document to one of its values. */
export type PropertyPath = readonly (string | number)[];

export interface JsonScan {
  /** The first thing that makes the text no JSON, and where; null when it is JSON. */
  readonly fault: { readonly fault: JsonFault; readonly offset: number } | null;
  /** Names that stand twice in one object; `JSON.parse` silently keeps the last. */
  readonly duplicates: readonly { readonly key: string; readonly offset: number }[];
  /** Offset of each property's name and each item's first character, by `placeKey`. */
  readonly places: ReadonlyMap<string, number>;
}

/** Deeper than any document of ours by far, and no danger to the stack. */
export const MAX_DEPTH = 100;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS = ['true', 'false', 'null'] as const;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

export function placeKey(path: PropertyPath): string {
  return JSON.stringify(path);
}

/**
 * Reads JSON for what `JSON.parse` does not tell: where things stand, what is written twice, and which character is wrong, the
 * same in every engine. About ten times slower, so it is for files in which something is wrong.
 */
export function scanJson(text: string): JsonScan {
  const scanner = new JsonScanner(text);
  try {
    scanner.document();
    return { fault: null, duplicates: scanner.duplicates, places: scanner.places };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { fault: { fault: error.fault, offset: error.offset }, duplicates: scanner.duplicates, places: scanner.places };
  }
}

class Stop extends Error {
  readonly fault: JsonFault;
  readonly offset: number;

  constructor(fault: JsonFault, offset: number) {
    super(fault);
    this.fault = fault;
    this.offset = offset;
  }
}

class JsonScanner {
  readonly duplicates: { key: string; offset: number }[] = [];
  readonly places = new Map<string, number>();
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): void {
    this.#space();
    if (this.#at === this.#text.length) throw new Stop('empty', 0);
    this.#value([], 0);
    this.#space();
    if (this.#at < this.#text.length) throw this.#stop('text-after-end');
  }

  #value(path: PropertyPath, depth: number): void {
    if (depth > MAX_DEPTH) throw new Stop('too-deep', this.#at);
    const next = this.#text[this.#at];
    if (next === '{') this.#object(path, depth);
    else if (next === '[') this.#list(path, depth);
    else if (next === '"') this.#string();
    else this.#word();
  }

  #object(path: PropertyPath, depth: number): void {
    const seen = new Set<string>();
    this.#at++;
    this.#space();
    if (this.#take('}')) return;
    for (;;) {
      const offset = this.#at;
      if (this.#text[offset] !== '"') throw this.#stop(seen.size > 0 && this.#text[offset] === '}' ? 'trailing-comma' : 'key-expected');
      const key = this.#string();
      if (key === '__proto__') throw new Stop('reserved-key', offset);
      if (seen.has(key)) this.duplicates.push({ key, offset });
      seen.add(key);
      const place = [...path, key];
      this.places.set(placeKey(place), offset);
      this.#space();
      if (!this.#take(':')) throw this.#stop('colon-expected');
      this.#space();
      this.#value(place, depth + 1);
      this.#space();
      if (this.#take('}')) return;
      if (!this.#take(',')) throw this.#stop('comma-expected');
      this.#space();
    }
  }

  #list(path: PropertyPath, depth: number): void {
    this.#at++;
    this.#space();
    if (this.#take(']')) return;
    for (let index = 0; ; index++) {
      if (index > 0 && this.#text[this.#at] === ']') throw this.#stop('trailing-comma');
      const place = [...path, index];
      this.places.set(placeKey(place), this.#at);
      this.#value(place, depth + 1);
      this.#space();
      if (this.#take(']')) return;
      if (!this.#take(',')) throw this.#stop('comma-expected');
      this.#space();
    }
  }

  #string(): string {
    const start = this.#at++;
    for (;;) {
      const character = this.#text[this.#at];
      if (character === undefined) throw this.#stop('unexpected-end');
      if (character === '"') break;
      if (character === '\n' || character === '\r') throw this.#stop('line-break-in-text');
      if (character < ' ') throw this.#stop('control-character');
      if (character !== '\\') this.#at++;
      else if (!this.#match(ESCAPE)) throw this.#stop('bad-escape');
    }
    this.#at++;
    const value: unknown = JSON.parse(this.#text.slice(start, this.#at));
    return String(value);
  }

  #word(): void {
    const start = this.#at;
    const word = WORDS.find((candidate) => this.#text.startsWith(candidate, start));
    if (word) this.#at += word.length;
    else if (!this.#match(NUMBER)) throw this.#stop(/[-+.\d]/.test(this.#text[start] ?? '') ? 'bad-number' : 'value-expected');
    else if (/[\d.eE]/.test(this.#text[this.#at] ?? '')) throw new Stop('bad-number', start);
  }

  #match(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) return false;
    this.#at = pattern.lastIndex;
    return true;
  }

  #take(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #space(): void {
    while (' \t\n\r'.includes(this.#text[this.#at] ?? 'x')) this.#at++;
  }

  /** What people write by mistake is named, rather than what the grammar misses at that place. */
  #stop(fault: JsonFault): Stop {
    const rest = this.#text.slice(this.#at, this.#at + 2);
    if (rest === '') return new Stop('unexpected-end', this.#at);
    if (rest.startsWith("'")) return new Stop('single-quotes', this.#at);
    return new Stop(rest === '//' || rest === '/*' || rest.startsWith('#') ? 'comment' : fault, this.#at);
  }
}
