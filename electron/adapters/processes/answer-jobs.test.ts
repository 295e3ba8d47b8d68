import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { takeOrders } from './answer-jobs.ts';

it('takes orders from Electron where Electron started the process, and answers there', async () => {
  const sent: unknown[] = [];
  const parentPort = Object.assign(new EventEmitter(), { postMessage: (message: unknown) => sent.push(message) });
  const node = new EventEmitter();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the part of a process that is used
  const own = Object.assign(node, { exit: () => {}, parentPort }) as unknown as NodeJS.Process & { readonly parentPort: typeof parentPort };
  const taken: unknown[] = [];
  const orders = takeOrders<{ readonly job: number }>(own, (order) => taken.push(order));
  parentPort.emit('message', { data: { job: 1 } });
  node.emit('message', { job: 2 });
  await orders.answer('done');
  expect(taken).toEqual([{ job: 1 }]);
  expect(sent).toEqual(['done']);
});
