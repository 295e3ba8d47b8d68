/** A stretch of text that both wordings have, or only one of them. */
export interface DiffRun {
  readonly kind: 'equal' | 'delete' | 'insert';
  readonly text: string;
}

/** A whole fact or link target, a word, white space, or one other sign. */
const TOKEN = /:fact\[[^\]]*\]|\]\([^)\s]*\)|[\p{L}\p{M}\p{N}]+|\s+|./gsu;

/** Steps after which two texts are taken to have nothing more in common: bounds time and memory on hostile texts. */
const MAX_STEPS = 4_000_000;

/**
 * What changed from `former` to `current`, word by word, for people to read. What was deleted stands before what was put
 * in its place; white space between two changes belongs to them. The equal and deleted runs make up `former`, the equal
 * and inserted ones `current`.
 */
export function diffWords(former: string, current: string): readonly DiffRun[] {
  const a = former.match(TOKEN) ?? [];
  const b = current.match(TOKEN) ?? [];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let tail = 0;
  while (tail < a.length - start && tail < b.length - start && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;

  const runs = new Runs();
  runs.add('equal', a.slice(0, start).join(''));
  for (const step of shortestEdit(a.slice(start, a.length - tail), b.slice(start, b.length - tail))) runs.add(step.kind, step.text);
  runs.add('equal', a.slice(a.length - tail).join(''));
  return runs.finish();
}

/** Collects runs; changes that only white space parts are one change. */
class Runs {
  readonly #finished: DiffRun[] = [];
  #equal = '';
  #deleted = '';
  #inserted = '';

  add(kind: DiffRun['kind'], text: string): void {
    if (text === '') return;
    if (kind === 'equal') {
      this.#equal += text;
      return;
    }
    if (this.#equal !== '') this.#closeEqual();
    if (kind === 'delete') this.#deleted += text;
    else this.#inserted += text;
  }

  finish(): readonly DiffRun[] {
    this.#flush();
    return this.#finished;
  }

  #closeEqual(): void {
    const between = this.#equal;
    const insideOneChange = this.#deleted !== '' && this.#inserted !== '' && between.trim() === '';
    if (insideOneChange) {
      this.#deleted += between;
      this.#inserted += between;
      this.#equal = '';
    } else this.#flush();
  }

  #flush(): void {
    if (this.#deleted !== '') this.#finished.push({ kind: 'delete', text: this.#deleted });
    if (this.#inserted !== '') this.#finished.push({ kind: 'insert', text: this.#inserted });
    if (this.#equal !== '') this.#finished.push({ kind: 'equal', text: this.#equal });
    this.#deleted = '';
    this.#inserted = '';
    this.#equal = '';
  }
}

/** Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), the greedy form. */
function shortestEdit(a: readonly string[], b: readonly string[]): readonly DiffRun[] {
  const everything: readonly DiffRun[] = [
    { kind: 'delete', text: a.join('') },
    { kind: 'insert', text: b.join('') },
  ];
  if (a.length === 0 || b.length === 0) return everything;
  const trace: Int32Array[] = [];
  /** `reach[k + offset]` = how far into `a` the furthest path on diagonal k comes. */
  const offset = Math.min(a.length + b.length, Math.ceil(Math.sqrt(MAX_STEPS)));
  const reach = new Int32Array(2 * offset + 2);
  let steps = 0;
  for (let edits = 0; edits <= offset; edits++) {
    trace.push(reach.slice(offset - edits, offset + edits + 2));
    for (let k = -edits; k <= edits; k += 2) {
      const down = k === -edits || (k !== edits && at(reach, offset + k - 1) < at(reach, offset + k + 1));
      let x = down ? at(reach, offset + k + 1) : at(reach, offset + k - 1) + 1;
      const begin = x;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      reach[offset + k] = x;
      if (x >= a.length && x - k >= b.length) return backtrack(a, b, trace);
      steps += 1 + x - begin;
    }
    if (steps > MAX_STEPS) return everything;
  }
  return everything;
}

/** Walks from the end to the beginning along the recorded reaches; `trace[edits]` holds diagonals -edits ... edits + 1. */
function backtrack(a: readonly string[], b: readonly string[], trace: readonly Int32Array[]): readonly DiffRun[] {
  const runs: DiffRun[] = [];
  let x = a.length;
  let y = b.length;
  for (let edits = trace.length - 1; edits >= 0; edits--) {
    const reach = trace[edits] ?? new Int32Array(0);
    const k = x - y;
    const down = k === -edits || (k !== edits && at(reach, edits + k - 1) < at(reach, edits + k + 1));
    const fromX = edits === 0 ? 0 : down ? at(reach, edits + k + 1) : at(reach, edits + k - 1);
    const fromY = edits === 0 ? 0 : fromX - (down ? k + 1 : k - 1);
    while (x > fromX && y > fromY) {
      x--;
      y--;
      runs.push({ kind: 'equal', text: a[x] ?? '' });
    }
    if (edits === 0) break;
    if (down) {
      y--;
      runs.push({ kind: 'insert', text: b[y] ?? '' });
    } else {
      x--;
      runs.push({ kind: 'delete', text: a[x] ?? '' });
    }
  }
  return runs.toReversed();
}

function at(reach: Int32Array, index: number): number {
  return reach[index] ?? 0;
}
