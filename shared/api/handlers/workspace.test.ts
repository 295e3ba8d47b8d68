import { expect, it } from 'vitest';
import { MemoryFileStore } from '../../testing/memory-file-store.ts';
import { openDeskFolder, testJobs } from '../../testing/desk-folder.ts';
import { smallFolder } from '../../testing/small-folder.ts';
import { workspaceHandlers } from './workspace.ts';

const about = { version: '1.0.0', host: 'browser', account: '' } as const;
const caller = { language: 'de' } as const;

it('counts the German words of each state, and takes a text for done only when its language does', async () => {
  const { folder } = await openDeskFolder(smallFolder());
  const overview = await workspaceHandlers({ folder, about, jobs: testJobs() })['workspace.overview']({}, caller);
  const none = { current: 0, toReview: 0, draft: 0, outdated: 0, missing: 0 };
  expect(overview).toMatchObject({ folder: 'mappe', place: { name: 'Neustadt', fullName: null }, chapters: 1, contacts: 0 });
  expect(overview.languages).toEqual([
    { tag: 'en', words: { ...none, current: 4 } },
    { tag: 'ar', words: { ...none, toReview: 4 } },
    { tag: 'fr', words: { ...none, draft: 4 } },
    { tag: 'uk', words: { ...none, missing: 4 } },
  ]);
});

it('refuses what is no workspace', async () => {
  const { folder } = await openDeskFolder(new MemoryFileStore());
  await expect(workspaceHandlers({ folder, about, jobs: testJobs() })['workspace.overview']({}, caller)).rejects.toMatchObject({
    code: 'workspace.not-a-workspace',
  });
});
