import { describe, expect, it } from 'vitest';
import { longestIncreasingRun } from './longest-increasing-run.ts';

describe('longestIncreasingRun', () => {
  it('finds what stayed in place', () => {
    expect(longestIncreasingRun([3, 0, 1, 2, 2, 5, 4]).length).toBe(4);
    expect(longestIncreasingRun([])).toEqual([]);
    expect(longestIncreasingRun([2, 1, 0]).length).toBe(1);
  });
});
