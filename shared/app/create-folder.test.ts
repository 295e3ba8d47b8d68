import { expect, it } from 'vitest';
import { openDiskFileStore } from '../../electron/adapters/disk/disk-file-store.ts';
import { filesIn, temporaryFolder, writeFiles } from '../../electron/testing/temporary-folder.ts';
import { readChapter } from '../markdown/read-chapter.ts';
import { MemoryFileStore } from '../testing/memory-file-store.ts';
import { chapterFile, translationFile } from '../testing/folder-files.ts';
import { loadWorkspace } from '../workspace/load-workspace.ts';
import { createFolder, newSettings, type NewFolder } from './create-folder.ts';

const folder: NewFolder = {
  settings: newSettings('Neustadt', ['en']),
  chapters: new Map(['a', 'b'].map((id) => [id, readChapter(chapterFile(`Kapitel ${id}`, 'Text.'), '').chapter])),
  editions: new Map(),
  translations: new Map([['a', new Map([['en', translationFile({ 'Text.': 'Text.' })]])]]),
};

it('makes a folder that reads back without a problem', async () => {
  const store = await openDiskFileStore(await temporaryFolder());
  await createFolder(store, 'neu', folder);
  const { workspace, problems } = await loadWorkspace(store);
  expect(problems).toEqual([]);
  expect([...workspace.chapters.keys()]).toEqual(['a', 'b']);
  expect(workspace.translations.get('chapter/a')?.get('en')).toMatchObject({ segments: expect.anything() });
});

it('writes the marker last, so that half a folder is taken for none', async () => {
  const written: string[] = [];
  class Watched extends MemoryFileStore {
    override async write(...[path, bytes, basedOn]: Parameters<MemoryFileStore['write']>): Promise<string> {
      written.push(path);
      return super.write(path, bytes, basedOn);
    }
  }
  const seen: (readonly [number, number])[] = [];
  await createFolder(new Watched(), 'neu', folder, (done, total) => seen.push([done, total]));
  expect(written.at(-1)).toBe('workspace.json');
  expect(seen.at(-1)).toEqual([4, 4]);
});

it('leaves a folder alone that is a workspace already, or holds a file of that name', async () => {
  for (const existing of ['workspace.json', 'chapters/b/chapter.md']) {
    const path = await temporaryFolder();
    await writeFiles(path, { [existing]: 'Meins.', 'brief.txt': 'Auch meins.' });
    const before = await filesIn(path);
    const code = existing === 'workspace.json' ? 'workspace.already-exists' : 'file.conflict';
    await expect(createFolder(await openDiskFileStore(path), 'neu', folder)).rejects.toMatchObject({ code });
    expect(await filesIn(path)).toEqual(before);
  }
});
