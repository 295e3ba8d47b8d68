import { readdir } from 'node:fs/promises';

/** True when somebody who died in the middle left a lock or a file that was not finished. */
export async function leftBehind(folder: string): Promise<boolean> {
  const names = await readdir(folder, { recursive: true });
  return names.some((name) => /\.(?:lock|tmp)$/.test(name));
}
