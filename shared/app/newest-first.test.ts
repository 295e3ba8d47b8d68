import { expect, it } from 'vitest';
import { NewestFirst } from './newest-first.ts';

interface Task {
  readonly work: () => Promise<string>;
  readonly finish: () => void;
  readonly fail: (reason: Error) => void;
  readonly begun: () => boolean;
}

function task(outcome: string): Task {
  let finish: (outcome: string) => void = () => undefined;
  let fail: (reason: Error) => void = () => undefined;
  const promise = new Promise<string>((resolve, reject) => {
    finish = resolve;
    fail = reject;
  });
  let begun = false;
  const work = async (): Promise<string> => {
    begun = true;
    return promise;
  };
  return { work, finish: () => finish(outcome), fail: (reason) => fail(reason), begun: () => begun };
}

it('never begins what was overtaken while it waited, and drops what was overtaken while it ran', async () => {
  const queue = new NewestFirst();
  const [first, second, third] = [task('first'), task('second'), task('third')];
  const outcomes = Promise.all([first, second, third].map(async ({ work }) => queue.run(work)));
  first.finish();
  second.finish();
  third.finish();
  expect(await outcomes).toEqual([null, null, 'third']);
  expect([first, second, third].map(({ begun }) => begun())).toEqual([true, false, true]);
});

it('goes on after a failure, which only its own caller is told', async () => {
  const queue = new NewestFirst();
  const [first, second] = [task('first'), task('second')];
  const failed = queue.run(first.work);
  const done = queue.run(second.work);
  first.fail(new Error('broke'));
  second.finish();
  await expect(failed).rejects.toThrow('broke');
  expect(await done).toBe('second');
  const third = task('third');
  third.finish();
  expect(await queue.run(third.work)).toBe('third');
});
