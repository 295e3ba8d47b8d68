import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Press } from '../../shared/ports/press.ts';
import { chapterFile, type FolderFiles } from '../../shared/testing/folder-files.ts';
import { openPress } from '../adapters/press/worker-press.ts';
import { buildPressWorker } from '../testing/build-worker.ts';
import { mappe, type CommandRun } from '../testing/command-line.ts';
import { readPdf, type ReadPdf, type TextPiece } from '../testing/read-pdf.ts';
import { filesIn, workspaceFolder } from '../testing/temporary-folder.ts';

/** Laying out takes a second; on a busy machine ten. */
const TIME = 120_000;
let press: Press;

beforeAll(async () => {
  press = openPress(1, { worker: await buildPressWorker() });
}, TIME);
afterAll(async () => press.close());

const wohnen = (body: string): FolderFiles => ({ 'chapters/wohnen/chapter.md': chapterFile('Wohnen', body) });
const edition = (change: object = {}): FolderFiles => ({
  'editions/heft.json': { version: 1, title: 'Heft', format: 'a5', languages: ['de'], contents: [{ chapter: 'wohnen' }], ...change },
});
const look = (change: object): FolderFiles => ({
  'workspace.json': { mappe: 'workspace', version: 1, place: { name: 'Neustadt' }, languages: [], look: change },
});

interface Exported extends CommandRun {
  readonly cwd: string;
  /** What lies in the output folder afterwards, by name. */
  readonly written: readonly string[];
}

async function exported(files: FolderFiles, ...options: readonly string[]): Promise<Exported> {
  const cwd = await workspaceFolder([], { ...wohnen('Text.'), ...edition(), ...files });
  const run = await mappe(cwd, ['export', '.', '--out', 'druck', ...options], { openPress: async () => press });
  const written = Object.keys(await filesIn(cwd)).filter((name) => name.startsWith('druck/') && !name.endsWith('/'));
  return { ...run, cwd, written };
}

const pdfOf = async ({ cwd }: Exported): Promise<ReadPdf> => readPdf(new Uint8Array(await readFile(join(cwd, 'druck/heft/heft-de.pdf'))));

/** Without what the end of a line adds. */
const textOf = (pieces: readonly TextPiece[]): string => pieces.map(({ text }) => text.replaceAll(/[\s\u00ad-]/g, '')).join('');

/** A picture of so few pixels that each is as large as a fingernail in print. */
function coarsePicture(): Uint8Array {
  const canvas = createCanvas(30, 20);
  const context = canvas.getContext('2d');
  context.fillStyle = '#1f5c45';
  context.fillRect(4, 4, 20, 10);
  return new Uint8Array(canvas.toBuffer('image/png'));
}

describe('what cannot be printed is named with chapter and remedy, and leaves nothing behind', { timeout: TIME }, () => {
  const long = Array.from({ length: 90 }, (_, index) => `Absatz ${index}: Die Miete zahlen Sie am Ersten des Monats, immer im Voraus.`);

  it.each<[string, FolderFiles, RegExp]>([
    [
      'a text that is too long for its format',
      { ...wohnen(long.join('\n\n')), ...edition({ format: 'sheet-a5' }) },
      /zu lang.*„Wohnen“.*(?:Kürzen|kürzen)/,
    ],
    [
      'a missing picture',
      wohnen('![Plan](media/plan.png)'),
      /chapters\/wohnen\/chapter\.md:5: Das Bild „media\/plan\.png“ ist nicht im Ordner\. Legen Sie es wieder hinein(?![^]*nicht im Ordner)/,
    ],
    [
      'a picture whose file is torn',
      { ...wohnen('![Plan](media/plan.png)'), 'media/plan.png': coarsePicture().slice(0, 12) },
      /chapters\/wohnen\/chapter\.md:5: „media\/plan\.png“ ist kein Bild, das sich drucken lässt\. Nehmen Sie(?![^]*kein Bild)/,
    ],
    [
      'a chapter that is away',
      edition({ contents: [{ chapter: 'wohnen' }, { chapter: 'fort' }] }),
      /editions\/heft\.json:\d+:\d+: Es gibt kein Kapitel „fort“\. Berichtigen Sie(?![^]*kein Kapitel „fort“)/,
    ],
    ['an edition without chapters', edition({ contents: [] }), /editions\/heft\.json.*kein(?:e)? Kapitel/],
    [
      'a language that has neither printed words nor a font',
      {
        ...edition({ languages: ['th'] }),
        'workspace.json': { mappe: 'workspace', version: 1, place: { name: 'Neustadt' }, languages: [{ tag: 'th' }] },
      },
      /editions\/heft\.json:\d+:\d+: „th“ ist keine Sprache, die Mappe kennt\. Schreiben Sie/,
    ],
    ['a letter that no font has', wohnen('Wir sprechen ไทย.'), /„Wohnen“|chapters\/wohnen/],
  ])('%s', async (_, files, said) => {
    const run = await exported(files, '--formats', 'pdf,docx,print,html');
    expect({ code: run.code, written: run.written }).toEqual({ code: 1, written: [] });
    expect(run.out).toMatch(said);
  });
});

