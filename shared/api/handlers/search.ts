import { findEverywhere } from '../../app/find-everywhere.ts';
import type { searchRows } from '../contract/search.ts';
import type { HandlersFor } from '../row.ts';
import type { HandlersContext } from './context.ts';

export function searchHandlers({ folder }: HandlersContext): HandlersFor<typeof searchRows> {
  return {
    'search.find': async (order) => {
      const { total, results } = await findEverywhere(await folder.current(), order);
      return { total, results: results.map((one) => ({ ...one, excerpt: [...one.excerpt] })) };
    },
  };
}
