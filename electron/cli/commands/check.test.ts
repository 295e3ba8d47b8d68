import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chapterFile } from '../../../shared/testing/folder-files.ts';
import { mappe } from '../../testing/command-line.ts';
import { town } from '../../testing/town.ts';

describe('check', () => {
  it('ends with exit code 1 when something is wrong, and says what, where', async () => {
    const folder = await town({
      'chapters/arbeit/chapter.md': chapterFile('Arbeit', 'Siehe [dort](chapter:nirgends).\n\n:::kasten\nText\n:::'),
    });
    const { code, out } = await mappe(folder, ['check']);
    expect(code).toBe(1);
    expect(out).toContain('Fehler  chapters/arbeit/chapter.md:5: Es gibt kein Kapitel „nirgends“. Berichtigen Sie');
    expect(out).toMatch(/Fehler {2}chapters\/arbeit\/chapter\.md:7:1: „kasten“ ist kein Baustein/);
    const json: unknown = JSON.parse((await mappe(folder, ['check', '--json', '--ui', 'de'].slice(0, 2))).out);
    expect(json).toMatchObject({
      ok: false,
      problems: [{ code: 'reference.chapter', at: { line: 5 }, message: expect.stringContaining('Es gibt kein Kapitel „nirgends“.') }, {}],
    });
  });

  it('says once that a language is misspelt in the settings, and not at every place where it is written right', async () => {
    const terms = ['Amt', 'Antrag'].map((term) => ({ term, policy: 'keep', wording: { en: 'x' } }));
    const folder = await town({ 'glossary.json': JSON.stringify({ version: 1, terms }) });
    const settings = join(folder, 'workspace.json');
    await writeFile(settings, (await readFile(settings, 'utf8')).replace('"en"', '"enn"'));
    const { code, out } = await mappe(folder, ['check']);
    expect(code).toBe(1);
    expect(out).toMatch(/^Fehler {2}workspace\.json:\d+:\d+: „enn“ ist keine Sprache/);
    expect(out).toContain('1 Fehler, 0 Hinweise.');
  });
});
