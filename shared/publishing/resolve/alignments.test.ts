import { expect, it } from 'vitest';
import type { Workspace } from '../../model/workspace.ts';
import { chapterFile, translationFile, workspaceOf } from '../../testing/folder-files.ts';
import { alignments } from './alignments.ts';

const wohnen = { kind: 'chapter', id: 'wohnen' } as const;
const german = async (body: string): Promise<Workspace> =>
  workspaceOf(['en'], {
    'chapters/wohnen/chapter.md': chapterFile('Wohnen', body),
    'chapters/wohnen/en.json': translationFile({ Wohnen: 'Housing', 'Die Miete zahlen Sie monatlich.': 'You pay the rent every month.' }),
  });
const statesOf = (workspace: Workspace): readonly string[] => alignments(workspace, 'en')(wohnen).map(({ state }) => state);

it('aligns a translation anew when the German beside it is another one', async () => {
  const before = await german('Die Miete zahlen Sie monatlich.');
  expect(statesOf(before)).toEqual(['translated', 'translated']);
  const changed = { ...before, chapters: (await german('Die Miete zahlen Sie jährlich.')).chapters };
  expect(statesOf(changed)).toEqual(['translated', 'outdated']);
  expect(statesOf(before)).toEqual(['translated', 'translated']);
});

it('aligns it anew when an edit was found to be a minor one', async () => {
  const before = await german('Die Miete zahlen Sie jährlich.');
  const [, changed] = alignments(before, 'en')(wohnen);
  const formerly = Object.entries(before.translations.get('chapter/wohnen')?.get('en')?.segments ?? {}).find(([, { target }]) =>
    target.startsWith('You'),
  );
  if (!changed || !formerly) throw new Error('The sample has two texts.');
  expect(changed.state).toBe('outdated');
  const minorEdits = new Map([['chapter/wohnen', { version: 1, same: { [changed.segment.hash]: { as: formerly[0] } } } as const]]);
  expect(statesOf({ ...before, minorEdits })).toEqual(['translated', 'translated']);
});

it('gives the same answer for what is the same, without aligning again', async () => {
  const workspace = await german('Die Miete zahlen Sie monatlich.');
  const [first] = alignments(workspace, 'en')(wohnen);
  const [second] = alignments({ ...workspace }, 'en')(wohnen);
  expect(second).toBe(first);
});
