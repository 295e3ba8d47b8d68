import { expect, it } from 'vitest';
import { MESSAGE_LIMIT } from '../../shared/api/row.ts';
import { takeCall } from './take-call.ts';

const OUTCOME = { ok: true, value: 1 } as const;

/** A desk that says what reached it. */
function desk() {
  const reached: unknown[] = [];
  return { reached, answer: (message: unknown) => (reached.push(message), Promise.resolve(OUTCOME)) };
}

const withText = (call: string, length: number) => ({ call, input: { text: 'x'.repeat(length) }, language: 'de' });

it('hands a call to the desk, and keeps from it what is too long for a call', async () => {
  const { reached, answer } = desk();
  expect(await takeCall({ answer }, withText('app.about', 10))).toBe(OUTCOME);
  await expect(takeCall({ answer }, withText('app.about', MESSAGE_LIMIT))).rejects.toThrow('too long');
  await expect(takeCall({ answer }, 'x'.repeat(MESSAGE_LIMIT))).rejects.toThrow('too long');
  expect(reached).toHaveLength(1);
});

it('gives a call the limit of its row', async () => {
  const { reached, answer } = desk();
  await takeCall({ answer }, withText('draft.keep', MESSAGE_LIMIT));
  expect(reached).toHaveLength(1);
  await expect(takeCall({ answer }, withText('draft.keep', 6_000_000))).rejects.toThrow('too long');
});
