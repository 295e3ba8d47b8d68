import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openDiskFileStore } from '../../electron/adapters/disk/disk-file-store.ts';
import { openPress } from '../../electron/adapters/press/worker-press.ts';
import { NewestFirst } from '../../shared/app/newest-first.ts';
import { previewChapter } from '../../shared/app/preview-chapter.ts';
import { previewEdition } from '../../shared/app/preview-edition.ts';
import type { PreviewPorts } from '../../shared/app/preview.ts';
import type { Chapter } from '../../shared/model/chapter.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import type { Press, PressJob } from '../../shared/ports/press.ts';
import { resolveEdition } from '../../shared/publishing/resolve/resolve-edition.ts';
import { loadWorkspace } from '../../shared/workspace/load-workspace.ts';
import type { Figures } from '../figures/figures.ts';
import { generateFolder } from './generate-folder.ts';
import { median, memoryOfChildren } from './measure.ts';

const WORKER = pathToFileURL(resolve('dist/adapters/press-worker.js'));
const TODAY = '2026-11-28';
/** As many of the generated chapters as fill about a hundred pages of A5. */
const CHAPTERS = 34;
const EDITS = 100;

/** A generated guide of about a hundred pages in a process of the press, as the desk and the command line use it. */
export async function benchPress(figures: Figures, scratch: string): Promise<void> {
  const folder = join(scratch, 'press');
  await generateFolder(folder, CHAPTERS, 1);
  const store = await openDiskFileStore(folder);
  const { workspace } = await loadWorkspace(store);
  await outputs(figures, workspace);
  const ports = { store, press: openPress(1, { worker: WORKER }) };
  try {
    await chapterAlone(figures, workspace, ports);
    await edits(figures, workspace, ports);
  } finally {
    await ports.press.close();
  }
}

async function outputs(figures: Figures, workspace: Workspace): Promise<void> {
  const edition = workspace.editions.get('alles');
  if (!edition) throw new Error('The generated folder has no edition.');
  const { document } = resolveEdition(workspace, 'alles', { ...edition, format: 'a5' }, 'de', TODAY);
  // Each in a process of its own: what one remembers would be another's gain.
  const seconds = async (wanted: PressJob['outputs']): Promise<number> => {
    const times: number[] = [];
    for (let run = 0; run < 3; run++) {
      const press = openPress(1, { worker: WORKER });
      times.push(await timed(async () => print(press, { document, pictures: new Map(), outputs: wanted })));
      await press.close();
    }
    return median(times);
  };
  const plain = await seconds(['pdf']);
  figures.add('press-100-pages-pdf-cold', plain, 's');
  figures.add('press-100-pages-docx-beside-pdf-adds', (await seconds(['pdf', 'docx'])) - plain, 's');
  figures.add('press-100-pages-print-shop-against-pdf', (await seconds(['print-shop'])) / plain, 'x', { most: 1.5 });
  figures.add('press-100-pages-booklet-against-pdf', (await seconds(['booklet'])) / plain, 'x', { most: 1.5 });
}

async function print(press: Press, job: PressJob): Promise<void> {
  const { files, problems } = await press.print(job);
  if (files.size === 0) throw new Error(`Nothing was printed: ${JSON.stringify(problems)}`);
}

/** The first chapter in a process that has printed it before, with another word each time. */
async function chapterAlone(figures: Figures, workspace: Workspace, ports: PreviewPorts): Promise<void> {
  const queue = new NewestFirst();
  const times: number[] = [];
  let pages = 0;
  for (let edit = 0; edit < 21; edit++) {
    const order = { chapter: 'kapitel-1', source: withWord(workspace, edit), language: 'de', format: 'a5', today: TODAY } as const;
    times.push(await timed(async () => (pages = (await previewChapter(workspace, order, ports, queue))?.pages ?? 0)));
  }
  figures.add('press-chapter-alone-pages', pages, 'pages');
  figures.add('press-chapter-alone-after-a-word', median(times.slice(1)) * 1000, 'ms', { most: 60 });
}

async function edits(figures: Figures, workspace: Workspace, ports: PreviewPorts): Promise<void> {
  const a5 = { ...workspace, editions: new Map([...workspace.editions].map(([id, one]) => [id, { ...one, format: 'a5' as const }])) };
  const queue = new NewestFirst();
  const times: number[] = [];
  const memory: number[] = [];
  let pages = 0;
  for (let edit = 0; edit <= EDITS; edit++) {
    const changed = new Map([['kapitel-1', withWord(workspace, edit)]]);
    times.push(
      await timed(async () => {
        const shown = await previewEdition(a5, { edition: 'alles', language: 'de', changed, today: TODAY }, ports, queue);
        pages = shown?.pages ?? 0;
      }),
    );
    memory.push(memoryOfChildren(process.pid));
  }
  figures.add('press-edition-pages', pages, 'pages');
  figures.add('press-edition-first', times[0] ?? 0, 's');
  figures.add('press-edition-after-a-word', median(times.slice(1)), 's', { most: 0.3 });
  if (Math.max(...memory) === 0) return;
  figures.add('press-memory-over-100-edits', Math.max(...memory), 'MB', { most: 450 });
  // Flat: the last tenth holds what the second tenth held.
  figures.add('press-memory-growth-over-100-edits', median(memory.slice(-10)) / median(memory.slice(10, 20)), 'x', { most: 1.1 });
}

function withWord(workspace: Workspace, edit: number): Chapter {
  const chapter = workspace.chapters.get('kapitel-1');
  if (!chapter) throw new Error('The generated folder has no first chapter.');
  return { ...chapter, head: { ...chapter.head, summary: `Fassung ${edit}` } };
}

/** Seconds. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}
