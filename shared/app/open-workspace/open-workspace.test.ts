import { describe, expect, it } from 'vitest';
import type { MemoryFileStore } from '../../testing/memory-file-store.ts';
import { chapterText, SMALL_CHAPTER, smallFolder, translationOf } from '../../testing/small-folder.ts';
import { giveOut } from '../../translation/give-out.ts';
import { openChapter } from '../../workspace/open-chapter.ts';
import { updateTranslation } from '../../workspace/save-translation.ts';
import { checkFolder } from '../check-folder.ts';
import { folderStatus } from '../folder-status.ts';
import { saveChapter } from '../save-chapter.ts';
import type { WorkspaceChange } from './changes.ts';
import { OpenWorkspace } from './open-workspace.ts';

const wohnen = { kind: 'chapter', id: 'wohnen' } as const;

async function open(store: MemoryFileStore, program: string | null = null) {
  const changes: WorkspaceChange[] = [];
  const workspace = await OpenWorkspace.open(store, { program, onChange: (change) => changes.push(change) });
  return { workspace, changes };
}

/** What is in memory is what reading the folder anew would find. */
async function expectTruth(workspace: OpenWorkspace, store: MemoryFileStore): Promise<void> {
  const { status } = await folderStatus(store);
  expect(workspace.totals()).toEqual(status.languages);
  expect(workspace.records.flatMap(({ unit, languages }) => (languages ? [{ unit, languages }] : []))).toEqual(
    status.units.map(({ unit, languages }) => ({ unit, languages })),
  );
  const checked = await checkFolder(store);
  expect(await workspace.problems()).toEqual(checked.problems);
  expect(await workspace.workspace(checked.workspace.settings.languages.map(({ tag }) => tag))).toEqual(checked.workspace);
  const { workspace: anew } = await open(store);
  expect(await searched(workspace)).toEqual(await searched(anew));
}

/** Everything that is searched, in its order. */
async function searched(workspace: OpenWorkspace): Promise<readonly unknown[]> {
  return [...(await workspace.texts())].map(([unit, texts]) => [unit, [...texts]]);
}

