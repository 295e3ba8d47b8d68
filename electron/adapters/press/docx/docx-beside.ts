import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import type { DocxOrder, Pages } from './make-docx.ts';

/** A Word document that is being written. */
export interface DocxInWork {
  /** What the contents still lack. */
  setPages(pages: Pages): void;
  /**
   * The finished file; waits for the pages.
   * @throws Error when it could not be written
   */
  bytes(): Promise<Uint8Array>;
  /** Nobody will ask for it any more. */
  drop(): void;
}

/** Begins a Word document before anybody knows the pages of its contents. */
export type BeginDocx = (order: DocxOrder) => DocxInWork;

/** To the thread: what to write, and where the pages come from and the answer goes. */
export interface DocxMessage {
  readonly order: DocxOrder;
  readonly port: MessagePort;
}
export type DocxAnswer = { readonly bytes: Uint8Array } | { readonly crash: string };

/** Megabytes for objects that have just been made: with V8's own 48 the thread holds 35 MB more and is no quicker. */
const YOUNG = 16;

/** Word documents from a thread of their own, which writes while the typesetter blocks this one. It starts with the first and stays. */
export function docxBeside(entry: URL): BeginDocx {
  let running: Worker | null = null;
  const thread = (): Worker => {
    if (running) return running;
    const started = new Worker(entry, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
    // Who prints does not wait for it: an answer that is wanted is waited for at its port.
    started.unref();
    started.on('error', (error) => console.error(error));
    started.on('exit', () => {
      if (running === started) running = null;
    });
    running = started;
    return started;
  };
  return (order) => {
    const { port1: mine, port2: theirs } = new MessageChannel();
    thread().postMessage({ order, port: theirs } satisfies DocxMessage, [theirs]);
    const answer = answerAt(mine);
    // Who never asks need not hear of it.
    answer.catch(() => {});
    return {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, which has no origin
      setPages: (pages) => mine.postMessage(pages),
      bytes: async () => {
        const found = await answer;
        if ('crash' in found) throw new Error(found.crash);
        return found.bytes;
      },
      drop: () => mine.close(),
    };
  };
}

function answerAt(port: MessagePort): Promise<DocxAnswer> {
  return new Promise((resolve, reject) => {
    port.once('message', resolve);
    port.once('close', () => reject(new Error('The thread that writes Word documents has ended.')));
  });
}
