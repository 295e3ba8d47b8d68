import { resolve } from 'node:path';

/**
 * What every start needs is built in, and of it only what is used: zod alone would be 94 files to find and to read. pdf-lib, which the
 * press takes for print shop and booklet, would be so many that reading them took longer than what it does with a hundred pages.
 */
export const BUILT_IN_PACKAGES = ['@cantoo/pdf-lib', '@noble/hashes', 'commander', 'lowdb', 'marked', 'node-diff3', 'yaml', 'zod'] as const;

/** Where Node has a quicker way to the same result, it stands in for the one that runs anywhere. `root` is the folder of the project. */
export const nativeModules = (root: string): readonly { readonly find: RegExp; readonly replacement: string }[] => [
  { find: /^\.\/sha256\.ts$/, replacement: resolve(root, 'electron/native-sha256.ts') },
  { find: /^\.\/decode-utf8\.ts$/, replacement: resolve(root, 'electron/native-decode-utf8.ts') },
];
