/** Remembers results from one job to the next, which mostly asks for the same. What a job did not ask for is forgotten after it. */
export class LastResults<Value extends object | string | null> {
  #before = new Map<string, Value>();
  #now = new Map<string, Value>();

  /** What came of this text, computed where it is new. It must follow from the text alone. */
  of(text: string, compute: () => Value): Value {
    const now = this.#now.get(text);
    const known = now === undefined ? this.#before.get(text) : now;
    const value = known === undefined ? compute() : known;
    this.#now.set(text, value);
    return value;
  }

  /** A job is over. */
  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }
}
