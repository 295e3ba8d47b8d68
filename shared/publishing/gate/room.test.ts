import { describe, expect, it } from 'vitest';
import type { Problem } from '../../model/problem.ts';
import { chapterFile, workspaceOf } from '../../testing/folder-files.ts';
import { resolveEdition } from '../resolve/resolve-edition.ts';
import { roomFindings } from './room.ts';

async function findings(body: string, title = 'Wohnen', format = 'a5'): Promise<readonly Problem[]> {
  const edition = { version: 1, title: 'Heft', format, languages: ['de'], contents: [{ chapter: 'wohnen' }] };
  const workspace = await workspaceOf([], { 'editions/heft.json': edition, 'chapters/wohnen/chapter.md': chapterFile(title, body) });
  const heft = workspace.editions.get('heft');
  if (!heft) throw new Error('The edition was not read.');
  return roomFindings(resolveEdition(workspace, 'heft', heft, 'de', '2026-11-23').document);
}

const LONG = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (cells: readonly string[]): string => [row(cells), row(cells.map(() => '---')), row(cells)].join('\n');
const WEEK = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];

describe('what finds no room on its line', () => {
  it('is a word longer than it, named with chapter, line and letters', async () => {
    expect(await findings(`Hier steht\n\n${LONG}.`)).toMatchObject([
      {
        code: 'gate.word-too-long',
        severity: 'warning',
        data: { word: LONG, letters: LONG.length, line: 48, chapter: 'Wohnen' },
        at: { path: 'chapters/wohnen/chapter.md', line: 7 },
      },
    ]);
    expect(await findings(`Hier steht\n\n${LONG}.`, 'Wohnen', 'a4')).toEqual([]);
  });

  it('is named by its beginning where it has no end', async () => {
    expect(await findings('x'.repeat(3000))).toMatchObject([{ data: { word: `${'x'.repeat(80)}…`, letters: 3000 } }]);
  });

  it('is a word that a title has no room for, though a paragraph has', async () => {
    const title = 'Kinderbetreuungskostenzuschuss';
    expect(await findings(title, title)).toMatchObject([{ code: 'gate.word-too-long', data: { word: title, line: 22, chapter: title } }]);
    expect(await findings(title, 'Kinderbetreuungs-Zuschuss')).toEqual([]);
  });

  it('is not an address, which breaks after its signs', async () => {
    expect(await findings('<https://www.lindenfurt.example/rathaus/buergerbuero/anmeldung/formulare/wohnungsgeber>')).toEqual([]);
  });

  it('is a table with more words side by side than a row holds', async () => {
    expect(await findings(table([...WEEK, ...WEEK]))).toMatchObject([
      { code: 'gate.table-too-wide', severity: 'warning', data: { chapter: 'Wohnen', columns: 14, format: 'a5' }, at: { line: 5 } },
    ]);
    expect(await findings(table(['Wann', 'Was', 'Wo', 'Wer']))).toEqual([]);
  });

  it('is measured on the format: a panel has less room than a page', async () => {
    expect(await findings(table(WEEK), 'Wohnen', 'a4')).toEqual([]);
    expect(await findings(table(WEEK), 'Wohnen', 'flyer-wickel')).toMatchObject([{ code: 'gate.table-too-wide' }]);
  });
});
