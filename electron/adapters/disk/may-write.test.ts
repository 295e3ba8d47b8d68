import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { mayWrite } from './may-write.ts';

async function workspace(): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'chapters'));
  await writeFile(join(folder, 'workspace.json'), '{}');
  return folder;
}

it('sees before anybody saves that a folder, its settings or its chapters are read-only, and that they are so no longer', async () => {
  const folder = await workspace();
  expect(await mayWrite(folder)).toBe(true);
  for (const [path, open, closed] of [
    [folder, 0o755, 0o555],
    [join(folder, 'workspace.json'), 0o644, 0o444],
    [join(folder, 'chapters'), 0o755, 0o555],
  ] as const) {
    await chmod(path, closed);
    expect(await mayWrite(folder), path).toBe(process.platform === 'win32');
    await chmod(path, open);
    expect(await mayWrite(folder), path).toBe(true);
  }
});

it('leaves it to others to say that a folder is away, or has no chapters yet', async () => {
  const folder = await temporaryFolder();
  expect(await mayWrite(join(folder, 'away'))).toBe(true);
  await writeFile(join(folder, 'workspace.json'), '{}');
  expect(await mayWrite(folder)).toBe(true);
});
