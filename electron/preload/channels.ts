/** The only channel between the page and the app. */
export const CALL_CHANNEL = 'mappe:call';
/** Tells a page that the folder on disk has changed. */
export const CHANGE_CHANNEL = 'mappe:change';
