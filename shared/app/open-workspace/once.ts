/** A value that is computed once for each revision. A promise that was rejected is not kept. */
export class Once<Value> {
  #kept: { readonly revision: number; readonly value: Value } | null = null;

  at(revision: number, compute: () => Value): Value {
    if (this.#kept?.revision === revision) return this.#kept.value;
    const value = compute();
    this.#kept = { revision, value };
    if (value instanceof Promise) value.catch(() => (this.#kept = null));
    return value;
  }
}
