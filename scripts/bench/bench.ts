import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { readChapter } from '../../shared/markdown/read-chapter.ts';
import { saveChapter } from '../../shared/app/save-chapter.ts';
import { openChapter } from '../../shared/workspace/save-chapter.ts';
import { loadWorkspace } from '../../shared/workspace/load-workspace.ts';
import { openDiskFileStore } from '../../electron/adapters/disk-file-store.ts';
import { generatedChapter, generateFolder } from './generate-folder.ts';
import { median, runNode } from './measure.ts';

/** One figure of the bench; `ok` is null when there is no target for it. */
interface Figure {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly target: string | null;
  readonly ok: boolean | null;
}

const json = process.argv.includes('--json');
const cli = resolve('dist/cli/mappe.js');
const figures: Figure[] = [];
const scratch = await mkdtemp(join(tmpdir(), 'mappe-bench-'));

function figure(id: string, value: number, unit: string, target?: { readonly most: number } | { readonly least: number }): void {
  const rounded = Math.round(value * 1000) / 1000;
  const ok = target === undefined ? null : 'most' in target ? value <= target.most : value >= target.least;
  const wanted = target === undefined ? null : 'most' in target ? `<= ${target.most}` : `>= ${target.least}`;
  figures.push({ id, value: rounded, unit, target: wanted, ok });
  if (!json)
    process.stdout.write(`${ok === null ? ' ' : ok ? '✓' : '✗'} ${id}: ${rounded} ${unit}${wanted === null ? '' : ` (${wanted})`}\n`);
}

/** Median of `runs` whole processes. */
async function medianRun(argv: readonly string[], runs: number): Promise<{ readonly seconds: number; readonly megabytes: number | null }> {
  const seconds: number[] = [];
  const megabytes: number[] = [];
  for (let run = 0; run < runs; run++) {
    const result = await runNode(cli, argv);
    seconds.push(result.seconds);
    if (result.peakMegabytes !== null) megabytes.push(result.peakMegabytes);
  }
  return { seconds: median(seconds), megabytes: megabytes.length > 0 ? median(megabytes) : null };
}

async function status(): Promise<void> {
  const times = new Map<number, number>();
  for (const chapters of [50, 500, 1000]) {
    const folder = join(scratch, `status-${chapters}`);
    const { segments } = await generateFolder(folder, chapters, 20);
    const { seconds, megabytes } = await medianRun(['status', folder, '--json'], 3);
    times.set(chapters, seconds);
    figure(`status-${chapters}-chapters-20-languages-segments`, segments, 'segments');
    figure(`status-${chapters}-chapters-20-languages-time`, seconds, 's', chapters === 500 ? { most: 2.5 } : undefined);
    if (megabytes !== null)
      figure(`status-${chapters}-chapters-20-languages-memory`, megabytes, 'MB', chapters === 500 ? { most: 500 } : undefined);
  }
  // Linear: ten times, twenty times the chapters take at most that many times as long.
  const [small = 1, large = 0, largest = 0] = [times.get(50), times.get(500), times.get(1000)];
  figure('status-growth-50-to-500-chapters', large / small, 'x', { most: 10 });
  figure('status-growth-500-to-1000-chapters', largest / large, 'x', { most: 2.3 });
}

async function readCorpus(): Promise<void> {
  const folder = resolve(process.env['MAPPE_CORPORA'] ?? '../shared/corpora', 'landkreis-augsburg/de');
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.md'));
  if (names.length === 0) return;
  const all = await Promise.all(names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })));
  const pages = all.filter(({ text }) => text.split(/\s+/).length > 12);
  const started = performance.now();
  for (const { name, text } of pages) readChapter(text, name);
  figure('read-corpus-pages', pages.length, 'pages');
  figure('read-corpus-cold-time', (performance.now() - started) / 1000, 's', { most: 0.5 });
}

async function save(): Promise<void> {
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
    await saveChapter(store, workspace, 'kapitel-1', opened, changed);
    times.push(performance.now() - started);
  }
  figure('save-chapter-20-languages-median', median(times), 'ms', { most: 50 });
}

const exportedSchema = z.object({ editions: z.array(z.object({ files: z.array(z.string()) })) });

async function exportAll(): Promise<void> {
  const cores = availableParallelism();
  const ratios: number[] = [];
  let memory = 0;
  let files = 0;
  for (let run = 0; run < 3; run++) {
    const seconds: number[] = [];
    for (const jobs of [1, 2]) {
      const result = await runNode(cli, ['export', 'content', '--out', join(scratch, 'out'), '--jobs', String(jobs), '--json']);
      seconds.push(result.seconds);
      memory = Math.max(memory, result.peakMegabytes ?? 0);
      files = exportedSchema.parse(JSON.parse(result.output)).editions.flatMap((one) => one.files).length;
    }
    ratios.push((seconds[0] ?? 0) / (seconds[1] ?? 1));
    figure(`export-all-run-${run + 1}-one-core-time`, seconds[0] ?? 0, 's');
    figure(`export-all-run-${run + 1}-two-cores-time`, seconds[1] ?? 0, 's');
  }
  figure('export-all-files', files, 'files');
  figure('export-all-speed-up-on-two-cores', median(ratios), 'x', cores >= 2 ? { least: 1.6 } : undefined);
  if (memory > 0) figure('export-all-peak-memory', memory, 'MB', { most: 1000 });
}

try {
  await readCorpus();
  await save();
  await status();
  await exportAll();
} finally {
  await rm(scratch, { recursive: true, force: true });
}
if (json) process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
process.exitCode = figures.some(({ ok }) => ok === false) ? 1 : 0;
