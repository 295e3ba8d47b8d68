import { expect, test } from 'vitest';
import { takingTurns } from './taking-turns.ts';

test('one piece of work waits for the other, however it ends; what is given up meanwhile is never begun', async () => {
  const inTurn = takingTurns();
  const begun: string[] = [];
  const givenUp = new AbortController();
  const work = (name: string, end: Promise<string>) => async () => {
    begun.push(name);
    return end;
  };
  let reject = (_error: Error): void => {};
  const promise = new Promise<string>((_done, fail) => (reject = fail));
  const first = inTurn(work('first', promise), new AbortController().signal);
  const second = inTurn(work('second', Promise.resolve('')), givenUp.signal);
  const third = inTurn(work('third', Promise.resolve('done')), new AbortController().signal);
  await Promise.resolve();
  expect(begun).toEqual(['first']);
  givenUp.abort();
  reject(new Error('failed'));
  await expect(first).rejects.toThrow('failed');
  await expect(second).rejects.toThrow('aborted');
  expect(await third).toBe('done');
  expect(begun).toEqual(['first', 'third']);
});
