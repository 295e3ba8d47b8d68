import { beforeAll, describe, expect, it } from 'vitest';
import type { Format } from '../../../shared/model/edition.ts';
import { messageOf } from '../../../shared/messages/message-of.ts';
import type { PrintDocument } from '../../../shared/publishing/print-document.ts';
import { germanParagraph, germanRun } from '../../../shared/testing/german-blocks.ts';
import { printDocumentSample, samplePictures, titled } from '../../../shared/testing/print-document-sample.ts';
import { filledAreas, type FilledArea } from '../../testing/filled-areas.ts';
import { readPdf, tagsWith } from '../../testing/read-pdf.ts';
import type { ReadPdf, TextPiece } from '../../testing/read-pdf.ts';
import { pressTools, printHere } from '../../testing/typeset-here.ts';
import { outsideFirst } from './outside-first.ts';
import { printFiles } from './print-files.ts';

const POINTS = 72 / 25.4;
/** Lines that a paragraph of one line takes, with the space after it. */
const PARAGRAPH = 1.4;
/** A chapter of so many one-line paragraphs, each numbered, and nothing else. */
function numbered(language: 'de' | 'ar', format: Format, count: number, withImprint = false): PrintDocument {
  const sample = printDocumentSample(language, format);
  const chapter = sample.sections.find((section) => section.type === 'chapter' && section.id === 'wohnen');
  if (chapter?.type !== 'chapter') throw new Error('the sample has no such chapter');
  const blocks = Array.from({ length: count }, (_, index) => germanParagraph(`Zeile ${index + 1}`));
  return {
    ...sample,
    contentsTitle: null,
    sections: [{ ...chapter, summary: null, blocks }],
    imprint: withImprint && sample.imprint ? { ...sample.imprint, contact: null } : null,
  };
}

async function pdfOf(document: PrintDocument): Promise<Uint8Array> {
  const { pdf, problems } = await printHere(document);
  expect(problems).toEqual([]);
  if (!pdf) throw new Error('no PDF');
  return new Uint8Array(pdf);
}

/** How many lines a format holds. */
async function capacity(language: 'de' | 'ar', format: Format, withImprint: boolean): Promise<number> {
  let [fits, tooMany] = [1, 2000];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    const { problems } = await printHere(numbered(language, format, middle, withImprint));
    if (problems.some(({ code }) => code === 'format.too-long')) tooMany = middle;
    else fits = middle;
  }
  return fits;
}

const pieceWith = (pdf: ReadPdf, text: string): { page: number; piece: TextPiece } => {
  for (const [page, { pieces }] of pdf.pages.entries()) {
    const piece = pieces.find((candidate) => candidate.text.trim() === text);
    if (piece) return { page, piece };
  }
  throw new Error(`„${text}“ is not printed`);
};

describe('the size of a page', () => {
  it.each([
    ['a4-ring', 210, 297],
    ['sheet-a4', 210, 297],
    ['sheet-a5', 148, 210],
    ['flyer-wickel', 297, 210],
    ['flyer-zickzack', 297, 210],
    ['checklist', 210, 297],
  ] as const)('of %s is %d x %d mm', async (format, width, height) => {
    const { pages } = await readPdf(await pdfOf(numbered('de', format, 8)));
    for (const page of pages) {
      expect(page.width / POINTS).toBeCloseTo(width, 1);
      expect(page.height / POINTS).toBeCloseTo(height, 1);
    }
  });
});

describe('a ring folder', () => {
  it.each(['de', 'ar'] as const)('begins every chapter on an odd page and keeps room for the holes (%s)', async (language) => {
    const document = printDocumentSample(language, 'a4-ring');
    const { pdf, anchors } = await printHere(document);
    const own = document.sections.filter((section) => section.type !== 'chapter' || section.level === 1);
    const starts = [...own.map(({ anchor }) => anchors.get(anchor)), anchors.get('imprint')];
    expect(starts.length).toBeGreaterThan(5);
    expect(starts.every((page) => page !== undefined && page % 2 === 1)).toBe(true);
    const { pages } = await readPdf(new Uint8Array(pdf ?? []));
    // The holes are left of a right-hand page, or right of it in right-to-left scripts, and on the other side of its back.
    for (const [index, page] of pages.entries()) {
      const plain = page.pieces.filter(({ text }) => text.trim() !== '');
      if (index === 0 || plain.length === 0) continue;
      const holesLeft = (index % 2 === 0) === (language === 'de');
      const free = holesLeft ? Math.min(...plain.map(({ x }) => x)) : page.width - Math.max(...plain.map(({ x }) => x));
      expect(free / POINTS, `page ${index + 1}`).toBeGreaterThanOrEqual(35.5);
    }
  });

  it('shows nothing on a page that stays empty', async () => {
    const { pages } = await readPdf(await pdfOf(printDocumentSample('de', 'a4-ring')));
    const empty = pages.filter((page) => page.pieces.length === 0);
    expect(empty.length).toBeGreaterThan(0);
    expect(empty.every(({ links }) => links.length === 0)).toBe(true);
  });
});

