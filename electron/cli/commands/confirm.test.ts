import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chapterFile } from '../../../shared/testing/folder-files.ts';
import { mappe } from '../../testing/command-line.ts';
import { OLD, town } from '../../testing/town.ts';

describe('confirm', () => {
  it('says in whose name what is current again', async () => {
    const folder = await town();
    expect(await mappe(folder, ['confirm', '--text', 'wohnen', '--by', 'M. Seidel'])).toMatchObject({
      code: 0,
      out: 'wohnen: 1 Text in 1 Sprache bestätigt.\n',
    });
    expect(await readFile(join(folder, 'chapters/wohnen/en.json'), 'utf8')).toContain('"by": "M. Seidel"');
    expect((await mappe(folder, ['confirm', '--all'])).out).toBe('*: Nichts ist veraltet, nichts wurde geändert.\n');
  });

  it('gives the confirmed segments as data', async () => {
    const { out } = await mappe(await town(), ['confirm', '--all', '--json'], { environment: { MAPPE_NAME: 'Büro' } });
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      confirmed: [{ kind: 'chapter', id: 'wohnen', languages: { en: [expect.any(String)] } }],
    });
  });

  it('notes a change of spelling, and refuses to take another change for one', async () => {
    const spelled = await town({
      'chapters/wohnen/chapter.md': chapterFile('Wohnen', `${OLD.replace('Ersten', 'ersten')}\n\nNoch ein Absatz.`),
    });
    expect((await mappe(spelled, ['confirm', '--text', 'wohnen', '--minor'])).out).toBe(
      'wohnen: 1 Absatz als kleine Korrektur vermerkt, gültig in jeder Sprache.\n',
    );
    const changed = await town({
      'chapters/wohnen/chapter.md': chapterFile('Wohnen', 'Die Miete zahlen Sie nie, am Ersten wie am Letzten.\n\nNoch ein Absatz.'),
    });
    expect((await mappe(changed, ['confirm', '--text', 'wohnen', '--minor'])).out).toMatch(/mehr als in der Schreibung geändert/);
  });
});
