import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appError } from '../../../shared/model/app-error.ts';
import { problem } from '../../../shared/model/problem.ts';
import { mappe, paperPress } from '../../testing/command-line.ts';
import { filesIn, workspaceFolder } from '../../testing/temporary-folder.ts';
import { edition, town } from '../../testing/town.ts';

describe('export', () => {
  it('writes a file per edition, language and format', async () => {
    const folder = await town();
    const { code, out, err } = await mappe(folder, ['export', '--out', 'druck', '--formats', 'PDF,docx']);
    expect(code).toBe(0);
    expect(out).toContain('heft  Deutsch: 1 Seite\n');
    expect(out).toContain('Arabisch: 3 Absätze fehlen in „Wohnen“. Gedruckt wird der deutsche Text in Grau');
    expect(out).toMatch(/6 Dateien in druck\.\n$/);
    expect(err).toContain('3/3  heft  Arabisch\n');
    expect(Object.keys(await filesIn(join(folder, 'druck'))).toSorted()).toEqual(
      ['de', 'en', 'ar'].flatMap((tag) => [`heft/heft-${tag}.docx`, `heft/heft-${tag}.pdf`]).toSorted(),
    );
    expect(await readFile(join(folder, 'druck/heft/heft-de.pdf'), 'utf8')).toBe('Wegweiser');
  });

  it('prints the longest brochure first, and reports in the order of the folder', async () => {
    const [chapter] = edition.contents;
    const folder = await town({
      'editions/a-kurz.json': { ...edition, languages: ['de'], contents: [chapter] },
      'editions/b-lang.json': { ...edition, languages: ['de'], contents: [chapter, { part: 'Teil' }, ...edition.contents] },
    });
    const { err, out } = await mappe(folder, ['export', '--jobs', '1', '--editions', 'a-kurz,b-lang']);
    expect(err).toMatch(/1\/2 {2}b-lang {2}Deutsch[^]*2\/2 {2}a-kurz {2}Deutsch/u);
    expect(out.indexOf('a-kurz')).toBeLessThan(out.indexOf('b-lang'));
  });

  it('says of an edition that cannot be read what is wrong with it, whichever language was asked for', async () => {
    const folder = await town({ 'editions/heft.json': { ...edition, parts: [] } });
    const { code, out } = await mappe(folder, ['export', '--editions', 'heft', '--languages', 'ar']);
    expect(code).toBe(1);
    expect(out).toContain('„parts“: Hier gehört eine Gruppe in geschweiften Klammern hin.');
  });

  it('with --gate says what it would find and writes nothing', async () => {
    const folder = await town();
    const before = await filesIn(folder);
    const openPress = async () => ({ ...paperPress, print: () => Promise.reject(new Error('Nothing is printed.')) });
    const { code, out } = await mappe(folder, ['export', '--gate'], { openPress });
    expect(code).toBe(0);
    expect(out).toContain('heft  Englisch: kann gedruckt werden');
    expect(await filesIn(folder)).toEqual(before);
    const json: unknown = JSON.parse((await mappe(folder, ['export', '--gate', '--json', '--languages', 'ar'], { openPress })).out);
    expect(json).toMatchObject({
      ok: true,
      editions: [
        {
          edition: 'heft',
          language: 'ar',
          outcome: 'checked',
          files: [],
          problems: [{ code: 'gate.chapter-not-ready', data: { missing: 3 } }, {}],
        },
      ],
    });
  });

  it('with --gate lays out what has an end, and says that it is too long', async () => {
    const sheet = { ...edition, format: 'sheet-a4', languages: ['de', 'ar'], notReady: 'german' };
    const folder = await town({ 'editions/heft.json': sheet });
    const tooLong = { format: 'sheet-a4', taken: 3, limit: 2, lines: 14, words: 90, chapter: 'Wohnen' } as const;
    const openPress = async () => ({
      ...paperPress,
      print: async (job: Parameters<typeof paperPress.print>[0]) =>
        job.document.language === 'ar'
          ? { files: new Map(), pages: null, problems: [problem('format.too-long', tooLong, { path: 'chapters/wohnen/chapter.md' })] }
          : paperPress.print(job),
    });
    const before = await filesIn(folder);
    const { code, out } = await mappe(folder, ['export', '--gate'], { openPress });
    expect(code).toBe(1);
    expect(out).toContain('heft  Deutsch: kann gedruckt werden');
    expect(out).toContain('chapters/wohnen/chapter.md: Der Text ist zu lang für das Blatt A4: Er braucht 3 Seiten, Platz ist für 2.');
    expect(await filesIn(folder)).toEqual(before);
  });

  it('prints what can be printed, and ends with exit code 1 when something was stopped', async () => {
    const folder = await town({ 'editions/heft.json': edition });
    const { code, out } = await mappe(folder, ['export', '--out', 'druck', '--formats', 'pdf']);
    expect(code).toBe(1);
    expect(out).toContain('heft  Arabisch: nicht gedruckt\n  ✗ Arabisch: 3 Absätze fehlen in „Wohnen“. Diese Sprache wird erst gedruckt');
    expect(out).toMatch(/1 Datei in druck; 2 Ausgaben wurden nicht gedruckt/);
    expect(Object.keys(await filesIn(join(folder, 'druck')))).toEqual(['heft/heft-de.pdf']);
  });

  it('prints the others when one crashes', async () => {
    const folder = await town();
    const openPress = async () => ({
      ...paperPress,
      print: async (job: Parameters<typeof paperPress.print>[0]) => {
        if (job.document.language === 'en') throw appError('typeset.crashed', { detail: 'exit 1' });
        return paperPress.print(job);
      },
    });
    const { code, out } = await mappe(folder, ['export', '--out', 'druck', '--formats', 'pdf'], { openPress });
    expect(code).toBe(1);
    expect(out).toContain('Das Satzprogramm ist abgestürzt (exit 1)');
    expect(out).toMatch(/2 Dateien in druck; 1 Ausgabe wurde nicht gedruckt/);
  });

  it('says where there is nothing to print', async () => {
    const folder = await workspaceFolder(['en'], {});
    expect(await mappe(folder, ['export'])).toMatchObject({
      code: 0,
      out: 'Es gibt nichts zu drucken: In editions/ liegt keine Ausgabe.\n',
    });
  });
});
