import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WANTED_ICONS } from '../../scripts/icons/wanted-icons.ts';
import { ICON_PATHS } from './icon-paths.ts';

describe('the drawn icons', () => {
  it('are all those that are wanted, and the documentation names each', () => {
    expect([...ICON_PATHS.keys()]).toEqual(WANTED_ICONS.toSorted());
    const text = readFileSync(new URL('../../docs/chapters.md', import.meta.url), 'utf8');
    const listed = new Set(text.match(/[a-z0-9-]+/g));
    expect(WANTED_ICONS.filter((name) => !listed.has(name))).toEqual([]);
  });

  it('stay within the grid of 24 and know four commands', () => {
    for (const [name, path] of ICON_PATHS) {
      expect(path, name).toMatch(/^(?:M[-\d. ]+|L[-\d. ]+|C[-\d. ]+|Z)+$/);
      for (const [number] of path.matchAll(/-?[\d.]+/g)) {
        expect(Number(number), name).toBeGreaterThanOrEqual(0);
        expect(Number(number), name).toBeLessThanOrEqual(24);
      }
    }
  });
});
