import { chmod, mkdir, mkdtemp, readdir, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { contentHash } from '../../../shared/model/content-hash.ts';
import { describeFileStore, refusal } from '../../../shared/testing/file-store-contract.ts';
import { openDiskFileStore } from './disk-file-store.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const folders: string[] = [];

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mappe-store-'));
  folders.push(folder);
  return folder;
}

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

describeFileStore('a folder on disk', async () => openDiskFileStore(await temporaryFolder()));
describeFileStore('a folder on a slow disk', async () => openDiskFileStore(await temporaryFolder(), { slowerThan: 0 }));

describe('a folder on disk', () => {
  test('that does not exist cannot be opened', async () => {
    const folder = await temporaryFolder();
    expect(await refusal(openDiskFileStore(join(folder, 'gone')))).toBe('folder.missing');
    await writeFile(join(folder, 'file'), '');
    expect(await refusal(openDiskFileStore(join(folder, 'file')))).toBe('folder.missing');
  });

  test('that goes away is not an empty one', async () => {
    const folder = await temporaryFolder();
    const store = await openDiskFileStore(folder);
    await rm(folder, { recursive: true });
    expect(await refusal(store.read('a.json'))).toBe('folder.missing');
    expect(await refusal(store.list(''))).toBe('folder.missing');
    expect(await refusal(store.list('chapters'))).toBe('folder.missing');
    expect(await refusal(store.write('a.json', bytes('x'), null))).toBe('folder.missing');
  });

  test('whose drive is cut off, so that an empty place is left, is not an empty workspace, and works again when it is back', async () => {
    const folder = await temporaryFolder();
    const store = await openDiskFileStore(folder);
    await store.write('workspace.json', bytes('{}'), null);
    await store.write('contacts/a.json', bytes('{}'), null);
    await rename(folder, `${folder}-away`);
    await mkdir(folder);
    expect(await refusal(store.read('contacts/a.json'))).toBe('folder.missing');
    expect(await refusal(store.list('contacts'))).toBe('folder.missing');
    expect(await refusal(store.write('contacts/b.json', bytes('{}'), null))).toBe('folder.missing');
    expect(await readdir(folder)).toEqual([]);
    await rm(folder, { recursive: true });
    await rename(`${folder}-away`, folder);
    expect((await store.read('contacts/a.json'))?.hash).toBe(contentHash('{}'));
    expect(await refusal(store.write('contacts/b.json', bytes('{}'), null))).toBeNull();
  });

  test('is never left through a link, to a file or to a folder', async () => {
    const outside = await temporaryFolder();
    const folder = await temporaryFolder();
    await writeFile(join(outside, 'secret.json'), 'secret');
    await symlink(outside, join(folder, 'contacts'));
    await mkdir(join(folder, 'offers'));
    await symlink(join(outside, 'secret.json'), join(folder, 'offers', 'a.json'));
    const store = await openDiskFileStore(folder);
    expect(await refusal(store.read('contacts/secret.json'))).toBe('file.link');
    expect(await refusal(store.list('contacts'))).toBe('file.link');
    expect(await refusal(store.read('offers/a.json'))).toBe('file.link');
    expect(await refusal(store.write('contacts/new.json', bytes('x'), null))).toBe('file.link');
    expect(await refusal(store.write('contacts/secret.json', bytes('x'), contentHash('secret')))).toBe('file.link');
    expect(await refusal(store.write('offers/a.json', bytes('x'), contentHash('secret')))).toBe('file.link');
    expect(await store.list('')).toEqual([
      { name: 'contacts', kind: 'other' },
      { name: 'offers', kind: 'folder' },
    ]);
    expect(await readdir(outside)).toEqual(['secret.json']);
  });

  test('whose lock folder leads elsewhere is not written to', async () => {
    const outside = await temporaryFolder();
    const folder = await temporaryFolder();
    await symlink(outside, join(folder, '.mappe'));
    const store = await openDiskFileStore(folder);
    expect(await refusal(store.write('a.json', bytes('x'), null))).toBe('file.link');
    expect(await readdir(outside)).toEqual([]);
    expect(await store.read('a.json')).toBeNull();
  });

  test('keeps write-protected files and folders as they are, also for the administrator', async () => {
    const folder = await temporaryFolder();
    const store = await openDiskFileStore(folder);
    const hash = await store.write('contacts/a.json', bytes('old'), null);
    await chmod(join(folder, 'contacts/a.json'), 0o444);
    expect(await refusal(store.write('contacts/a.json', bytes('new'), hash))).toBe('file.read-only');
    await chmod(join(folder, 'contacts'), 0o555);
    expect(await refusal(store.write('contacts/b.json', bytes('new'), null))).toBe('file.read-only');
    expect(await readdir(join(folder, 'contacts'))).toEqual(['a.json']);
    expect((await store.read('contacts/a.json'))?.hash).toBe(hash);
    await chmod(join(folder, 'contacts'), 0o755);
    await chmod(join(folder, 'contacts/a.json'), 0o644);
    expect(await refusal(store.write('contacts/a.json', bytes('new'), hash))).toBeNull();
  });

  test('says of a folder that has the name of a file, and of a file that has the name of a folder, that it cannot be read', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'glossary.json'));
    await writeFile(join(folder, 'contacts'), 'a file');
    const store = await openDiskFileStore(folder);
    expect(await refusal(store.read('glossary.json'))).toBe('file.unreadable');
    expect(await refusal(store.write('glossary.json', bytes('x'), null))).toBe('file.unreadable');
    expect(await refusal(store.write('contacts/a.json', bytes('x'), null))).toBe('file.unreadable');
    expect(await store.read('contacts/a.json')).toBeNull();
  });

  test('keeps the permissions of a file', async () => {
    const folder = await temporaryFolder();
    const store = await openDiskFileStore(folder);
    const hash = await store.write('a.json', bytes('1'), null);
    await chmod(join(folder, 'a.json'), 0o664);
    await store.write('a.json', bytes('2'), hash);
    const { mode } = await import('node:fs/promises').then(({ stat }) => stat(join(folder, 'a.json')));
    expect(mode & 0o777).toBe(0o664);
  });

  test('shows nothing of what a crashed save left, and a later save sweeps it once it is old', async () => {
    const folder = await temporaryFolder();
    const store = await openDiskFileStore(folder);
    const [old, fresh] = ['.mappe-0123456789abcdef.tmp', '.mappe-fedcba9876543210.tmp'];
    await writeFile(join(folder, old), 'half');
    await writeFile(join(folder, fresh), 'half');
    const twoDaysAgo = Date.now() / 1000 - 2 * 24 * 60 * 60;
    await utimes(join(folder, old), twoDaysAgo, twoDaysAgo);
    expect(await store.list('')).toEqual([]);
    await store.write('a.json', bytes('x'), null);
    expect((await readdir(folder)).toSorted()).toEqual(['.mappe', fresh, 'a.json'].toSorted());
    expect(await readdir(join(folder, '.mappe/locks'))).toEqual([]);
  });

  test('is not blocked by a lock whose owner crashed', async () => {
    const folder = await temporaryFolder();
    const lease = { patience: 200, hold: 100, settle: 20, wait: 10_000 };
    const store = await openDiskFileStore(folder, { lease });
    const hash = await store.write('a.json', bytes('1'), null);
    const lock = join(folder, '.mappe/locks', `${contentHash('a.json')}.lock`);
    await writeFile(lock, 'a crashed owner');
    expect(await refusal(store.write('a.json', bytes('2'), hash))).toBeNull();
    await writeFile(lock, '');
    expect(await refusal(store.write('a.json', bytes('3'), contentHash('2')))).toBeNull();
    expect(await readdir(join(folder, '.mappe/locks'))).toEqual([]);
  });

  test('says that a file is busy when another owner stays alive', async () => {
    const folder = await temporaryFolder();
    const store = await openDiskFileStore(folder, { lease: { patience: 500, hold: 200, settle: 20, wait: 1_000 } });
    const hash = await store.write('a.json', bytes('1'), null);
    const lock = join(folder, '.mappe/locks', `${contentHash('a.json')}.lock`);
    let beat = 0;
    const owner = setInterval(() => void writeFile(lock, `alive ${beat++}`), 50);
    await writeFile(lock, 'alive');
    try {
      expect(await refusal(store.write('a.json', bytes('2'), hash))).toBe('file.busy');
      expect((await store.read('a.json'))?.hash).toBe(hash);
    } finally {
      clearInterval(owner);
    }
  });
});
