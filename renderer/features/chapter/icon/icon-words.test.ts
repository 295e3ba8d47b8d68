import { expect, it } from 'vitest';
import { ICON_PATHS } from '../../../../shared/icons/icon-paths.ts';
import { iconWords } from './words.ts';

it('names every drawn icon, no two alike', () => {
  expect(Object.keys(iconWords.de).toSorted()).toEqual([...ICON_PATHS.keys()].toSorted());
  for (const names of [iconWords.de, iconWords.en]) expect(new Set(Object.values(names)).size).toBe(ICON_PATHS.size);
});