describe('a sheet', () => {
  it.each([
    ['sheet-a4', 'de', 8, 1],
    ['sheet-a4', 'de', 90, 2],
    ['sheet-a4', 'ar', 60, 2],
    ['sheet-a5', 'de', 40, 2],
  ] as const)(
    'leaves what the text of %s in %s does not take of its back to notes: %d lines on %d sides',
    async (...[format, language, lines, sides]) => {
      const document = numbered(language, format, lines);
      const { pages } = await readPdf(await pdfOf(document));
      expect(pages.length).toBe(sides);
      // Without its first letters: in Arabic they are one sign, which the typesetter alone does not give back as text.
      const noted = pages.map(({ pieces }) => pieces.some(({ text }) => text.endsWith(document.words.notes.slice(-4))));
      expect(noted).toEqual([false, true].slice(0, sides));
    },
  );

  it.each(['sheet-a4', 'sheet-a5', 'checklist'] as const)('keeps a long word of a title on the page of %s', async (format) => {
    const title = 'Schwerbehindertenausweisverordnungen';
    const { pages } = await readPdf(await pdfOf(titled(numbered('ar', format, 8), title)));
    const heading = pages[0]?.pieces.filter(({ text }) => text.includes('Schwer')) ?? [];
    expect(heading.map(({ text }) => text)).toEqual([title]);
    // Beside the pattern, or up to the margin.
    for (const { x, width } of heading) expect([x, (pages[0]?.width ?? 0) - x - width].every((free) => free > 12 * POINTS)).toBe(true);
  });
});

