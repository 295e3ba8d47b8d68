import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { chapterFile, translationFile } from '../../../shared/testing/folder-files.ts';
import { openGitHistory } from '../../adapters/history/git-history.ts';
import { mappe, unchanged, type CommandRun } from '../../testing/command-line.ts';
import { filesIn, temporaryFolder, workspaceFolder, writeFiles } from '../../testing/temporary-folder.ts';

const WOHNEN = 'chapters/wohnen/chapter.md';
const OLD = 'Die Miete zahlen Sie am ersten Tag des Monats.';
const NEW = 'Die Miete zahlen Sie am dritten Tag des Monats.';

async function town() {
  const folder = await workspaceFolder(['en', 'uk'], {
    [WOHNEN]: chapterFile('Wohnen', `${OLD}\n\nEin **Absatz**, der bleibt.`),
    'chapters/wohnen/uk.json': translationFile({ Wohnen: 'Житло', [OLD]: 'Оренда першого дня.' }),
    'contacts/amt.json': { version: 1, name: 'Bürgeramt', phones: [{ number: '07721 82-0' }] },
    'editions/heft.json': { version: 1, title: 'Heft', format: 'a4', languages: ['de'], contents: [{ chapter: 'wohnen' }] },
  });
  const data = await temporaryFolder();
  const run = async (...argv: string[]): Promise<CommandRun> =>
    mappe(folder, argv, { account: 'Ana', openHistory: async (root) => openGitHistory(root, { data }) });
  const ids = async (...argv: string[]): Promise<readonly string[]> => {
    const { out } = await run('history', '--json', ...argv);
    return [...out.matchAll(/"id": "([0-9a-f]{40})"/g)].map(([, id = '']) => id);
  };
  return { folder, run, ids };
}

it('lists what happened in words, newest first, in German and in English', async () => {
  const { folder, run } = await town();
  await run('history');
  await writeFiles(folder, { [WOHNEN]: chapterFile('Wohnen', `${NEW}\n\nEin *Absatz*, der bleibt.\n\nUnd noch einer.`) });
  await run('history');
  await run('confirm', '--text', 'wohnen');
  await writeFiles(folder, { 'contacts/amt.json': '{ "version": 1, "name": "Bürgeramt", "phones": [{ "number": "07721 82-1" }] }' });
  const { out } = await run('history');
  const lines = out
    .trim()
    .split('\n')
    .map((line) => line.replace(/^[0-9a-f]{8} {2}\S+, \S+ +/, ''));
  expect(lines).toEqual([
    'außerhalb von Mappe geändert  Bürgeramt: Telefon geändert',
    'Ana                           Wohnen (Ukrainisch): 1 Text neu',
    'außerhalb von Mappe geändert  Wohnen: 1 Absatz geändert, 1 neu',
    'erster Stand                  Erster Stand: 5 Dateien',
  ]);
  const english = await run('--ui', 'en', 'history', '--text', 'wohnen', '--language', 'uk');
  expect(english.out).toContain('Wohnen (Ukrainian): 1 text new');
  expect(english.out.trim().split('\n')).toHaveLength(2);
});

it('shows the words of a difference, not Markdown and not JSON', async () => {
  const { folder, run, ids } = await town();
  await run('history');
  await writeFiles(folder, { [WOHNEN]: chapterFile('Wohnen', `${NEW}\n\nEin **Absatz**, der geht.`) });
  const [id = ''] = await ids();
  const { out } = await run('history', '--show', id.slice(0, 8));
  expect(out).toContain('Die Miete zahlen Sie am [−ersten][+dritten] Tag des Monats.');
  expect(out).toContain('Ein Absatz, der [−bleibt][+geht].');
});

it('takes one text back and leaves the rest, and what it said meanwhile stays in the history', async () => {
  const { folder, run, ids } = await town();
  const [first = ''] = await ids();
  await writeFiles(folder, {
    [WOHNEN]: chapterFile('Wohnen', 'Alles anders.'),
    'contacts/amt.json': '{ "version": 1, "name": "Bürgeramt Mitte" }',
  });
  const { code, out } = await run('restore', '--to', first.slice(0, 8), '--text', 'wohnen');
  expect([code, out]).toEqual([0, 'Eine Datei ist wieder, wie sie damals war. Der Stand davor bleibt im Verlauf.\n']);
  expect(await readFile(join(folder, WOHNEN), 'utf8')).toContain(OLD);
  expect(await readFile(join(folder, 'contacts/amt.json'), 'utf8')).toContain('Mitte');
  const [restored = '', meanwhile = ''] = await ids();
  expect((await run('history', '--show', restored)).out).toContain('Ana');
  expect((await run('history', '--show', meanwhile)).out).toContain('[+Alles anders]');
  expect((await run('restore', '--to', first, '--text', 'wohnen')).out).toContain('schon so');
});

