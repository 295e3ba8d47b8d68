import { execFileSync } from 'node:child_process';
import { chmod, cp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { chapterFile, translationFile } from '../../shared/testing/folder-files.ts';
import { mappe, paperPress, unchanged } from '../testing/command-line.ts';
import { filesIn, temporaryFolder, writeFiles } from '../testing/temporary-folder.ts';
import { town } from '../testing/town.ts';

describe('a folder that is none', () => {
  const COMMANDS = [['status'], ['check'], ['export', '--out', 'druck'], ['confirm', '--all']];

  it.each<[string, Readonly<Record<string, string>>, string, RegExp]>([
    ['that is missing', {}, 'fort', /^Den Ordner „.*[/\\]fort“ gibt es nicht\./],
    ['that is a file', { 'brief.txt': 'x' }, 'brief.txt', /^Den Ordner „.*[/\\]brief\.txt“ gibt es nicht\./],
    [
      'without workspace.json',
      { 'neu/brief.txt': 'x' },
      'neu',
      /^„.*[/\\]neu“ ist kein Mappe-Ordner: Es fehlt die Datei workspace\.json\./,
    ],
    [
      'of a newer Mappe',
      { 'neu/workspace.json': '{\n  "mappe": "workspace",\n  "version": 2\n}' },
      'neu',
      /^workspace\.json:3:3: Dieser Ordner wurde mit einer neueren Mappe geschrieben/,
    ],
    [
      'with a broken workspace.json',
      { 'neu/workspace.json': '{"mappe": "workspace",\n' },
      'neu',
      /^workspace\.json:2:1: Das ist kein gültiges JSON/,
    ],
  ])('%s', async (_, files, name, said) => {
    const cwd = await temporaryFolder();
    await writeFiles(cwd, files);
    for (const [command = '', ...rest] of COMMANDS) {
      const [run] = await unchanged(cwd, [command, name, ...rest]);
      expect(run).toMatchObject({ code: 3, out: '' });
      expect(run?.err.trimEnd().split('\n')).toEqual([expect.stringMatching(said)]);
      const [json] = await unchanged(cwd, [command, name, ...rest, '--json']);
      expect(JSON.parse(json?.out ?? '')).toMatchObject({ ok: false, problems: [{ severity: 'error', message: expect.any(String) }] });
    }
  });

  it('that may not be read', async ({ skip }) => {
    skip(process.getuid?.() === 0, 'the administrator may read everything');
    const folder = await town();
    await chmod(join(folder, 'chapters'), 0);
    onTestFinished(() => chmod(join(folder, 'chapters'), 0o755));
    expect(await mappe(folder, ['check'])).toMatchObject({
      code: 1,
      out: expect.stringContaining('chapters: Sie haben hier keine Leserechte.'),
    });
  });

  it('whose drive goes away while it is read', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';
    const folder = await town({ 'chapters/wohnen/chapter.md': chapterFile('Wohnen', '![Plan](media/plan.svg)'), 'media/plan.svg': svg });
    const away = `${folder}-away`;
    onTestFinished(() => rm(away, { recursive: true, force: true }));
    const openPress = async () => {
      await rename(folder, away);
      return paperPress;
    };
    const { code, err } = await mappe(await temporaryFolder(), ['export', folder, '--out', 'druck'], { openPress });
    expect(code).toBe(3);
    expect(err).toMatch(/Den Ordner „.*“ gibt es nicht\. Prüfen Sie den Pfad und die Verbindung zum Laufwerk/);
  });
});

describe('writing where it is not possible', () => {
  it('a read-only folder keeps what it has', async () => {
    const folder = await town();
    const locked = join(folder, 'chapters/wohnen');
    await chmod(locked, 0o555);
    onTestFinished(() => chmod(locked, 0o755));
    const [confirm] = await unchanged(folder, ['confirm', '--all']);
    expect(confirm).toMatchObject({ code: 3, out: '' });
    expect(confirm?.err).toMatch(/chapters\/wohnen\/en\.json: .* ist schreibgeschützt/);
  });

  it('an output folder that is a file is refused, and the file stays', async () => {
    const folder = await town();
    await writeFile(join(folder, 'druck'), 'Mein Brief.');
    const [run] = await unchanged(folder, ['export', '--out', 'druck']);
    expect(run?.code).toBe(3);
    expect(run?.err).toContain('druck');
  });

  it('a full disk keeps the old files and says so', async ({ skip }) => {
    const disk = await temporaryFolder();
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', disk], { stdio: 'ignore' });
    } catch {
      skip('no small disk can be mounted here');
    }
    onTestFinished(() => void execFileSync('umount', [disk]));
    await cp(await town(), disk, { recursive: true });
    await writeFile(join(disk, 'voll.bin'), new Uint8Array(1_000_000)).catch(() => null);
    const [confirm] = await unchanged(disk, ['confirm', '--all']);
    const exported = await mappe(disk, ['export', '--languages', 'de', '--out', 'druck']);
    expect(await filesIn(join(disk, 'druck/heft'))).toEqual({ '/': 'empty' });
    expect(confirm).toMatchObject({ code: 3, out: '', err: expect.stringContaining('Der Datenträger ist voll') });
    expect(exported).toMatchObject({ code: 3, err: expect.stringContaining('Der Datenträger ist voll') });
  });

  it('a translation that vanishes in between is not made anew', async () => {
    const folder = await town();
    const { code, err } = await mappe(folder, ['confirm', '--all'], {
      // The time is asked for after reading and before writing.
      now: () => {
        execFileSync('rm', [join(folder, 'chapters/wohnen/en.json')]);
        return new Date('2026-11-23T09:30:00');
      },
    });
    expect([code, err]).toEqual([0, '']);
    expect(Object.keys(await filesIn(folder))).not.toContain('chapters/wohnen/en.json');
  });

  it('a broken translation is left as it is and named, and the others are confirmed', async () => {
    const folder = await town({
      'chapters/wohnen/ar.json': '{ "version": 1,',
      'chapters/arbeit/chapter.md': chapterFile('Arbeit', 'Ein Satz, der neu ist.'),
      'chapters/arbeit/en.json': translationFile({ Arbeit: 'Work', 'Ein Satz, der alt ist.': 'A sentence.' }),
    });
    const before = await filesIn(folder);
    const { code, out, err } = await mappe(folder, ['confirm', '--all']);
    expect(code).toBe(1);
    expect(err).toMatch(/^chapters\/wohnen\/ar\.json:1:16: Das ist kein gültiges JSON/);
    expect(out).toBe('arbeit: 1 Text in 1 Sprache bestätigt.\nwohnen: 1 Text in 1 Sprache bestätigt.\n');
    expect((await filesIn(folder))['chapters/wohnen/ar.json']).toBe(before['chapters/wohnen/ar.json']);
  });
});
