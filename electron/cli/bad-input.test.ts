import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chapterFile, type FolderFiles } from '../../shared/testing/folder-files.ts';
import { MAX_FILE_BYTES } from '../adapters/disk/disk-read.ts';
import { unchanged, type CommandRun } from '../testing/command-line.ts';
import { temporaryFolder, workspaceFolder, writeFiles } from '../testing/temporary-folder.ts';
import { town } from '../testing/town.ts';

const WOHNEN = 'chapters/wohnen/chapter.md';
const chapter = (body: string, head = ''): FolderFiles => ({ [WOHNEN]: chapterFile('Wohnen', body, head) });

/** What `check` says of a folder, and what `export` does with it, writing elsewhere. */
async function checked(files: FolderFiles): Promise<{ problems: readonly string[]; exported: CommandRun; out: string }> {
  const folder = await town(files);
  const out = join(await temporaryFolder(), 'druck');
  const [check, exported] = await unchanged(folder, ['check'], ['export', '--languages', 'de', '--out', out]);
  if (!check || !exported) throw new Error('Nothing was run.');
  expect(check.code).toBe(1);
  return { problems: check.out.trimEnd().split('\n').slice(0, -1), exported, out };
}

describe('one clear message with file and line, exit code 1, and every file as it was', () => {
  it.each<[string, FolderFiles, string]>([
    [
      'broken front matter',
      { [WOHNEN]: '---\ntitle: Wohnen: teuer\n---\n\nText.\n' },
      'Fehler  chapters/wohnen/chapter.md:2:8: Der Kopf des Kapitels',
    ],
    [
      'invalid JSON',
      { 'contacts/amt.json': '{\n  "version": 1,\n  "name": "Amt",\n}\n' },
      'Fehler  contacts/amt.json:4:1: Das ist kein gültiges JSON',
    ],
    [
      'an unknown directive',
      chapter('Text.\n\n:::kasten\nText.\n:::'),
      'Fehler  chapters/wohnen/chapter.md:7:1: „kasten“ ist kein Baustein',
    ],
    ['a link to nothing', chapter('Siehe [dort](chapter:fort).'), 'Fehler  chapters/wohnen/chapter.md:5: Es gibt kein Kapitel „fort“.'],
    [
      'a contact that is not there',
      chapter('Text.\n\n::contact{id=amt}'),
      'Fehler  chapters/wohnen/chapter.md:7: Es gibt keinen Kontakt „amt“.',
    ],
    [
      'a fact that is not there',
      chapter('Rufen Sie :fact[amt.phone] an.'),
      'Fehler  chapters/wohnen/chapter.md:5: Es gibt keine Angabe „amt.phone“.',
    ],
    [
      'an edition that names no chapter',
      {
        'editions/zwei.json':
          '{\n  "version": 1,\n  "title": "Zwei",\n  "format": "a4",\n  "languages": ["de"],\n  "contents": [{ "chapter": "fort" }]\n}\n',
      },
      'Fehler  editions/zwei.json:6:18: Es gibt kein Kapitel „fort“.',
    ],
    [
      'an id that is used twice',
      { 'contacts/kurs.json': { version: 1, name: 'Kurs' }, 'offers/kurs.json': { version: 1, title: 'Kurs' } },
      'Fehler  offers/kurs.json: Der Name „kurs“ kommt zweimal vor (contacts/kurs.json und offers/kurs.json).',
    ],
    [
      'a wrong language code',
      {
        'editions/zwei.json':
          '{\n  "version": 1,\n  "title": "Zwei",\n  "format": "a4",\n  "languages": ["de", "arabisch"],\n  "contents": [{ "chapter": "wohnen" }]\n}\n',
      },
      'Fehler  editions/zwei.json:5:23: „arabisch“ ist keine Sprache',
    ],
    [
      'a missing picture',
      chapter('Text.\n\n![Plan](media/plan.png)'),
      'Fehler  chapters/wohnen/chapter.md:7: Das Bild „media/plan.png“ ist nicht im Ordner.',
    ],
    [
      'a text that is not UTF-8',
      { [WOHNEN]: new Uint8Array([0x23, 0xe4]) },
      'Fehler  chapters/wohnen/chapter.md: Die Datei ist kein Text in UTF-8.',
    ],
    [
      'names that differ in case alone',
      { 'contacts/amt.json': { version: 1, name: 'A' }, 'contacts/Amt.json': { version: 1, name: 'B' } },
      'Fehler  contacts/amt.json: „Amt.json“ und „amt.json“ unterscheiden sich nur in Groß- und Kleinschreibung',
    ],
    [
      'names that differ in Unicode form alone',
      {
        'media/caf\u00e9.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
        'media/cafe\u0301.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      },
      'Fehler  media/caf\u00e9.svg: „cafe\u0301.svg“ und „caf\u00e9.svg“ unterscheiden sich nur in Groß- und Kleinschreibung oder in der Form eines Buchstabens',
    ],
    [
      'a document of a newer version',
      { 'contacts/amt.json': '{\n  "version": 2,\n  "name": "Amt"\n}\n' },
      'Fehler  contacts/amt.json:2:3: Die Datei wurde mit einer neueren Mappe geschrieben',
    ],
  ])('%s', async (_, files, said) => {
    const { problems } = await checked(files);
    expect(problems).toEqual([expect.stringContaining(said)]);
  });

  it('a file that is far too large', async () => {
    const { problems } = await checked({ 'contacts/amt.json': new Uint8Array(MAX_FILE_BYTES + 1) });
    expect(problems).toEqual([expect.stringMatching(/^Fehler {2}contacts\/amt\.json: Die Datei ist zu groß/)]);
  });

  it('a link that may lead out of the folder', async () => {
    const folder = await town();
    const elsewhere = await temporaryFolder();
    await writeFiles(elsewhere, { 'amt.json': '{"version":1,"name":"Geheim"}' });
    await mkdir(join(folder, 'contacts'));
    await symlink(join(elsewhere, 'amt.json'), join(folder, 'contacts/amt.json'));
    const [check] = await unchanged(folder, ['check']);
    expect(check).toMatchObject({ code: 1, out: expect.stringMatching(/^Fehler {2}contacts\/amt\.json: .* ist eine Verknüpfung/) });
    expect(check?.out).not.toContain('Geheim');
  });
});

describe('an edition that would print wrong', () => {
  it.each<[string, FolderFiles]>([
    ['an unknown directive', chapter(':::kasten\nText.\n:::')],
    ['a reference to nothing', chapter('::contact{id=amt}')],
    ['a fact of a broken contact', { ...chapter('Text :fact[amt.phone].'), 'contacts/amt.json': '{' }],
    ['a broken translation', { 'chapters/wohnen/de-x-leicht.json': '{' }],
    ['a missing picture', chapter('![Plan](media/plan.png)')],
  ])('is not printed silently: %s', async (_, files) => {
    const languages = { 'workspace.json': { mappe: 'workspace', version: 1, place: { name: 'N' }, languages: [{ tag: 'de-x-leicht' }] } };
    const heft = {
      version: 1,
      title: 'Heft',
      format: 'a4',
      languages: ['de-x-leicht'],
      contents: [{ chapter: 'wohnen' }],
      notReady: 'german',
    };
    const folder = await workspaceFolder([], { ...chapter('Text.'), 'editions/heft.json': heft, ...languages, ...files });
    const [run] = await unchanged(folder, ['export', '--out', 'druck', '--json']);
    expect(run?.code).toBe(1);
    const result: unknown = JSON.parse(run?.out ?? '');
    expect(result).toMatchObject({ ok: false, editions: [{ outcome: 'stopped', files: [] }] });
  });

  it('is named where its own file is broken, and the others are printed', async () => {
    const out = join(await temporaryFolder(), 'druck');
    const folder = await town({ 'editions/defekt.json': '{ "version": 1, }' });
    const [all, one] = await unchanged(
      folder,
      ['export', '--languages', 'de', '--out', out],
      ['export', '--editions', 'defekt', '--out', out],
    );
    expect(all?.code).toBe(1);
    expect(all?.out).toMatch(/^defekt: nicht gedruckt\n {2}✗ editions\/defekt\.json:1:17: Das ist kein gültiges JSON/);
    expect(all?.out).toContain('heft  Deutsch: 1 Seite');
    expect(one).toMatchObject({ code: 1, out: expect.stringContaining('defekt: nicht gedruckt') });
  });
});