describe('an open workspace', () => {
  it('takes in a saved chapter: what it says, and that it changed', async () => {
    const store = smallFolder();
    const { workspace, changes } = await open(store);
    const opened = await openChapter(workspace.store, 'wohnen');
    if (!opened) throw new Error('The folder has this chapter');
    const chapter = { ...opened.chapter, head: { ...opened.chapter.head, title: 'Miete' } };
    await saveChapter(workspace.store, await workspace.workspace(['en'], [wohnen]), { id: 'wohnen', chapter, base: opened.base });
    expect(workspace.status(wohnen, 'en')?.state).toBe('current');
    await workspace.settle();
    expect(workspace.status(wohnen, 'en')?.state).toBe('partial');
    expect((await workspace.chapter('wohnen'))?.head.title).toBe('Miete');
    expect(changes).toEqual([{ revision: 2, units: ['chapter/wohnen'], also: [] }]);
    await expectTruth(workspace, store);
  });

  it('takes in a translation that is new, and one that changed', async () => {
    const store = smallFolder();
    const { workspace } = await open(store);
    await updateTranslation(workspace.store, wohnen, 'uk', (none) => giveOut(none, { to: 'Olena', on: '2026-11-01' }));
    await workspace.settle();
    expect(workspace.status(wohnen, 'uk')?.givenOut?.to).toBe('Olena');
    await updateTranslation(workspace.store, wohnen, 'uk', (given) => giveOut(given, { to: 'Petro', on: '2026-11-01' }));
    await workspace.settle();
    expect(workspace.status(wohnen, 'uk')?.givenOut?.to).toBe('Petro');
    expect((await workspace.translation(wohnen, 'uk'))?.givenOut?.to).toBe('Petro');
    await expectTruth(workspace, store);
  });

  it('takes in what somebody else did, told where or not', async () => {
    const store = smallFolder();
    const { workspace, changes } = await open(store);
    const hints = [
      ['chapters/wohnen/en.json'],
      ['chapters/arbeit/chapter.md'],
      'all',
      ['chapters/wohnen/fr.json'],
      'all',
      ['workspace.json'],
    ] as const;
    const edits = [
      () => store.put('chapters/wohnen/en.json', translationOf([SMALL_CHAPTER.text])),
      () => store.put('chapters/arbeit/chapter.md', chapterText('Arbeit', 'Ein Vertrag, siehe [Wohnen](chapter:wohnen).')),
      () => store.put('contacts/amt.json', JSON.stringify({ version: 1, name: 'Amt', note: 'Bitte klingeln.' })),
      () => store.files.delete('chapters/wohnen/fr.json'),
      () => store.files.delete('chapters/wohnen/chapter.md'),
      () =>
        store.put(
          'workspace.json',
          JSON.stringify({
            mappe: 'workspace',
            version: 1,
            place: { name: 'Altstadt' },
            languages: [{ tag: 'tr' }, { tag: 'en', review: true }],
          }),
        ),
    ];
    for (const [step, edit] of edits.entries()) {
      edit();
      workspace.look(hints[step] ?? 'all');
      await workspace.settle();
      expect(changes).toHaveLength(step + 1);
      await expectTruth(workspace, store);
    }
    expect(changes.map(({ units }) => units)).toMatchObject([
      ['chapter/wohnen'],
      ['chapter/arbeit'],
      ['contact/amt'],
      ['chapter/wohnen'],
      ['chapter/wohnen'],
      expect.arrayContaining(['chapter/arbeit', 'contact/amt']),
    ]);
    expect(changes.at(-1)?.also).toEqual(['settings']);
  });

  it('sees what changed without a word when it reads what is searched', async () => {
    const store = smallFolder();
    const { workspace, changes } = await open(store);
    store.put('chapters/wohnen/en.json', translationOf([SMALL_CHAPTER.text]));
    await workspace.texts();
    await workspace.settle();
    expect(changes).toEqual([{ revision: 2, units: ['chapter/wohnen'], also: [] }]);
    await expectTruth(workspace, store);
  });

  it('reads nothing for a search after many texts have changed', async () => {
    const store = smallFolder();
    const { workspace } = await open(store);
    await workspace.texts();
    await updateTranslation(workspace.store, wohnen, 'uk', (none) => giveOut(none, { to: 'Olena', on: '2026-11-01' }));
    await workspace.settle();
    store.put('chapters/wohnen/chapter.md', chapterText('Wohnen', 'Ein Vertrag.'));
    workspace.look('all');
    await workspace.settle();
    const read = store.read.bind(store);
    store.read = async (path) => Promise.reject(new Error(`Nobody reads ${path}`));
    expect((await workspace.texts()).get('chapter/wohnen')?.get('de')).toContain('vertrag');
    store.read = read;
    await expectTruth(workspace, store);
  });

  it('keeps still when nothing changed, whatever it is told', async () => {
    const store = smallFolder();
    const { workspace, changes } = await open(store);
    workspace.look(['chapters/wohnen/en.json', 'chapters/wohnen/nothing.json', 'chapters/wohnen/.en.json.tmp']);
    await workspace.settle();
    workspace.look('all');
    await workspace.settle();
    // Nobody can tell from outside whether a picture is another.
    expect(changes.filter(({ units, also }) => units.length > 0 || also.some((what) => what !== 'media'))).toEqual([]);
  });
});

describe('records of an earlier start', () => {
  it('are used for the same contents, and say the same', async () => {
    const store = smallFolder();
    await (await open(store)).workspace.leave('build-1');
    store.put('chapters/wohnen/en.json', translationOf([SMALL_CHAPTER.title], 'draft'));
    store.put('chapters/arbeit/chapter.md', chapterText('Arbeit', 'Text.'));
    const { workspace } = await open(store, 'build-1');
    await expectTruth(workspace, store);
    expect([...(await workspace.texts()).values()].map((texts) => texts.get('de'))).toEqual([
      'arbeit\ntext.',
      'wohnen\neine wohnung finden.',
    ]);
  });

  it('are nothing to another build, nor when they are torn', async () => {
    const store = smallFolder();
    await (await open(store)).workspace.leave('build-1');
    const path = [...store.files.keys()].find((name) => name.startsWith('.mappe/')) ?? '';
    const text = store.text(path) ?? '';
    const lie = text.replaceAll('"current"', '"missing"');
    expect(lie).not.toBe(text);
    for (const content of [lie, text.slice(0, -10), text.slice(0, 40), '']) {
      store.put(path, content);
      expect((await open(store, 'build-1')).workspace.status(wohnen, 'en')?.state).toBe('current');
    }
    store.put(path, text);
    expect((await open(store, 'build-2')).workspace.status(wohnen, 'en')?.state).toBe('current');
  });
});
