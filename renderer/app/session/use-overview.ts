import { useCall } from './use-call.ts';

/** Milliseconds between two looks at what was counted meanwhile. */
const LOOK_AGAIN = 400;

/** Every text in every language, asked again while a large folder is still being counted. */
export function useOverview() {
  return useCall('overview.read', {}, { again: ({ counting }) => counting !== null && LOOK_AGAIN });
}
