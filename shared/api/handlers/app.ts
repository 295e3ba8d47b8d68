import type { appRows } from '../contract/app.ts';
import type { HandlersFor } from '../row.ts';
import type { HandlersContext } from './context.ts';

export function appHandlers({ about }: HandlersContext): HandlersFor<typeof appRows> {
  return { 'app.about': () => Promise.resolve(about) };
}
