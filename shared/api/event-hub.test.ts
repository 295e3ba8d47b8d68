import { expect, it } from 'vitest';
import { EventHub } from './event-hub.ts';

it('says that nobody listens any more once the last page is gone, and at no other time', () => {
  let deserted = 0;
  const hub = new EventHub(() => deserted++);
  const [stopFirst, stopSecond] = [hub.listen(() => {}), hub.listen(() => {})];
  stopFirst();
  stopFirst();
  expect([hub.size, deserted]).toEqual([1, 0]);
  stopSecond();
  expect([hub.size, deserted]).toEqual([0, 1]);
});
