import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mappe } from '../../testing/command-line.ts';
import { filesIn, temporaryFolder, writeFiles } from '../../testing/temporary-folder.ts';

describe('import', () => {
  it('makes a workspace of pages, their order and their English', async () => {
    const cwd = await temporaryFolder();
    await writeFiles(cwd, {
      'seiten/10.md': '# Arbeit\n\nText.',
      'seiten/2.md': '# Wohnen\n\nText.',
      'en/2.md': '# Housing\n\nText in English.',
    });
    const { code, out } = await mappe(cwd, ['import', 'seiten', 'neu', '--place', 'Neustadt', '--translation', 'en=en']);
    expect([code, out]).toEqual([0, '2 Kapitel in neu.\nEnglisch: 2 Absätze als Entwurf übernommen; bitte jeden ansehen.\n']);
    expect(await mappe(cwd, ['check', 'neu'])).toMatchObject({ code: 0 });
    const alle: unknown = JSON.parse(await readFile(join(cwd, 'neu/editions/alle-seiten.json'), 'utf8'));
    expect(alle).toMatchObject({ contents: [{ chapter: 'wohnen' }, { chapter: 'arbeit' }] });
  });

  it.each([
    [['import', 'nirgends', 'neu'], 'Den Ordner „nirgends“ gibt es nicht.'],
    [['import', 'leer', 'neu'], 'In „leer“ liegt keine Markdown-Datei (.md).'],
    [['import', 'latin', 'neu'], 'a.md: Die Datei ist kein Text in UTF-8.'],
    [['import', 'seiten', 'neu', '--tree', 'fehlt.json'], 'fehlt.json: Diese Datei gibt es nicht'],
    [['import', 'seiten', 'neu', '--tree', 'baum.json'], 'baum.json:1:18: Das ist kein gültiges JSON'],
    [['import', 'seiten', 'seiten/a.md'], 'Den Ordner „seiten/a.md“ gibt es nicht.'],
  ])('%j is refused with exit code 3, and nothing is made', async (argv, said) => {
    const cwd = await temporaryFolder();
    await writeFiles(cwd, {
      'seiten/a.md': '# A',
      'leer/brief.txt': 'x',
      'latin/a.md': new Uint8Array([0x23, 0x20, 0xe4]),
      'baum.json': '[{"file": "a.md",}]',
    });
    const before = await filesIn(cwd);
    const { code, err } = await mappe(cwd, [...argv, '--place', 'X']);
    expect(err).toContain(said);
    expect(code).toBe(3);
    expect(await filesIn(cwd)).toEqual(before);
  });
});
