import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openGitHistory } from '../../electron/adapters/history/git-history.ts';
import { repositoryOf } from '../../electron/adapters/history/open-repository.ts';
import { AppError } from '../../shared/model/app-error.ts';
import { gitComplaints } from './git-complaints.ts';
import { withoutVersion } from './kill-recording.ts';
import { makeSampleFolder } from './sample-folder.ts';
import { fillDisk } from './troubles.ts';

const PATH = 'chapters/k0/chapter.md';

/** The disk with the versions is full while the one with the texts is not: the save stands, and its version is made once there is space. */
export async function fullDiskUnderHistory(place: string): Promise<readonly string[] | null> {
  const [folder, data] = [join(place, 'folder'), join(place, 'data')];
  await mkdir(folder);
  await mkdir(data);
  const run = promisify(execFile);
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', data]);
  } catch {
    return null;
  }
  try {
    await makeSampleFolder(folder);
    const history = await openGitHistory(folder, { data });
    await history.notice();
    await fillDisk(data);
    const before = await readFile(join(folder, PATH));
    const sentence = Array.from({ length: 2000 }, (_, number) => `Wort${number}`).join(' ');
    const after = Buffer.concat([before, Buffer.from(`\n${sentence}\n`)]);
    await writeFile(join(folder, PATH), after);
    const record = async (): Promise<unknown> =>
      history.record([{ path: PATH, before, after }], 'Ana', 'save').catch((error: unknown) => error);
    const faults: string[] = [];
    const refusal = await record();
    if (!(refusal instanceof AppError && refusal.code === 'disk.full')) faults.push(`says disk.full and not ${String(refusal)}`);
    faults.push(...(await gitComplaints(repositoryOf(folder, data))));
    await rm(join(data, 'ballast'));
    const version = await record();
    if (typeof version !== 'string') faults.push(`makes the version once there is space and not ${String(version)}`);
    faults.push(...(await withoutVersion(folder, data, [sentence])).map(() => 'has the text in a version'));
    faults.push(...(await gitComplaints(repositoryOf(folder, data))));
    return faults;
  } finally {
    await run('umount', [data]);
  }
}
