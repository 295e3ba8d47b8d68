import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDiskFileStore } from '../../electron/adapters/disk/disk-file-store.ts';
import { filesIn, workspaceFolder } from '../../electron/testing/temporary-folder.ts';
import { chapterFile, translationFile } from '../testing/folder-files.ts';
import { segmentOfText } from '../translation/segments-of.ts';
import { loadWorkspace } from '../workspace/load-workspace.ts';
import { confirmMinorEdit, confirmUnits } from './confirm-units.ts';
import { folderStatus } from './folder-status.ts';

const OLD = 'Die Miete zahlen Sie am ersten Tag des Monats.';
const NEW = 'Die Miete zahlen Sie am dritten Tag des Monats.';
const unit = { kind: 'chapter', id: 'wohnen' } as const;
const said = { by: 'Büro', at: '2026-11-23T10:00:00Z' };

async function folder(german: string, files: Readonly<Record<string, object>> = {}) {
  const path = await workspaceFolder(['en', 'uk', 'ar'], {
    'chapters/wohnen/chapter.md': chapterFile('Wohnen', `${german}\n\nNoch ein Absatz, der bleibt.`),
    'chapters/wohnen/en.json': translationFile({
      Wohnen: 'Housing',
      [OLD]: 'You pay the rent on the first.',
      'Noch ein Absatz, der bleibt.': 'Stays.',
    }),
    'chapters/wohnen/uk.json': translationFile({ Wohnen: 'Житло', [OLD]: 'Оренда', 'Noch ein Absatz, der bleibt.': 'Абзац' }),
    ...files,
  });
  const store = await openDiskFileStore(path);
  const { workspace } = await loadWorkspace(store);
  const states = async (): Promise<readonly (string | undefined)[]> => {
    const { status } = await folderStatus(store);
    return ['en', 'uk', 'ar'].map((tag) => status.units[0]?.languages[tag]?.state);
  };
  return { path, store, workspace, states };
}

it('confirms in the languages asked for, and there alone', async () => {
  const { path, store, workspace, states } = await folder(NEW);
  expect(await states()).toEqual(['outdated', 'outdated', 'missing']);
  const before = await filesIn(path);
  const confirmed = await confirmUnits(store, workspace, [unit], ['en', 'ar'], 'all', said);
  expect(confirmed).toEqual([{ unit, languages: new Map([['en', [segmentOfText(NEW)?.hash]]]) }]);
  expect(await states()).toEqual(['current', 'outdated', 'missing']);
  const after = await filesIn(path);
  expect(Object.keys(after).filter((file) => after[file] !== before[file])).toEqual(['chapters/wohnen/en.json']);
  expect(await readFile(join(path, 'chapters/wohnen/en.json'), 'utf8')).toContain('"by": "Büro"');
});

it('confirms the chosen segments alone, and writes nothing where nothing is outdated', async () => {
  const { path, store, workspace, states } = await folder(NEW);
  const before = await filesIn(path);
  expect(await confirmUnits(store, workspace, [unit], ['en'], [segmentOfText('Wohnen')?.hash ?? ''], said)).toEqual([]);
  expect(await filesIn(path)).toEqual(before);
  await confirmUnits(store, workspace, [unit], ['en'], [segmentOfText(NEW)?.hash ?? ''], said);
  expect(await states()).toEqual(['current', 'outdated', 'missing']);
});

it('keeps what a colleague saved in between', async () => {
  const { path, store, workspace } = await folder(NEW);
  const theirs = translationFile({ Wohnen: 'Your home', [OLD]: 'Pay on the first.' });
  const file = await store.read('chapters/wohnen/en.json');
  await store.write('chapters/wohnen/en.json', new TextEncoder().encode(`${JSON.stringify(theirs)}\n`), file?.hash ?? null);
  await confirmUnits(store, workspace, [unit], ['en'], 'all', said);
  const saved = await readFile(join(path, 'chapters/wohnen/en.json'), 'utf8');
  expect(saved).toContain('Your home');
  expect(saved.match(/Pay on the first\./g)).toHaveLength(2);
});

it('notes a change of spelling once for every language, whichever wording each was translated from', async () => {
  const older = 'Die Miete zahlen Sie am ersten tag des Monats.';
  const { path, store, workspace, states } = await folder('Die Miete zahlen Sie am ersten Tag des Monates.', {
    'chapters/wohnen/uk.json': translationFile({ Wohnen: 'Житло', [older]: 'Оренда', 'Noch ein Absatz, der bleibt.': 'Абзац' }),
  });
  const before = await filesIn(path);
  const { segments, refused } = await confirmMinorEdit(store, workspace, unit, 'all', said);
  expect([segments.length, refused.length]).toEqual([1, 0]);
  expect(await states()).toEqual(['current', 'current', 'missing']);
  const after = await filesIn(path);
  expect(Object.keys(after).filter((file) => after[file] !== before[file])).toEqual(['chapters/wohnen/minor-edits.json']);
});

it('notes nothing for a paragraph that changed by more than spelling, and says so', async () => {
  const { path, store, workspace, states } = await folder('Die Miete zahlen Sie nie, am ersten wie am letzten Tag.');
  const before = await filesIn(path);
  const { segments, refused } = await confirmMinorEdit(store, workspace, unit, 'all', said);
  expect([segments.length, refused.length]).toEqual([0, 1]);
  expect(await states()).toEqual(['outdated', 'outdated', 'missing']);
  expect(await filesIn(path)).toEqual(before);
});
