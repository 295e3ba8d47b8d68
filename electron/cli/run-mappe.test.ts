import { describe, expect, it } from 'vitest';
import { mappe } from '../testing/command-line.ts';
import { filesIn, writeFiles } from '../testing/temporary-folder.ts';
import { town } from '../testing/town.ts';

const COMMANDS = ['init', 'status', 'check', 'export', 'import', 'confirm'];

describe('the help', () => {
  it.each(COMMANDS)('of %s has examples, in both languages', async (command) => {
    for (const [ui, usage, examples] of [
      ['de', 'Aufruf:', 'Beispiele:'],
      ['en', 'Usage:', 'Examples:'],
    ] as const) {
      const { code, out } = await mappe('.', [command, '--help', '--ui', ui]);
      expect(code).toBe(0);
      expect(out).toContain(usage);
      expect(out.slice(out.indexOf(examples))).toContain(`mappe ${command} `);
    }
  });

  it('names every command and stands for an empty command line', async () => {
    const { code, out } = await mappe('.', []);
    expect(code).toBe(0);
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^ +${command} `, 'm'));
    expect((await mappe('.', ['--help'])).out).toBe(out);
  });

  it('has no English in the German', async () => {
    for (const command of ['', ...COMMANDS]) {
      const { out } = await mappe('.', [...(command === '' ? [] : [command]), '--help']);
      const words = out.replaceAll(/--?[\w-]+|<de|en>|mappe .*|„[^“]*“/g, ' ');
      expect(words).not.toMatch(/\b(?:the|default|display|folder|options?|commands?|arguments?|choices|usage|only)\b/i);
    }
  });

  it('speaks the language of the computer, German when in doubt, and what was asked for above all', async () => {
    const usage = async (environment: Record<string, string>, argv: readonly string[] = []): Promise<string> =>
      (await mappe('.', [...argv, '--help'], { environment })).out.split(' ', 1)[0] ?? '';
    expect(await usage({})).toBe('Aufruf:');
    expect(await usage({ LANG: 'en_GB.UTF-8' })).toBe('Usage:');
    expect(await usage({ LANG: 'fr_FR.UTF-8' })).toBe('Aufruf:');
    expect(await usage({ LANG: 'de_DE.UTF-8', MAPPE_UI: 'en' })).toBe('Usage:');
    expect(await usage({ LANG: 'en_GB.UTF-8' }, ['--ui', 'de'])).toBe('Aufruf:');
    expect(await usage({}, ['--ui=en'])).toBe('Usage:');
  });
});

describe('a command line that is not understood', () => {
  it.each([
    [['drucken'], '„drucken“ ist kein Befehl.'],
    [['status', '--farbe'], 'Die Option „--farbe“ gibt es nicht.'],
    [['init', 'neu'], 'Es fehlt die Option „--place <Name>“.'],
    [['init', '--place', 'X'], 'Es fehlt die Angabe „Ordner“.'],
    [['init', 'neu', '--place', ' '], 'Sagen Sie mit --place, wie die Stadt heißt.'],
    [['init', 'neu', '--place', 'X', '--languages', 'xx'], '„xx“ gehört hier nicht zu den Sprachen. Möglich sind: de-x-leicht, sq, ar,'],
    [['export', '--formats'], 'Der Option „--formats <Formate>“ fehlt ihr Wert.'],
    [['export', '--formats', ' , '], 'Dieser Wert ist für „--formats <Formate>“ nicht möglich.'],
    [['export', '--formats', 'pdf,odt'], '„odt“ ist kein Format. Es gibt: pdf, docx, html'],
    [['export', '--editions', 'fehlt'], 'Es gibt keine Ausgabe „fehlt“. Es gibt: heft.'],
    [['export', '--languages', 'ti'], '„ti“ gehört hier nicht zu den Sprachen. Möglich sind: de, en, ar.'],
    [['export', '--date', '2026-02-30'], '„2026-02-30“ ist kein Datum. Schreiben Sie es wie 2026-11-23.'],
    [['export', '--date', 'heute'], '„heute“ ist kein Datum.'],
    [['export', '--jobs', '0'], '„0“ ist keine ganze Zahl von 1 bis 16.'],
    [['export', '--jobs', 'viele'], '„viele“ ist keine ganze Zahl von 1 bis 16.'],
    [['status', '--languages', 'ti'], '„ti“ gehört hier nicht zu den Sprachen. Möglich sind: en, ar.'],
    [['status', '--text', 'fehlt'], 'Es gibt kein Kapitel, keinen Kontakt, kein Angebot und keine Ausgabe „fehlt“.'],
    [['status', 'a', 'b'], 'Das sind zu viele Angaben.'],
    [['status', '--ui', 'fr'], 'Dieser Wert ist für „--ui <de|en>“ nicht möglich.'],
    [['confirm'], 'Sagen Sie, was bestätigt werden soll'],
    [['confirm', '--all', '--text', 'wohnen'], 'Sagen Sie, was bestätigt werden soll'],
    [['confirm', '--text', 'fehlt'], 'keine Ausgabe „fehlt“'],
    [['confirm', '--all', '--segment', 'abc'], 'Es gibt keinen Absatz „abc“.'],
    [['confirm', '--all', '--minor', '--languages', 'en'], 'Lassen Sie --languages weg.'],
    [['import', 'seiten', 'neu', '--place', 'X', '--translation', 'englisch'], 'hat nicht die Form Sprache=Ordner'],
  ])('%j ends with exit code 2 and says why', async (argv, said) => {
    const folder = await town();
    await writeFiles(folder, { 'seiten/a.md': '# A' });
    const before = await filesIn(folder);
    const { code, out, err } = await mappe(folder, argv);
    expect(err).toContain(said);
    expect(err).toContain('mappe --help');
    expect([code, out]).toEqual([2, '']);
    expect(await filesIn(folder)).toEqual(before);
  });

  it('says so as data where data was asked for', async () => {
    const { code, out } = await mappe(await town(), ['export', '--editions', 'fehlt', '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ ok: false, usage: 'Es gibt keine Ausgabe „fehlt“. Es gibt: heft.' });
  });
});
