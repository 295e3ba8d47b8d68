import { access, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderFiles } from '../../shared/testing/folder-files.ts';
import { openDocx } from '../../shared/testing/open-docx.ts';
import { descendants, xmlText } from '../../shared/testing/read-xml.ts';
import { openPress } from '../adapters/press/worker-press.ts';
import { buildPressWorker } from '../testing/build-worker.ts';
import { mappe } from '../testing/command-line.ts';
import { hostileFolder, LINKS, lostIn, PLACES } from '../testing/hostile-folder.ts';
import { hostileStrings } from '../testing/hostile-strings.ts';
import { readPdf, tagsWith } from '../testing/read-pdf.ts';
import { makeTemporaryFolder, writeFiles } from '../testing/temporary-folder.ts';

/** Milliseconds: a hundred pages, on a computer that has more to do. */
const TIME = 120_000;

let strings: readonly string[] = [];
let canary = '';
let out = '';

const file = async (name: string): Promise<Uint8Array> => new Uint8Array(await readFile(join(out, name)));

beforeAll(async () => {
  const cwd = await makeTemporaryFolder();
  canary = join(cwd, 'canary');
  out = join(cwd, 'druck');
  strings = hostileStrings(canary);
  await mkdir(out);
  await writeFiles(join(cwd, 'mappe'), folderFiles(['en'], hostileFolder(strings)));
  const worker = await buildPressWorker();
  const run = await mappe(cwd, ['export', 'mappe', '--out', out, '--formats', 'pdf,docx', '--jobs', '2', '--json'], {
    openPress: async (width) => openPress(width, { worker }),
  });
  if (run.code !== 0) throw new Error(run.out + run.err);
}, TIME);

describe('hostile texts', { timeout: TIME }, () => {
  it('are many', () => {
    expect(strings.length).toBeGreaterThanOrEqual(40);
  });

  it('come out of the PDF as visible text, word for word', async () => {
    const { pages } = await readPdf(await file('heft/heft-de.pdf'));
    expect(lostIn(pages.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join(''), strings, PLACES)).toEqual([]);
    const figures = pages.flatMap(({ tags }) => tagsWith(tags, 'Figure').map(({ alt }) => alt ?? ''));
    expect(lostIn(figures.join(' '), strings, ['alternative'])).toEqual([]);
    expect(pages.flatMap((page) => page.links).filter((link) => link !== 'inside' && !LINKS.has(link))).toEqual([]);
    expect(JSON.stringify(pages)).not.toContain('root:x:0:0');
  });

  it('come out of the Word document as visible text, and make no field and no link', async () => {
    const docx = await openDocx(await file('heft/heft-de.docx'));
    expect(lostIn(docx.paragraphs.map(({ text }) => text).join('\n'), strings, PLACES)).toEqual([]);
    const descriptions = descendants(docx.part('word/document.xml'), 'wp:docPr').map(({ attributes }) => attributes['descr'] ?? '');
    expect(lostIn(descriptions.join(' '), strings, ['alternative'])).toEqual([]);
    const parts = docx.paths.filter((path) => path.endsWith('.xml')).map((path) => docx.part(path));
    const fields = parts.flatMap((part) => [
      ...descendants(part, 'w:instrText').map((element) => xmlText(element).trim()),
      ...descendants(part, 'w:fldSimple').map(({ attributes }) => attributes['w:instr']?.trim() ?? ''),
    ]);
    expect(fields.filter((field) => !/^(?:TOC|PAGEREF|PAGE|NUMPAGES|STYLEREF|REF)\b/.test(field))).toEqual([]);
    const targets = docx.paths
      .filter((path) => path.endsWith('.rels'))
      .flatMap((path) => descendants(docx.part(path), 'Relationship'))
      .flatMap(({ attributes }) => (attributes['TargetMode'] === 'External' ? [attributes['Target']] : []));
    expect(targets.filter((target) => !LINKS.has(target ?? ''))).toEqual([]);
  });

  it('are as harmless in a translation', async () => {
    const { pages } = await readPdf(await file('uebersetzt/uebersetzt-en.pdf'));
    expect(lostIn(pages.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join(''), strings, ['target'])).toEqual([]);
    const docx = await openDocx(await file('uebersetzt/uebersetzt-en.docx'));
    expect(lostIn(docx.paragraphs.map(({ text }) => text).join('\n'), strings, ['target'])).toEqual([]);
  });

  it('run no command', async () => {
    await expect(access(canary)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
