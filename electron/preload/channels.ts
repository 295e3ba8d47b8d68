/** The only channel between the page and the app. */
export const CALL_CHANNEL = 'mappe:call';
/** Tells a page what happens in the app. */
export const EVENT_CHANNEL = 'mappe:event';
