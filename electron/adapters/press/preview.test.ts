import { afterAll, beforeAll, expect, it } from 'vitest';
import { NewestFirst } from '../../../shared/app/newest-first.ts';
import { previewChapter, type ChapterPreviewOrder } from '../../../shared/app/preview-chapter.ts';
import { previewEdition } from '../../../shared/app/preview-edition.ts';
import type { Preview, PreviewPorts } from '../../../shared/app/preview.ts';
import type { Chapter } from '../../../shared/model/chapter.ts';
import type { Workspace } from '../../../shared/model/workspace.ts';
import { loadWorkspace } from '../../../shared/workspace/load-workspace.ts';
import { buildPressWorker } from '../../testing/build-worker.ts';
import { readPdf } from '../../testing/read-pdf.ts';
import { openDiskFileStore } from '../disk/disk-file-store.ts';
import { openPress } from './worker-press.ts';

const TODAY = '2026-11-28';
const german = (sentence: string): string => `---\ntitle: Wohnen\n---\n\n## Miete\n\n${sentence}\n`;

let ports: PreviewPorts;
let workspace: Workspace;

beforeAll(async () => {
  const store = await openDiskFileStore('content');
  ({ workspace } = await loadWorkspace(store));
  ports = { store, press: openPress(1, { worker: await buildPressWorker() }) };
}, 120_000);

afterAll(async () => ports.press.close());

const preview = async (order: Partial<ChapterPreviewOrder>, queue = new NewestFirst()): Promise<Preview | null> =>
  previewChapter(
    workspace,
    { chapter: 'wohnen', source: german('Text'), language: 'de', format: 'a5', today: TODAY, ...order },
    ports,
    queue,
  );

async function wordsOf(shown: Preview | null): Promise<string> {
  if (!shown?.pdf) throw new Error(`no preview: ${JSON.stringify(shown?.problems)}`);
  const { pages } = await readPdf(new Uint8Array(shown.pdf));
  return pages.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join(' ');
}

it('shows a chapter that is not saved, from its text', { timeout: 60_000 }, async () => {
  const shown = await preview({ source: german('Die Miete zahlen Sie am Monatsende.') });
  expect(await wordsOf(shown)).toContain('Monatsende');
  expect(shown?.pages).toBe(1);
  expect(shown?.problems).toEqual([]);
});

it('shows a saved chapter in another language', { timeout: 60_000 }, async () => {
  const source = workspace.chapters.get('wohnen');
  if (!source) throw new Error('no chapter');
  expect(await wordsOf(await preview({ source, language: 'en' }))).toContain('Housing');
});

it('names the line of what is wrong in the text, and the picture that is not there', { timeout: 60_000 }, async () => {
  const broken = await preview({ source: german(':::tipp\nNichts\n:::') });
  expect(broken?.problems.map(({ code, at }) => [code, at?.line])).toContainEqual(['directive.unknown', 7]);
  const without = await preview({ source: german('![Haus](media/gibt-es-nicht.png)') });
  expect(without?.pdf).toBeNull();
  expect(without?.problems.map(({ code }) => code)).toContain('picture.missing');
});

it('answers the newest request alone, from the process that is there', { timeout: 60_000 }, async () => {
  const queue = new NewestFirst();
  const typed = ['M', 'Mi', 'Mie', 'Miete'].map(async (word) => preview({ source: german(word) }, queue));
  const shown = await Promise.all(typed);
  expect(shown.slice(0, 3)).toEqual([null, null, null]);
  expect(await wordsOf(shown[3] ?? null)).toContain('Miete');
});

it('shows a whole edition with what is not saved', { timeout: 120_000 }, async () => {
  const saved = workspace.chapters.get('wohnen');
  if (!saved) throw new Error('no chapter');
  const changed: Chapter = { ...saved, head: { ...saved.head, summary: 'Eine neue Zusammenfassung.' } };
  const order = { edition: 'wegweiser', language: 'de', changed: new Map([['wohnen', changed]]), today: TODAY };
  const shown = await previewEdition(workspace, order, ports, new NewestFirst());
  expect(await wordsOf(shown)).toContain('Eine neue Zusammenfassung.');
  expect(shown?.pages).toBeGreaterThan(40);
});
