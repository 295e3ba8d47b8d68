/** Names this opening of the desk in a window or tab: what it keeps never takes the place of what another one left. */
export const THIS_PAGE = crypto.randomUUID();
