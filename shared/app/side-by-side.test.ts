import { expect, it } from 'vitest';
import { sideBySide } from './side-by-side.ts';

/** Work that takes a moment, and how much of it was under way at a time. */
function watched(failing: number | null = null) {
  const seen = { now: 0, most: 0, done: [] as number[] };
  const work = async (item: number): Promise<void> => {
    seen.most = Math.max(seen.most, ++seen.now);
    await new Promise((done) => setTimeout(done, item % 3));
    seen.now -= 1;
    if (item === failing) throw new Error(`Item ${item}`);
    seen.done.push(item);
  };
  return { seen, work };
}

const ITEMS = Array.from({ length: 40 }, (_, at) => at);

it('does everything once, several at a time and never all at once', async () => {
  const { seen, work } = watched();
  await sideBySide(ITEMS, work);
  expect(seen.done.toSorted((a, b) => a - b)).toEqual(ITEMS);
  expect(seen.most).toBe(8);
});

it('begins nothing more when one fails, waits for what has begun, and says why', async () => {
  const { seen, work } = watched(3);
  await expect(sideBySide(ITEMS, work)).rejects.toThrow('Item 3');
  expect(seen.now).toBe(0);
  expect(seen.done.length).toBeLessThan(ITEMS.length / 2);
});
