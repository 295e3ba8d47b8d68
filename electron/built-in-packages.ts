/**
 * What every start needs is built in, and of it only what is used: zod alone would be 94 files to find and to read. pdf-lib, which the
 * press takes for print shop and booklet, would be so many that reading them took longer than what it does with a hundred pages.
 */
export const BUILT_IN_PACKAGES = ['@cantoo/pdf-lib', '@noble/hashes', 'commander', 'lowdb', 'marked', 'node-diff3', 'yaml', 'zod'] as const;
