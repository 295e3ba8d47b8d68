/** A page asks, the app answers. */
export const CALL_CHANNEL = 'mappe:call';
/** Tells a page what happens in the app. */
export const EVENT_CHANNEL = 'mappe:event';
/** A page says what its window has to know of it. */
export const STATE_CHANNEL = 'mappe:state';
/** A folder was dropped on a page. */
export const DROP_CHANNEL = 'mappe:drop';
