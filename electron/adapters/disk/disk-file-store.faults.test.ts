import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test, type TestContext } from 'vitest';
import { contentHash } from '../../../shared/model/content-hash.ts';
import { refusal } from '../../../shared/testing/file-store-contract.ts';
import { openDiskFileStore } from './disk-file-store.ts';

const run = promisify(execFile);
const mounted: string[] = [];
const folders: string[] = [];

/** A real disk with real faults takes the right to mount; where it is missing the test says so instead of passing. */
async function mount(context: TestContext, place: string, ...options: readonly string[]): Promise<void> {
  try {
    await run('mount', [...options, place]);
    mounted.push(place);
  } catch {
    context.skip('needs the right to mount file systems (Linux, administrator)');
  }
}

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mappe-faults-'));
  folders.push(folder);
  return folder;
}

afterEach(async () => {
  for (const place of mounted.splice(0).toReversed()) await run('umount', [place]);
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

describe('a folder on a disk with faults', () => {
  test('that is full keeps the old text whole, says so, leaves nothing behind, and saves once there is space', async (context) => {
    const folder = await newFolder();
    await mount(context, folder, '-t', 'tmpfs', '-o', 'size=1m', 'tmpfs');
    const store = await openDiskFileStore(folder);
    const old = new Uint8Array(300_000).fill(97);
    const hash = await store.write('text.md', old, null);
    await writeFile(join(folder, 'ballast'), new Uint8Array(500_000));
    const bigger = new Uint8Array(400_000).fill(98);
    expect(await refusal(store.write('text.md', bigger, hash))).toBe('disk.full');
    expect(await refusal(store.write('new.md', bigger, null))).toBe('disk.full');
    expect((await store.read('text.md'))?.hash).toBe(contentHash(old));
    expect((await readdir(folder)).filter((name) => name !== '.mappe').toSorted()).toEqual(['ballast', 'text.md']);
    await rm(join(folder, 'ballast'));
    expect(await refusal(store.write('text.md', bigger, hash))).toBeNull();
    expect((await store.read('text.md'))?.hash).toBe(contentHash(bigger));
  });

  test('that became read-only keeps its files and says so', async (context) => {
    const folder = await newFolder();
    await mount(context, folder, '-t', 'tmpfs', '-o', 'size=1m', 'tmpfs');
    const store = await openDiskFileStore(folder);
    const hash = await store.write('text.md', new Uint8Array(3), null);
    await run('mount', ['-o', 'remount,ro', folder]);
    expect(await refusal(store.write('text.md', new Uint8Array(4), hash))).toBe('file.read-only');
    expect(await refusal(store.write('new.md', new Uint8Array(4), null))).toBe('file.read-only');
    expect(await refusal(store.setAside('text.md'))).toBe('file.read-only');
    expect((await store.read('text.md'))?.hash).toBe(hash);
  });

  test('whose file cannot be replaced for the moment waits, gives up with a clear word, and leaves nothing behind', async (context) => {
    const folder = await newFolder();
    const store = await openDiskFileStore(folder);
    const hash = await store.write('text.md', new Uint8Array(3), null);
    // A file that something is mounted on answers a rename with EBUSY, like one that a virus scanner holds.
    await mount(context, join(folder, 'text.md'), '--bind', join(folder, 'text.md'));
    const begun = Date.now();
    expect(await refusal(store.write('text.md', new Uint8Array(4), hash))).toBe('file.busy');
    expect(Date.now() - begun).toBeGreaterThan(1_000);
    expect((await store.read('text.md'))?.hash).toBe(hash);
    expect(await readdir(folder)).toEqual(['.mappe', 'text.md']);
    await run('umount', [join(folder, 'text.md')]);
    mounted.pop();
    expect(await refusal(store.write('text.md', new Uint8Array(4), hash))).toBeNull();
  });

  test('whose file is released in the middle of the wait saves', async (context) => {
    const folder = await newFolder();
    const store = await openDiskFileStore(folder);
    const hash = await store.write('text.md', new Uint8Array(3), null);
    await mount(context, join(folder, 'text.md'), '--bind', join(folder, 'text.md'));
    const saved = refusal(store.write('text.md', new Uint8Array(4), hash));
    await new Promise((resolve) => setTimeout(resolve, 300));
    await run('umount', [join(folder, 'text.md')]);
    mounted.pop();
    expect(await saved).toBeNull();
  });

  test('in which no lock can be made says what is in the way, saves nothing, and saves once it is gone', async () => {
    const folder = await newFolder();
    const store = await openDiskFileStore(folder);
    // Somebody's own file of that name, or what a program that syncs made of the folder.
    await writeFile(join(folder, '.mappe'), 'x');
    const refused = await store.write('text.md', new Uint8Array(3), null).catch((error: unknown) => error);
    expect(refused).toMatchObject({ problem: { code: 'folder.no-locks', data: { path: '.mappe', reason: 'ENOTDIR' } } });
    expect((await readdir(folder)).toSorted()).toEqual(['.mappe']);
    await rm(join(folder, '.mappe'));
    expect(await refusal(store.write('text.md', new Uint8Array(3), null))).toBeNull();
    expect(await refusal(store.keepsLocks())).toBeNull();
  });

  test('that is cut off and comes back is never taken for empty', async (context) => {
    const share = await newFolder();
    const folder = await newFolder();
    await writeFile(join(share, 'workspace.json'), '{}');
    await mount(context, folder, '--bind', share);
    const store = await openDiskFileStore(folder);
    const hash = await store.write('text.md', new Uint8Array(3), null);
    await run('umount', [folder]);
    expect(await refusal(store.read('text.md'))).toBe('folder.missing');
    expect(await refusal(store.write('text.md', new Uint8Array(4), hash))).toBe('folder.missing');
    expect(await refusal(store.write('new.md', new Uint8Array(4), null))).toBe('folder.missing');
    expect(await readdir(folder)).toEqual([]);
    await run('mount', ['--bind', share, folder]);
    expect(await refusal(store.write('text.md', new Uint8Array(4), hash))).toBeNull();
  });
});
