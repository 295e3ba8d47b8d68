import { beforeEach, describe, expect, it } from 'vitest';
import type { Resolution } from '../merging/merge-conflict.ts';
import type { Workspace } from '../model/workspace.ts';
import { chapterFile, folderFiles, translated, translationFile } from '../testing/folder-files.ts';
import { MemoryFileStore } from '../testing/memory-file-store.ts';
import { segmentOf } from '../testing/source-unit-sample.ts';
import { loadWorkspace } from '../workspace/load-workspace.ts';
import { updateTranslation } from '../workspace/save-translation.ts';
import { saveTranslation, type SegmentSave } from './save-translation.ts';

const unit = { kind: 'chapter', id: 'wohnen' } as const;
const RENT = 'Sie zahlen die Miete im Voraus.';
const KEYS = 'Den Schlüssel gibt es im Rathaus.';
const WAS = 'You pay the rent in advance.';

let store = new MemoryFileStore();
let workspace: Workspace;

beforeEach(async () => {
  store = new MemoryFileStore(
    folderFiles(['en'], {
      'chapters/wohnen/chapter.md': chapterFile('Wohnen', `${RENT}\n\n${KEYS}`),
      'chapters/wohnen/en.json': translationFile({ Wohnen: 'Housing', [RENT]: WAS }),
    }),
  );
  ({ workspace } = await loadWorkspace(store));
});

const typed = (source: string, target: string, was: string | null): SegmentSave => ({
  segment: segmentOf(source),
  target,
  was,
  state: 'translated',
  origin: 'human',
  by: 'Ich',
});

/** Somebody else saves these meanwhile. */
async function theySave(source: string, target: string): Promise<void> {
  const [hash, entry] = translated(source, target);
  await updateTranslation(store, unit, 'en', (now) => now && { ...now, segments: { ...now.segments, [hash]: { ...entry, by: 'Sie' } } });
}

const save = (segments: readonly SegmentSave[], decided: readonly (readonly [string, Resolution])[] = []) =>
  saveTranslation(store, workspace, { unit, language: 'en', segments, resolutions: new Map(decided) });

function targetsOnDisk(): Readonly<Record<string, string>> {
  const { segments }: { segments: Record<string, { source: string; target: string }> } = JSON.parse(
    store.text('chapters/wohnen/en.json') ?? '',
  );
  return Object.fromEntries(Object.values(segments).map(({ source, target }) => [source, target]));
}

describe('a translation that is saved', () => {
  it('says what the language has now', async () => {
    const saved = await save([typed(KEYS, 'You get the key at the town hall.', null)]);
    expect(saved).toMatchObject({ outcome: 'saved', status: { state: 'current' } });
    expect(targetsOnDisk()).toEqual({ Wohnen: 'Housing', [RENT]: WAS, [KEYS]: 'You get the key at the town hall.' });
  });

  it('keeps what somebody saved in another segment meanwhile', async () => {
    await theySave(KEYS, 'The key is at the town hall.');
    expect(await save([typed(RENT, 'Rent is paid in advance.', WAS)])).toMatchObject({ outcome: 'saved' });
    expect(targetsOnDisk()).toMatchObject({ [RENT]: 'Rent is paid in advance.', [KEYS]: 'The key is at the town hall.' });
  });

  it('never covers what somebody saved in the same segment: it is shown, and nothing of the save is written', async () => {
    await theySave(RENT, 'Rent is due early.');
    const segments = [typed(RENT, 'Rent is paid in advance.', WAS), typed(KEYS, 'You get the key at the town hall.', null)];
    const before = store.text('chapters/wohnen/en.json');
    const refused = await save(segments);
    if (refused.outcome !== 'conflict') throw new Error(refused.outcome);
    expect(refused.conflicts).toMatchObject([
      {
        place: { kind: 'segment', source: RENT },
        base: { text: WAS },
        mine: { text: 'Rent is paid in advance.' },
        theirs: { text: 'Rent is due early.' },
      },
    ]);
    expect(store.text('chapters/wohnen/en.json')).toBe(before);

    const [conflict] = refused.conflicts;
    expect(await save(segments, [[conflict?.key ?? '', { choice: 'theirs' }]])).toMatchObject({ outcome: 'merged' });
    expect(targetsOnDisk()).toMatchObject({ [RENT]: 'Rent is due early.', [KEYS]: 'You get the key at the town hall.' });
  });

  it('leaves the text of another as it is when only its state was set on the older text', async () => {
    await theySave(RENT, 'Rent is due early.');
    const saved = await save([typed(RENT, WAS, WAS)]);
    expect(saved).toMatchObject({ outcome: 'merged', theirChanges: [{ before: WAS, after: 'Rent is due early.' }] });
    expect(targetsOnDisk()).toMatchObject({ [RENT]: 'Rent is due early.' });
  });

  it('keeps who said it first when both typed the same', async () => {
    await theySave(KEYS, 'The same.');
    expect(await save([typed(KEYS, 'The same.', null)])).toMatchObject({ outcome: 'merged' });
    expect(store.text('chapters/wohnen/en.json')).toContain('"by": "Sie"');
  });
});
