import { resolve } from 'node:path';

/** The workspace named by `--folder=...` on the command line, else the one that is shipped. */
export function folderOf(args: readonly string[], shipped: string): string {
  const named = args.find((arg) => arg.startsWith('--folder='))?.slice('--folder='.length);
  return named ? resolve(named) : shipped;
}
