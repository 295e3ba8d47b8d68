import { describe, expect, it } from 'vitest';
import { chapterFile } from '../../../shared/testing/folder-files.ts';
import { mappe } from '../../testing/command-line.ts';
import { NEW, OLD, town } from '../../testing/town.ts';

describe('status', () => {
  it('counts words of German per language', async () => {
    const { code, out } = await mappe(await town(), ['status', '--chapters']);
    expect(code).toBe(0);
    expect(out).toContain('Neustadt: 1 Kapitel, 2 Sprachen neben Deutsch');
    expect(out).toMatch(/^Englisch +█+░+ +\d+ % +4 +0 +8 +1 +9 deutsche Wörter zu übersetzen$/m);
    expect(out).toMatch(/^Arabisch +░{10} +0 % +0 +0 +0 +13 /m);
    expect(out).toMatch(/^Wohnen +△ +○$/m);
  });

  it('gives the same as data, in the languages asked for', async () => {
    const { out } = await mappe(await town(), ['status', '--json', '--languages', 'en']);
    const status: unknown = JSON.parse(out);
    expect(status).toMatchObject({
      ok: true,
      place: 'Neustadt',
      languages: [{ language: 'en', bySegmentState: { outdated: { segments: 1, words: 8 }, missing: { words: 1 } } }],
      units: [{ unit: { kind: 'chapter', id: 'wohnen' }, languages: { en: { state: 'outdated' } } }, { unit: { kind: 'edition' } }],
      problems: [],
    });
  });

  it('shows one text paragraph by paragraph, with what changed in the German', async () => {
    const folder = await town();
    const { code, out } = await mappe(folder, ['status', '--text', 'wohnen', '--languages', 'en']);
    expect(code).toBe(0);
    expect(out).toMatch(
      /△ veraltet {2}[0-9a-f]{32} {2}Zeile 5\n {4}Die Miete zahlen Sie am \[-Ersten-\]\{\+Dritten\+\} des Monats\.\n {4}→ Pay on the first\./,
    );
    const json: unknown = JSON.parse((await mappe(folder, ['status', '--text', 'chapter/wohnen', '--json'])).out);
    expect(json).toMatchObject({
      ok: true,
      title: 'Wohnen',
      languages: { en: [{ state: 'translated' }, { state: 'outdated', former: { source: OLD } }, {}] },
    });
  });

  it('hands no sign of a title to the terminal', async () => {
    const folder = await town({ 'chapters/wohnen/chapter.md': chapterFile('Woh\u001b]0;Titel\u0007nen\u009b2J', NEW) });
    for (const argv of [
      ['status', '--chapters'],
      ['status', '--json'],
    ]) {
      const { out } = await mappe(folder, argv);
      expect(out).toContain('Woh');
      // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
      expect(out).not.toMatch(/[\u0007\u001b\u009b]/);
    }
  });
});
