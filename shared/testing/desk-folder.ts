import type { DeskFolderOptions } from '../app/open-workspace/desk-folder.ts';
import { DeskFolder } from '../app/open-workspace/desk-folder.ts';
import { Jobs, type JobState } from '../app/jobs.ts';
import type { FileStore } from '../ports/file-store.ts';

type Change = Parameters<DeskFolderOptions['onChange']>[0];

/** A folder opened as a host opens it, what it tells, and a watcher that the test plays. */
export async function openDeskFolder(store: FileStore, program: string | null = null) {
  const { opened, ...desk } = beginDeskFolder(store, program);
  await opened;
  return desk;
}

/** The same while it is still being opened. */
export function beginDeskFolder(store: FileStore, program: string | null = null) {
  const changes: Change[] = [];
  const bugs: unknown[] = [];
  let look: (paths: readonly string[] | 'all') => void = () => {};
  const folder = new DeskFolder({ program, onChange: (change) => changes.push(change), reportBug: (bug) => bugs.push(bug) });
  const opened = folder.open({
    id: 'opening-1',
    path: '/home/ana/mappe',
    name: 'mappe',
    openStore: () => Promise.resolve(store),
    watch: (onChange) => {
      look = onChange;
      return () => {};
    },
  });
  return { folder, opened, changes, bugs, look: (paths: readonly string[] | 'all') => look(paths) };
}

/** Jobs that are numbered, and that tell nobody unless the test listens. */
export function testJobs(onChange: (job: JobState) => void = () => {}): Jobs {
  let last = 0;
  return new Jobs({
    newId: () => `job-${++last}`,
    onChange,
    reportBug: (bug) => {
      throw bug;
    },
  });
}
