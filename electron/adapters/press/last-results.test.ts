import { expect, it } from 'vitest';
import { LastResults } from './last-results.ts';

it('remembers what the last job asked for, and nothing older', () => {
  const computed: string[] = [];
  const results = new LastResults<string>();
  const of = (text: string): string =>
    results.of(text, () => {
      computed.push(text);
      return text.toUpperCase();
    });
  expect([of('a'), of('a'), of('b')]).toEqual(['A', 'A', 'B']);
  results.turn();
  expect(of('a')).toBe('A');
  results.turn();
  expect([of('a'), of('b')]).toEqual(['A', 'B']);
  expect(computed).toEqual(['a', 'b', 'b']);
});

it('remembers that nothing came of it', () => {
  let computed = 0;
  const results = new LastResults<null>();
  const compute = (): null => {
    computed += 1;
    return null;
  };
  expect([results.of('a', compute), results.of('a', compute)]).toEqual([null, null]);
  expect(computed).toBe(1);
});
