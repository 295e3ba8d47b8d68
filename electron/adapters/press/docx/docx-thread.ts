import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';
import type { DocxAnswer, DocxMessage } from './docx-beside.ts';
import { makeDocx, type Pages } from './make-docx.ts';

/** The entry of the thread beside a press: writes each document as far as it can without its pages, and answers when they have come. */
parentPort?.on('message', ({ order, port }: DocxMessage) => {
  const pages = once(port, 'message').then(([found]: Pages[]) => found ?? new Map());
  makeDocx(order, pages).then(
    (bytes) => answer(port, { bytes }),
    (error: unknown) => answer(port, { crash: error instanceof Error ? error.message : String(error) }),
  );
});

function answer(port: DocxMessage['port'], found: DocxAnswer): void {
  port.postMessage(found);
}
