import { useCall } from './use-call.ts';

/** Milliseconds between two looks at what was counted meanwhile. */
const LOOK_AGAIN = 400;

/** Every text in every language, asked again while a large folder is still being counted. */
export function useOverview({ enabled = true }: { readonly enabled?: boolean } = {}) {
  return useCall('overview.read', {}, { enabled, again: ({ counting }) => counting !== null && LOOK_AGAIN });
}