describe('a flyer', () => {
  const flyer = (language: 'de' | 'ar', format: Format): PrintDocument => {
    const document = numbered(language, format, 30, true);
    return { ...titled(document, 'Titelseite', null), direction: language === 'ar' ? 'rtl' : 'ltr' };
  };
  /** Fields of colour over the height of a side, from left to right, without the bleed. */
  const panels = (areas: readonly FilledArea[]): readonly (readonly [left: number, width: number])[] =>
    areas
      .filter(({ height }) => height > 100)
      .map(({ x, width }) => {
        const left = Math.max(0, x);
        return [Math.round(left * 10) / 10, Math.round((Math.min(297, x + width) - left) * 10) / 10] as const;
      })
      .toSorted(([a], [b]) => a - b);

  it.each([
    // The flap, the cover; the back is the free panel between them.
    [
      'flyer-wickel',
      'de',
      [
        [0, 97],
        [197, 100],
      ],
      [],
    ],
    [
      'flyer-wickel',
      'ar',
      [
        [0, 100],
        [200, 97],
      ],
      [],
    ],
    ['flyer-zickzack', 'de', [[198, 99]], [[198, 99]]],
    ['flyer-zickzack', 'ar', [[0, 99]], [[0, 99]]],
  ] as const)('%s in %s has its panels in their order and width', async (format, language, outside, inside) => {
    const pdf = await outsideFirst(await pdfOf(flyer(language, format)));
    const sides = await filledAreas(pdf);
    expect(sides).toHaveLength(2);
    const [out = [], within = []] = sides.map(panels);
    const backOfWickel = language === 'de' ? [97, 100] : [100, 100];
    const expected = format === 'flyer-wickel' ? [...outside, backOfWickel].toSorted(([a = 0], [b = 0]) => a - b) : outside;
    expect(out).toEqual(expected);
    expect(within).toEqual(inside);
  });

  it.each(['de', 'ar'] as const)('is read from the panel behind the cover on, and shows the cover first (%s)', async (language) => {
    const pages = Math.round((await capacity(language, 'flyer-wickel', true)) * 0.95);
    const document = titled(numbered(language, 'flyer-wickel', pages, true), 'Titelseite');
    const pdf = await readPdf(await outsideFirst(await pdfOf(document)));
    const panelOf = (text: string): string => {
      const { page, piece } = pieceWith(pdf, text);
      const edges = page === 0 ? (language === 'de' ? [97, 197] : [100, 200]) : language === 'de' ? [100, 200] : [97, 197];
      const at = edges.filter((edge) => piece.x / POINTS >= edge).length;
      return `${page === 0 ? 'outside' : 'inside'} ${language === 'ar' ? 2 - at : at}`;
    };
    expect(panelOf('Titelseite')).toBe('outside 2');
    expect(panelOf('Zeile 1')).toBe('inside 0');
    const order = Array.from({ length: pages }, (_, index) => panelOf(`Zeile ${index + 1}`));
    expect([...new Set(order)]).toEqual(['inside 0', 'inside 1', 'inside 2', 'outside 0']);
  });

  it.each([
    ['flyer-wickel', 'de', true],
    ['flyer-wickel', 'ar', true],
    ['flyer-wickel', 'de', false],
    ['flyer-zickzack', 'de', true],
    ['flyer-zickzack', 'ar', false],
  ] as const)('of %s in %s leaves notes and a pattern to every panel without text (imprint: %s)', async (format, language, withImprint) => {
    const document = numbered(language, format, 8, withImprint);
    const pdf = await outsideFirst(await pdfOf(document));
    const { pages } = await readPdf(pdf);
    // Without its first letters, as above.
    const noted = pages.map(({ pieces }) => pieces.some(({ text }) => text.endsWith(document.words.notes.slice(-4))));
    expect(noted).toEqual([false, true]);
    // Tiles at the head of a panel, counted in reading order.
    const patterned = (await filledAreas(pdf)).map((areas) => {
      const within = areas.filter(({ x, width }) => x + width / 2 > 0 && x + width / 2 < 297);
      const tiles = within.filter(({ y, width, height }) => Math.abs(y) < 0.1 && width > 24 && width < 26 && height > 24);
      const fromLeft = tiles.map(({ x, width }) => Math.floor((x + width / 2) / 99));
      return [...new Set(fromLeft.map((panel) => (language === 'ar' ? 2 - panel : panel)))].toSorted((a, b) => a - b);
    });
    expect(patterned).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  it('begins every line of its title on the right where the script runs from there', async () => {
    const document = titled(numbered('ar', 'flyer-wickel', 8, true), 'Wegweiser Lindenfurt', null);
    const { pages } = await readPdf(await outsideFirst(await pdfOf(document)));
    const lines = pages[0]?.pieces.filter(({ text }) => ['Wegweiser', 'Lindenfurt'].includes(text.trim())) ?? [];
    expect(lines).toHaveLength(2);
    for (const { x, width } of lines) expect((x + width) / POINTS).toBeCloseTo(100 - 11, 0);
  });

  it('is made as PDF only, which is said, and stops nothing', async () => {
    const job = { document: flyer('de', 'flyer-wickel'), pictures: samplePictures(), outputs: ['pdf', 'docx'], cropMarks: false } as const;
    const { files, problems } = await printFiles(job, pressTools);
    expect([...files.keys()]).toEqual(['pdf']);
    expect(problems).toEqual([{ code: 'format.pdf-only', severity: 'warning', data: { format: 'flyer-wickel' }, at: null }]);
    expect(pieceWith(await readPdf(new Uint8Array(files.get('pdf') ?? [])), 'Titelseite').page).toBe(0);
  });

  it('stays a tagged document with a title when its sides change places', async () => {
    const pdf = await readPdf(await outsideFirst(await pdfOf(flyer('de', 'flyer-wickel'))));
    expect(pdf.universalAccess).toBe('1');
    expect(pdf.pages.flatMap(({ tags }) => tagsWith(tags, 'H1'))).not.toHaveLength(0);
    expect(pieceWith(pdf, 'Titelseite').page).toBe(0);
  });
});

describe('a text that is too long', () => {
  describe.each([
    ['sheet-a4', 'de', false],
    ['sheet-a5', 'ar', false],
    ['flyer-wickel', 'de', true],
    ['flyer-zickzack', 'ar', true],
    ['checklist', 'de', false],
  ] as const)('for %s in %s', (format, language, withImprint) => {
    let most = 0;
    beforeAll(async () => {
      most = await capacity(language, format, withImprint);
    });

    it('is printed nowhere, and how much is too much is said to within two lines', async () => {
      for (const surplus of [1, 7, 40]) {
        const { pdf, problems } = await printHere(numbered(language, format, most + surplus, withImprint));
        expect(pdf).toBeNull();
        const [found] = problems;
        if (found?.code !== 'format.too-long') throw new Error('not reported');
        expect(found.at?.path).toBe('chapters/wohnen/chapter.md');
        // The German title in every language: that is what the staff read.
        expect(found.data.chapter).toBe('Wohnen');
        expect(found.data.lines).toBeGreaterThanOrEqual(surplus);
        expect(found.data.lines).toBeLessThanOrEqual(surplus * PARAGRAPH + 2);
        expect(found.data.words).toBeGreaterThan(0);
      }
    });
  });

  it('is named with chapter and remedy in both languages', async () => {
    const [problem] = (await printHere(numbered('de', 'sheet-a5', 300))).problems;
    if (!problem) throw new Error('not reported');
    expect(messageOf(problem, 'de')).toMatch(
      /zu lang für das Blatt A5: Er braucht \d+ Seiten, Platz ist für 2\. .* im Kapitel „.+“\. Kürzen/,
    );
    expect(messageOf(problem, 'en')).toMatch(
      /too long for the A5 sheet: it needs \d+ pages, there is room for 2\. .* chapter “.+”\. Shorten/,
    );
  });

  it('is also seen where an imprint has more than its panel holds', async () => {
    const document = numbered('de', 'flyer-wickel', 5, true);
    const lines = Array.from({ length: 90 }, (_, index) => [germanRun(`Förderer ${index}`)]);
    const { pdf, problems } = await printHere({ ...document, imprint: document.imprint && { ...document.imprint, lines } });
    expect(pdf).toBeNull();
    expect(problems.map(({ code }) => code)).toEqual(['format.imprint-too-long']);
  });
});