describe('what can be printed all the same is printed whole', { timeout: TIME }, () => {
  it('leaves a chapter without text out and says so, instead of printing a page with its title alone', async () => {
    const steuern = { 'chapters/steuern/chapter.md': chapterFile('Steuern', '') };
    const run = await exported(
      { ...steuern, ...edition({ contents: [{ chapter: 'wohnen' }, { chapter: 'steuern' }] }) },
      '--formats',
      'pdf',
    );
    expect(run.code).toBe(0);
    expect(run.out).toContain(
      'chapters/steuern/chapter.md: „Steuern“ hat noch keinen Text und wird nicht gedruckt. Schreiben Sie ihn oder',
    );
    expect((await pdfOf(run)).pages.map(({ pieces }) => textOf(pieces)).join('')).not.toContain('Steuern');
  });

  it('names a picture of 5 dpi with its page and how to mend it', async () => {
    const run = await exported({ ...wohnen('![Plan](media/plan.png)'), 'media/plan.png': coarsePicture() }, '--formats', 'pdf,print');
    expect(run.code).toBe(0);
    expect(run.out).toMatch(/„media\/plan\.png“.*Seite \d+.*300/);
    expect(run.written.toSorted()).toEqual(['druck/heft/heft-de.pdf', 'druck/heft/heft-de.print.pdf', 'druck/heft/heft-de.print.txt']);
  });

  it('names a picture of 5 dpi to those who only read or print in the office', async () => {
    const run = await exported({ ...wohnen('![Plan](media/plan.png)'), 'media/plan.png': coarsePicture() }, '--formats', 'pdf,docx');
    expect(run).toMatchObject({ code: 0, written: expect.arrayContaining(['druck/heft/heft-de.pdf']) });
    expect(run.out).toMatch(
      /chapters\/wohnen\/chapter\.md:5: Das Bild „media\/plan\.png“ wird auf jedem Papier unscharf.*\d Pixel je Zoll, 100/,
    );
  });

  it('prints a logo with transparency in both PDFs', async () => {
    const run = await exported({ ...look({ logo: 'media/wappen.png' }), 'media/wappen.png': coarsePicture() }, '--formats', 'pdf,print');
    expect(run).toMatchObject({ code: 0, written: expect.arrayContaining(['druck/heft/heft-de.print.pdf']) });
  });

  it.each([
    ['a word longer than a line', `Wort${'donaudampfschifffahrt'.repeat(12)}ende.`, 'ende.'],
    ['a long word of three letters', `Siehe ${'xyz'.repeat(60)} Schluss.`, 'Schluss'],
    ['an address longer than a line', `Siehe https://www.amt.example/${'verzeichnis/'.repeat(14)}ende`, 'ende'],
    [
      'a table wider than the page',
      `| ${'Bescheinigung | '.repeat(14)}\n|${' --- |'.repeat(14)}\n| ${'Wohnungsgeberbestätigung | '.repeat(13)} letzte |`,
      'letzte',
    ],
  ])('keeps %s on the page', async (_, body, ending) => {
    const run = await exported(wohnen(body), '--formats', 'pdf');
    expect(run.code).toBe(0);
    const { pages } = await pdfOf(run);
    const pieces = pages.flatMap((page) => page.pieces.map((piece) => ({ ...piece, right: page.width - piece.x - piece.width })));
    expect(textOf(pieces)).toContain(ending);
    expect(pieces.filter(({ x, right }) => x < 0 || right < 0)).toEqual([]);
  });

  it.each(['a4', 'a5', 'flyer-wickel'])('keeps a long word of the title on the cover of %s', async (format) => {
    const run = await exported(edition({ title: 'Schwerbehindertenausweise', format }), '--formats', 'pdf');
    expect(run.code).toBe(0);
    const { pages } = await pdfOf(run);
    const cover = pages.find((page) => textOf(page.pieces).includes('Schwerbehindertenausweise'));
    expect(cover?.pieces.filter(({ x, width }) => x < 0 || x + width > cover.width)).toEqual([]);
  });

  it('prints in a colour that can be read where the town’s cannot, and says so', async () => {
    const part = { contents: [{ part: 'Ankommen', colour: '#eeeeee' }, { chapter: 'wohnen' }] };
    const run = await exported({ ...look({ primary: '#ffff66', accent: '#ffffff' }), ...edition(part) }, '--formats', 'pdf,docx');
    expect(run.out).toMatch(/workspace\.json: In der Farbe #ffff66 kann niemand lesen.*Wählen Sie eine dunklere/);
    expect(run.out).toMatch(/editions\/heft\.json: In der Farbe #eeeeee des Teils „Ankommen“ kann niemand lesen/);
    expect(run).toMatchObject({ code: 0, written: expect.arrayContaining(['druck/heft/heft-de.pdf', 'druck/heft/heft-de.docx']) });
  });
});
