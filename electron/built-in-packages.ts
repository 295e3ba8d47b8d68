/** What every start needs is built in, and of it only what is used: zod alone would be 94 files to find and to read. */
export const BUILT_IN_PACKAGES = ['@noble/hashes', 'commander', 'lowdb', 'marked', 'node-diff3', 'yaml', 'zod'] as const;
