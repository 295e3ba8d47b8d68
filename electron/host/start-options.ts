/** For `parseArgs`: what a start may say about the folder. */
export const START_OPTIONS = { folder: { type: 'string' }, sample: { type: 'boolean' }, choose: { type: 'boolean' } } as const;
