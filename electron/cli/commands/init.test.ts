import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mappe } from '../../testing/command-line.ts';
import { filesIn, temporaryFolder } from '../../testing/temporary-folder.ts';
import { town } from '../../testing/town.ts';

describe('init', () => {
  it('makes a folder that checks clean and can be printed', async () => {
    const cwd = await temporaryFolder();
    const { code, out } = await mappe(cwd, ['init', 'neu', '--place', 'Lindenbrück', '--languages', 'en,ar,en']);
    expect([code, out]).toEqual([0, '„neu“ ist angelegt, mit einem ersten Kapitel, einer Ausgabe und 2 Sprachen neben Deutsch.\n']);
    expect(await mappe(cwd, ['check', 'neu'])).toMatchObject({
      code: 0,
      out: 'Alles in Ordnung: 1 Kapitel, 0 Kontakte, 0 Angebote, 1 Ausgabe.\n',
    });
    expect((await mappe(cwd, ['export', 'neu', '--out', 'druck', '--json'])).code).toBe(0);
    expect(Object.keys(await filesIn(join(cwd, 'druck')))).toHaveLength(6);
  });

  it('says that a folder without languages has none yet, and so does its status', async () => {
    const cwd = await temporaryFolder();
    const { out } = await mappe(cwd, ['init', 'neu', '--place', 'Lindenbrück']);
    expect(out).toBe('„neu“ ist angelegt, mit einem ersten Kapitel und einer Ausgabe; übersetzt wird noch in keine Sprache.\n');
    expect((await mappe(cwd, ['status', 'neu'])).out).toContain('Es wird noch in keine Sprache übersetzt.');
  });

  it('leaves a workspace alone', async () => {
    const cwd = await town();
    const before = await filesIn(cwd);
    expect(await mappe(cwd, ['init', '.', '--place', 'X'])).toMatchObject({
      code: 3,
      err: expect.stringContaining('schon ein Mappe-Ordner'),
    });
    expect(await filesIn(cwd)).toEqual(before);
  });
});
