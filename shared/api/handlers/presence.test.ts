import { expect, it } from 'vitest';
import type { Whereabouts } from '../../ports/presence.ts';
import { openDeskFolder } from '../../testing/desk-folder.ts';
import { chapterFile, folderFiles } from '../../testing/folder-files.ts';
import { MemoryFileStore } from '../../testing/memory-file-store.ts';
import { presenceHandlers } from './presence.ts';

const at = (id: string): Whereabouts => ({ unit: { kind: 'chapter', id }, language: 'uk' });
const NOWHERE: Whereabouts = { unit: null, language: null };

it('names the text that a colleague has before them by its title, where there is one', async () => {
  const { folder } = await openDeskFolder(
    new MemoryFileStore(folderFiles(['uk'], { 'chapters/wohnen/chapter.md': chapterFile('Wohnen', 'Eins.') })),
  );
  const colleagues = [at('wohnen'), at('fort'), NOWHERE].map((place, index) => ({ id: `${index}`, name: 'Ben', at: place }));
  const calls = presenceHandlers({ folder, presence: { colleagues, moveTo: () => {} }, whoSaved: () => Promise.resolve(null) });
  expect((await calls['presence.list']({}, { language: 'de' })).map(({ title }) => title)).toEqual(['Wohnen', null, null]);
});