it('takes one paragraph back by its number, and what was written since stays', async () => {
  const { folder, run, ids } = await town();
  await run('history');
  await writeFiles(folder, { [WOHNEN]: chapterFile('Wohnen', `${NEW}\n\nEin **Absatz**, der geht.`) });
  const [id = ''] = await ids();
  await writeFiles(folder, { [WOHNEN]: chapterFile('Wohnen', `${NEW}\n\nEin **Absatz**, der geht.\n\nUnd noch einer.`) });
  expect((await run('history', '--show', id)).out).toContain('2  Absatz\n    Ein Absatz, der [−bleibt][+geht].');
  const { code, out } = await run('restore', '--to', id, '--piece', '2', '--before');
  expect([code, out]).toEqual([0, 'Die Stelle ist zurückgeholt, alles andere ist geblieben. Der Stand davor bleibt im Verlauf.\n']);
  const back = chapterFile('Wohnen', `${NEW}\n\nEin **Absatz**, der bleibt.\n\nUnd noch einer.`);
  expect(await readFile(join(folder, WOHNEN), 'utf8')).toBe(back);
  expect((await run('restore', '--to', id, '--piece', '2', '--before')).out).toContain('schon so');
  const [last = ''] = await ids();
  expect((await run('history', '--show', last)).out).toContain('Ein Absatz, der [−geht][+bleibt].');
  expect((await run('restore', '--to', id, '--piece', '2')).code).toBe(0);
  expect(await readFile(join(folder, WOHNEN), 'utf8')).toContain('der geht.\n\nUnd noch einer.');
  expect((await run('restore', '--to', id, '--piece', '3')).err).toContain('nicht für sich zurückholen');
});

it('brings a deleted chapter back', async () => {
  const { folder, run, ids } = await town();
  const [first = ''] = await ids();
  const before = await filesIn(folder);
  await rm(join(folder, 'chapters/wohnen'), { recursive: true });
  await run('history');
  expect((await run('restore', '--to', first, '--text', 'wohnen')).code).toBe(0);
  expect(await filesIn(folder)).toEqual(before);
});

it('writes the folder as it was when an edition was printed', async () => {
  const { folder, run, ids } = await town();
  await run('export', '--date', '2026-03-03');
  await run('export', '--date', '2026-03-03');
  await writeFiles(folder, { [WOHNEN]: chapterFile('Wohnen', NEW) });
  const list = await run('history', '--printed');
  expect(list.out.trim().split('\n')).toEqual([expect.stringContaining('Ausgabe „Heft“ vom 3. März 2026 gedruckt (Deutsch)')]);
  const [printed = ''] = await ids('--printed');
  // Among the versions of the edition as well; of any other text it is how that went to paper.
  expect((await ids('--text', 'heft'))[0]).toBe(printed);
  expect(await ids('--text', 'wohnen', '--printed')).toEqual([printed]);
  expect(await ids('--text', 'wohnen')).not.toContain(printed);
  expect((await run('restore', '--to', printed, '--out', 'damals')).code).toBe(0);
  expect(await readFile(join(folder, 'damals', WOHNEN), 'utf8')).toContain(OLD);
  expect(await readFile(join(folder, WOHNEN), 'utf8')).toContain(NEW);
});

it('says which words it did not understand and changes nothing', async () => {
  const { folder } = await town();
  const lines = [
    ['history', '--text', 'nichts'],
    ['history', '--show', 'ffff'],
    ['restore', '--to', 'ffffffff', '--all'],
    ['restore', '--to', 'ffff'],
    ['restore', '--to', 'ffff', '--piece', 'x'],
    ['restore', '--to', 'ffff', '--piece', '1', '--all'],
    ['history', '--limit', '0'],
  ];
  for (const { code, out, err } of await unchanged(folder, ...lines)) {
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/\S/);
  }
});

it('saves all the same when there is nowhere to keep a version, and says so', async () => {
  const { folder } = await town();
  await writeFiles(folder, { [WOHNEN]: chapterFile('Wohnen', NEW) });
  const blocked = join(await temporaryFolder(), 'file');
  await writeFiles(join(blocked, '..'), { file: '' });
  const run = await mappe(folder, ['confirm', '--text', 'wohnen'], {
    openHistory: async (root) => openGitHistory(root, { data: blocked }),
  });
  expect(run.code).toBe(0);
  expect(run.err).toContain('Gespeichert, aber nicht im Verlauf');
  expect(await readFile(join(folder, 'chapters/wohnen/uk.json'), 'utf8')).toContain('confirmed');
});

it('says that a clock was wrong when a version has a date that is still to come, and lists in the right order', async () => {
  const { folder } = await town();
  const data = await temporaryFolder();
  const clock = { now: Date.now() + 365 * 24 * 60 * 60 * 1000 };
  const run = async (...argv: string[]): Promise<CommandRun> =>
    mappe(folder, argv, { account: 'Ana', openHistory: async (root) => openGitHistory(root, { data, now: () => clock.now }) });
  await run('history');
  clock.now = Date.now();
  await writeFiles(folder, { [WOHNEN]: chapterFile('Wohnen', NEW) });
  const { code, out, err } = await run('history');
  expect({ code, lines: out.trim().split('\n').length }).toEqual({ code: 0, lines: 2 });
  expect(out.trim().split('\n')[1]).toContain('Erster Stand');
  expect(err).toContain('Prüfen Sie Datum und Uhrzeit dieses Rechners.');
});
