import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Desk } from './desk.ts';
import { expect } from './desk.ts';

/** Waits until words that were typed lie in a draft on the disk, whole: not in the temporary file that becomes one. */
export async function untilKept(desk: Pick<Desk, 'folder'>, words: string): Promise<void> {
  await expect
    .poll(
      async () => {
        const entries = await readdir(join(dirname(desk.folder), 'data'), { recursive: true, withFileTypes: true });
        const drafts = entries.filter((entry) => entry.name.endsWith('.json') && entry.parentPath.includes('drafts'));
        const texts = await Promise.all(drafts.map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8').catch(() => '')));
        return texts.some((text) => text.includes(words));
      },
      { intervals: [50] },
    )
    .toBe(true);
}
