import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDiskDraftStore } from '../../electron/adapters/disk/disk-draft-store.ts';
import { openDiskFileStore } from '../../electron/adapters/disk/disk-file-store.ts';
import { messageOf } from '../../shared/messages/message-of.ts';
import { saveChapter } from '../../shared/app/save-chapter.ts';
import { AppError } from '../../shared/model/app-error.ts';
import { loadWorkspace } from '../../shared/workspace/load-workspace.ts';
import { openChapter } from '../../shared/workspace/open-chapter.ts';
import { fullDiskUnderHistory } from './disk-history.ts';
import type { Part } from './part.ts';
import { brokenFiles, makeSampleFolder, textsIn } from './sample-folder.ts';
import { TROUBLES, type Trouble } from './troubles.ts';

const TEXT = 'Dieser Satz darf nicht verloren gehen. ';
const CHAPTER = 'k0';

/** Disks and shares with real faults: what was typed stays in the draft, the old file stays whole, the next attempt works. */
export const diskPart: Part = async (figures, scratch) => {
  const faults: string[] = [];
  let tried = 0;
  const attempt = async (name: string, work: (place: string) => Promise<readonly string[] | null>): Promise<void> => {
    const place = join(scratch, `disk-${name}`);
    await mkdir(place);
    const found = await work(place);
    if (found === null) {
      figures.add(`disk-${name}-skipped-for-want-of-the-right-to-mount`, 1, 'skipped');
      return;
    }
    tried++;
    figures.add(`disk-${name}-promises-broken`, found.length, 'promises', { most: 0 });
    faults.push(...found.map((fault) => `${name}: ${fault}`));
  };
  for (const trouble of TROUBLES) await attempt(trouble.name, async (place) => saveDuring(trouble, place));
  await attempt('full-under-the-history', fullDiskUnderHistory);
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  figures.add('disk-troubles-lived-through', tried, 'troubles');
};

/** @returns what did not hold; null where the trouble could not be made */
async function saveDuring(trouble: Trouble, place: string): Promise<readonly string[] | null> {
  const folder = join(place, 'folder');
  await mkdir(folder);
  if (!(await succeeds(trouble.make(folder)))) return null;
  try {
    await makeSampleFolder(folder);
    const chapter = join(folder, 'chapters', CHAPTER);
    const store = await openDiskFileStore(folder);
    const { workspace } = await loadWorkspace(store);
    const opened = await openChapter(store, CHAPTER);
    if (!opened) throw new Error('The sample folder has this chapter.');
    const text = TEXT.repeat(200);
    const body = [...opened.chapter.body, { type: 'paragraph', children: [{ type: 'text', text: text.trim() }] } as const];
    const save = async () => saveChapter(store, workspace, { id: CHAPTER, chapter: { ...opened.chapter, body }, base: opened.base });
    const drafts = await openDiskDraftStore(folder, join(place, 'data'));
    const thing = { kind: 'source', unit: { kind: 'chapter', id: CHAPTER } } as const;
    await drafts.keep({ thing, text, base: opened.base.text, route: '', at: '2026-11-23T09:00:00Z' }, 'page');

    if (!(await succeeds(trouble.begin(folder, chapter)))) return null;
    const faults: string[] = [];
    const hold = (holds: boolean, promise: string): void => void (holds || faults.push(promise));
    try {
      const refusal = await save().then(
        () => null,
        (error: unknown) => error,
      );
      hold(refusal instanceof AppError && refusal.code === trouble.says, `says ${trouble.says} and not ${String(refusal)}`);
      if (refusal instanceof AppError)
        for (const language of ['de', 'en'] as const)
          hold(sentences(messageOf(refusal.problem, language)) > 1, `says in ${language} what to do`);
      if (trouble.says !== 'folder.missing')
        hold((await readFile(join(chapter, 'chapter.md'), 'utf8')) === opened.base.text, 'keeps the old file');
      else hold((await readdir(folder)).length === 0, 'writes nothing into the empty place');
      hold(
        (await drafts.list()).some((one) => one.draft.text === text),
        'keeps the draft',
      );
    } finally {
      await trouble.end(folder, chapter);
    }
    hold((await save()).outcome === 'saved', 'saves at the next attempt');
    hold((await textsIn(folder)).includes(text.trim()), 'has the text in the end');
    faults.push(...(await brokenFiles(folder)));
    return faults;
  } finally {
    await trouble.remove(folder);
  }
}

const succeeds = async (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );
/** What is wrong, and what to do. */
const sentences = (text: string): number => text.split(/[.:;!?](?:\s|$)/).filter((one) => one.trim() !== '').length;
