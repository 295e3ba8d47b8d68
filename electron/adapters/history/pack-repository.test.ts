import { execFileSync } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder, workspaceFolder } from '../../testing/temporary-folder.ts';
import { openGitHistory } from './git-history.ts';
import { gitObject } from './git-object.ts';
import { ObjectReader } from './object-reader.ts';
import { repositoryOf } from './open-repository.ts';
import { packIfLoose, packRepository } from './pack-repository.ts';
import { writeObjects } from './write-objects.ts';

async function repositoryWith(packs: number) {
  const [folder, data] = [await workspaceFolder([], {}), await temporaryFolder()];
  await (await openGitHistory(folder, { data })).notice();
  const repository = repositoryOf(folder, data);
  const blobs = Array.from({ length: packs * 24 }, (_, number) => gitObject('blob', Buffer.from(`Text ${number}`)));
  for (let pack = 0; pack < packs; pack++) await writeObjects(repository, blobs.slice(pack * 24, pack * 24 + 24));
  const git = (...argv: string[]): string => execFileSync('git', ['-C', repository, ...argv], { encoding: 'utf8', stdio: 'pipe' });
  const packNames = async () => (await readdir(join(repository, 'objects/pack'))).filter((name) => name.endsWith('.pack'));
  return { repository, blobs, git, packNames };
}

it('puts many packs together, and loses nothing that was in one of them', async () => {
  const { repository, blobs, git, packNames } = await repositoryWith(20);
  expect(await packIfLoose(repository)).toBe(true);
  expect(await packNames()).toHaveLength(1);
  await ObjectReader.over(repository, (objects) => {
    for (const blob of blobs) expect(Buffer.from(objects.read(blob.id).content)).toEqual(blob.content);
  });
  git('fsck', '--strict');
  expect(await packIfLoose(repository)).toBe(false);
});

it('takes no pack apart that somebody marked to be kept', async () => {
  const { repository, packNames } = await repositoryWith(21);
  const [kept = ''] = await packNames();
  await writeFile(join(repository, 'objects/pack', kept.replace('.pack', '.keep')), '');
  await packIfLoose(repository);
  expect(await packNames()).toContain(kept);
});

it('takes away what a program left that was killed while it packed', async () => {
  const { repository } = await repositoryWith(20);
  const left = 'packing-4194305-aaaaaaaa-1-00000000';
  await writeFile(join(repository, 'mappe', left), 'half');
  await packIfLoose(repository);
  expect(await readdir(join(repository, 'mappe'))).not.toContain(left);
});

it('packs beside a version that a killed program left without its folder', async () => {
  const { repository, git, packNames } = await repositoryWith(20);
  const missing = gitObject('tree', Buffer.from(''));
  const person = 'Mappe <mappe@localhost> 1700000000 +0000';
  const half = gitObject('commit', Buffer.from(`tree ${missing.id}\nauthor ${person}\ncommitter ${person}\n\nhalf\n`));
  await writeObjects(repository, [half]);
  await packRepository(repository);
  expect(await packNames()).toHaveLength(1);
  await ObjectReader.over(repository, (objects) => expect(objects.kindOf(half.id)).toBe('commit'));
  git('fsck', '--strict');
});
