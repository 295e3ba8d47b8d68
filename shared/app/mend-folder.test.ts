import { expect, it } from 'vitest';
import { MemoryFileStore } from '../testing/memory-file-store.ts';
import { completeFolder, mendSettings } from './mend-folder.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const GOOD = '{"mappe":"workspace","version":1,"place":{"name":"Neustadt"}}';

it('makes settings with the languages that there are, and keeps a broken file beside them', async () => {
  const store = new MemoryFileStore({
    'workspace.json': '{',
    'chapters/wohnen/chapter.md': '---\ntitle: W\n---\n',
    'chapters/wohnen/ar.json': '{}',
    'chapters/wohnen/minor-edits.json': '{}',
    'chapters/wohnen/xx-unknown.json': '{}',
    'contacts/amt.json': '{}',
    'contacts/amt.uk.json': '{}',
    'contacts/amt.ru.notes.json': '{}',
  });
  await completeFolder(store, 'mappe', 'Neustadt');
  expect(JSON.parse(store.text('workspace.json') ?? '')).toMatchObject({
    place: { name: 'Neustadt' },
    languages: [{ tag: 'ar' }, { tag: 'uk' }],
  });
  expect([...store.files.keys()].filter((path) => path.startsWith('workspace.json.'))).toHaveLength(1);
});

it('brings the last good settings back, and says when there are none', async () => {
  const version = {
    id: 'v1',
    at: '2026-01-01T00:00:00Z',
    by: 'Ana',
    reason: 'save',
    paths: ['workspace.json'],
    parents: [],
    printed: null,
  } as const;
  const history = (text: string) => ({
    list: async () => [version],
    read: async () => [encode(text)],
  });
  const store = new MemoryFileStore({ 'workspace.json': '{' });
  expect(await mendSettings(store, { list: async () => [], read: async () => [] })).toBe(false);
  expect(store.text('workspace.json')).toBe('{');
  expect(await mendSettings(store, history(GOOD))).toBe(true);
  expect(store.text('workspace.json')).toBe(GOOD);
});
