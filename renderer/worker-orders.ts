interface Numbered {
  readonly order: number;
}

/** Work that a worker of ours does beside the page, so that keys need not wait for it: orders go there, each answer comes to whoever gave the order. */
export class WorkerOrders<Order extends object, Answer extends Numbered> {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, { readonly done: (answer: Answer) => void; readonly failed: (error: Error) => void }>();
  private orders = 0;

  constructor(worker: Worker) {
    this.worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      this.waiting.get(data.order)?.done(data);
      this.waiting.delete(data.order);
    });
    worker.addEventListener('error', ({ message }) => {
      for (const { failed } of this.waiting.values()) failed(new Error(message));
      this.waiting.clear();
    });
  }

  /** @throws Error when the worker breaks */
  ask(work: Order): Promise<Answer> {
    const order = ++this.orders;
    return new Promise((done, failed) => {
      this.waiting.set(order, { done, failed });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows
      this.worker.postMessage({ ...work, order });
    });
  }

  close(): void {
    this.worker.terminate();
    this.waiting.clear();
  }
}
