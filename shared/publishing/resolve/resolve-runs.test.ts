import { describe, expect, it } from 'vitest';
import type { TextRun } from '../print-document.ts';
import { chapterFile } from '../../testing/folder-files.ts';
import { blocksOf, edition, resolve, runsOf } from '../../testing/resolve-sample.ts';
import { runsText as textOf } from '../runs.ts';

describe('running text', () => {
  it('keeps every mark, also where they nest', async () => {
    const runs = await runsOf('Ein **wichtiges *Wort*** und ~~altes~~ `A1`.');
    expect(runs.map(({ text, strong, emphasis, strikethrough, code }) => [text, strong, emphasis, strikethrough, code])).toEqual([
      ['Ein ', false, false, false, false],
      ['wichtiges ', true, false, false, false],
      ['Wort', true, true, false, false],
      [' und ', false, false, false, false],
      ['altes', false, false, true, false],
      [' ', false, false, false, false],
      ['A1', false, false, false, true],
      ['.', false, false, false, false],
    ]);
  });

  it('puts a fact in place, in the marks of the text around it', async () => {
    const runs = await runsOf('Rufen Sie an: **:fact[amt.phone]**.');
    expect(runs[1]).toMatchObject({ text: '07721 82-2153', fact: true, strong: true, link: { kind: 'url' } });
  });

  it('shows a fact that is not there as it was written and reports it with its line', async () => {
    const body = 'Erster Absatz.\n\nRufen Sie an: :fact[amt.fax].';
    const { document, problems } = await resolve('de', { 'chapters/wohnen/chapter.md': chapterFile('Wohnen', body) });
    expect(JSON.stringify(document)).toContain(':fact[amt.fax]');
    expect(problems).toEqual([
      { code: 'reference.fact', severity: 'error', data: { path: 'amt.fax' }, at: { path: 'chapters/wohnen/chapter.md', line: 7 } },
    ]);
  });

  it('shows raw HTML as text', async () => {
    const [block] = await blocksOf('<div onclick="x()">Hallo</div>');
    expect(block).toMatchObject({ type: 'code', text: '<div onclick="x()">Hallo</div>' });
    expect(textOf(await runsOf('Ein <b>Wort</b>.'))).toBe('Ein <b>Wort</b>.');
  });
});

describe('links', () => {
  it('are followed by their address, since paper cannot be clicked', async () => {
    expect(textOf(await runsOf('Siehe [die Seite](https://www.neustadt.example/wohnen/).'))).toBe(
      'Siehe die Seite (www.neustadt.example/wohnen).',
    );
  });

  it.each([
    ['[www.neustadt.example](https://www.neustadt.example/)', 'www.neustadt.example'],
    ['[https://neustadt.example](https://www.neustadt.example)', 'https://neustadt.example'],
    ['[amt@neustadt.example](mailto:amt@neustadt.example)', 'amt@neustadt.example'],
    ['[07721 / 82-21](tel:+4977218221)', '07721 / 82-21'],
  ])('print no address twice: %s', async (markdown, printed) => {
    expect(textOf(await runsOf(`Siehe ${markdown}!`))).toBe(`Siehe ${printed}!`);
  });

  it('show of a mail address the address alone', async () => {
    expect(textOf(await runsOf('[Schreiben](mailto:amt@neustadt.example?subject=Miete) Sie!'))).toBe(
      'Schreiben (amt@neustadt.example) Sie!',
    );
  });

  it('decode an address for reading, but nothing that would be invisible or turn the text', async () => {
    expect(textOf(await runsOf('[Hier](https://x.example/M%C3%BCll).'))).toBe('Hier (x.example/Müll).');
    expect(textOf(await runsOf('[Hier](https://x.example/%E2%80%AEgpj).'))).toBe('Hier (x.example/%E2%80%AEgpj).');
  });

  it('lead to chapters and contacts of the same edition, and are plain words where there is no such place', async () => {
    const arbeit = { 'chapters/arbeit/chapter.md': chapterFile('Arbeit', 'Text.') };
    const both = { 'editions/heft.json': { ...edition, contents: [{ chapter: 'wohnen' }, { chapter: 'arbeit' }] }, ...arbeit };
    const body = 'Siehe [Arbeit](chapter:arbeit) und [das Amt](contact:amt).';
    const targets = (runs: readonly TextRun[]): unknown[] => runs.flatMap(({ link }) => (link ? [link] : []));
    expect(targets(await runsOf(body, 'de', both))).toEqual([{ kind: 'anchor', anchor: 'chapter-arbeit' }]);
    expect(targets(await runsOf(`${body}\n\n::contact{id=amt}`, 'de', arbeit))).toEqual([{ kind: 'anchor', anchor: 'contact-amt' }]);
  });
});
