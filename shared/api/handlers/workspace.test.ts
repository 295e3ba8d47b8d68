import { expect, it } from 'vitest';
import type { StoredState } from '../../model/translation.ts';
import { MemoryFileStore } from '../../testing/memory-file-store.ts';
import { segmentOfText } from '../../translation/segments-of.ts';
import { workspaceHandlers } from './workspace.ts';

const about = { version: '1.0.0', host: 'browser' } as const;
const caller = { language: 'de' } as const;
const TITLE = 'Wohnen';
const TEXT = 'Eine Wohnung finden.';

function translation(state: StoredState): string {
  const segments = Object.fromEntries(
    [TITLE, TEXT].map((source) => [segmentOfText(source)?.hash, { source, target: `<${source}>`, state, origin: 'human' }]),
  );
  return JSON.stringify({ version: 1, segments });
}

function folder(): MemoryFileStore {
  const languages = [{ tag: 'en' }, { tag: 'ar', review: true }, { tag: 'fr' }, { tag: 'uk' }];
  return new MemoryFileStore({
    'workspace.json': JSON.stringify({ mappe: 'workspace', version: 1, place: { name: 'Neustadt' }, languages }),
    'chapters/wohnen/chapter.md': `---\ntitle: ${TITLE}\n---\n\n${TEXT}\n`,
    'chapters/wohnen/en.json': translation('translated'),
    'chapters/wohnen/ar.json': translation('translated'),
    'chapters/wohnen/fr.json': translation('draft'),
  });
}

it('counts the German words of each state, and takes a text for done only when its language does', async () => {
  const store = folder();
  const overview = await workspaceHandlers({ openStore: () => Promise.resolve(store), folderName: 'mappe', about })['workspace.overview'](
    {},
    caller,
  );
  const none = { current: 0, toReview: 0, draft: 0, outdated: 0, missing: 0 };
  expect(overview).toMatchObject({ folder: 'mappe', place: { name: 'Neustadt', fullName: null }, chapters: 1, contacts: 0 });
  expect(overview.languages).toEqual([
    { tag: 'en', words: { ...none, current: 4 } },
    { tag: 'ar', words: { ...none, toReview: 4 } },
    { tag: 'fr', words: { ...none, draft: 4 } },
    { tag: 'uk', words: { ...none, missing: 4 } },
  ]);
});

it('looks at the folder anew for each call', async () => {
  const store = folder();
  const handlers = workspaceHandlers({ openStore: () => Promise.resolve(store), folderName: 'mappe', about });
  expect((await handlers['workspace.overview']({}, caller)).chapters).toBe(1);
  store.put('chapters/arbeit/chapter.md', '---\ntitle: Arbeit\n---\n');
  expect((await handlers['workspace.overview']({}, caller)).chapters).toBe(2);
});

it('refuses what is no workspace', async () => {
  const handlers = workspaceHandlers({ openStore: () => Promise.resolve(new MemoryFileStore()), folderName: 'mappe', about });
  await expect(handlers['workspace.overview']({}, caller)).rejects.toMatchObject({ code: 'workspace.not-a-workspace' });
});
