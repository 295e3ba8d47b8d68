/** Does one piece of work at a time; while it runs, only the newest request waits. */
export class NewestFirst {
  private running: Promise<unknown> | null = null;
  /** Counts requests: whoever no longer holds the highest number has been overtaken. */
  private last = 0;

  /**
   * The outcome of `work`, or null when a newer request came in before it was done. Work that has begun is never broken off: it is
   * short, and the process that does it keeps what it remembers. What has not begun when it is overtaken never begins.
   */
  async run<Outcome>(work: () => Promise<Outcome>): Promise<Outcome | null> {
    const mine = ++this.last;
    while (this.running) await this.running;
    if (mine !== this.last) return null;
    const begun = work();
    // Who waits for the turn is not told of another's failure.
    const settled = begun.then(
      () => undefined,
      () => undefined,
    );
    this.running = settled;
    try {
      const outcome = await begun;
      return mine === this.last ? outcome : null;
    } finally {
      this.running = null;
    }
  }
}
