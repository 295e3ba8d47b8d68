import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Puts the dictionaries that came with the program where Chromium looks for them, and says which files are there then. An office
 * may have laid others there itself.
 */
export async function layDictionaries(shipped: string, target: string): Promise<readonly string[]> {
  const there = await namesIn(target);
  const missing = (await namesIn(shipped)).filter((name) => !there.includes(name));
  if (missing.length > 0) await mkdir(target, { recursive: true });
  await Promise.all(missing.map(async (name) => copyFile(join(shipped, name), join(target, name))));
  return [...there, ...missing];
}

async function namesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith('.bdic'));
}
