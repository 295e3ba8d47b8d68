import { join } from 'node:path';
import { openDiskFileStore } from '../../electron/adapters/disk/disk-file-store.ts';
import { saveChapter } from '../../shared/app/save-chapter.ts';
import { loadWorkspace } from '../../shared/workspace/load-workspace.ts';
import { openChapter } from '../../shared/workspace/open-chapter.ts';
import type { Figures } from '../figures/figures.ts';
import { generatedChapter, generateFolder } from './generate-folder.ts';
import { median } from './measure.ts';

export async function benchSaving(figures: Figures, scratch: string): Promise<void> {
  const folder = join(scratch, 'save');
  await generateFolder(folder, 5, 20);
  const store = await openDiskFileStore(folder);
  const times: number[] = [];
  for (let edit = 0; edit < 21; edit++) {
    const { workspace } = await loadWorkspace(store);
    const chapter = generatedChapter(0);
    const changed = { ...chapter, head: { ...chapter.head, summary: `Fassung ${edit}` } };
    const started = performance.now();
    const opened = await openChapter(store, 'kapitel-1');
    if (!opened) throw new Error('The generated folder has no first chapter.');
    await saveChapter(store, workspace, { id: 'kapitel-1', chapter: changed, base: opened.base });
    times.push(performance.now() - started);
  }
  figures.add('save-chapter-20-languages-median', median(times), 'ms', { most: 50 });
}
