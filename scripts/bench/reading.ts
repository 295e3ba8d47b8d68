import { readFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readChapter } from '../../shared/markdown/read-chapter.ts';
import type { Figures } from '../figures/figures.ts';

/** The pages of a real guide into the model; skipped where the corpus is not at hand. */
export async function benchReading(figures: Figures): Promise<void> {
  const folder = resolve(process.env['MAPPE_CORPORA'] ?? '../shared/corpora', 'landkreis-augsburg/de');
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.md'));
  if (names.length === 0) return;
  const all = await Promise.all(names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })));
  const pages = all.filter(({ text }) => text.split(/\s+/).length > 12);
  const started = performance.now();
  for (const { name, text } of pages) readChapter(text, name);
  figures.add('read-corpus-pages', pages.length, 'pages');
  figures.add('read-corpus-cold-time', (performance.now() - started) / 1000, 's', { most: 0.5 });
}
