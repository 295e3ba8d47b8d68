import { PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Format } from '../../../shared/model/edition.ts';
import type { OutputKind, Printed } from '../../../shared/ports/press.ts';
import { geometryOf } from '../../../shared/publishing/format-geometry.ts';
import type { PrintBlock, PrintDocument } from '../../../shared/publishing/print-document.ts';
import { pageMultiple } from '../../../shared/publishing/shop/job-sheet.ts';
import { printDocumentSample, samplePictures } from '../../../shared/testing/print-document-sample.ts';
import { readPdf } from '../../testing/read-pdf.ts';
import { readShopPdf, type ReadShopPdf } from '../../testing/read-shop-pdf.ts';
import { printFiles } from './print-files.ts';
import { printProfile } from './shop/print-profile.ts';
import { pressTools } from '../../testing/typeset-here.ts';

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'base64'));
/** 30 x 20 pixels, a JPEG in colour. */
const PHOTOGRAPH = fromBase64(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAYEBQYFBAYGBQYHBwYIChAKCgkJChQODwwQFxQYGBcUFhYaHSUfGhsjHBYWICwgIyYnKSopGR8tMC0oMCUoKSj/2wBDAQcHBwoIChMKChMoGhYaKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCj/wAARCAAUAB4DASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAUH/8QAGRABAAIDAAAAAAAAAAAAAAAAABRhAhJR/8QAFgEBAQEAAAAAAAAAAAAAAAAAAAcF/8QAGhEAAQUBAAAAAAAAAAAAAAAAAAISFlFiE//aAAwDAQACEQMRAD8Ay6TZJtFk2SbbkRyU+UaLUmyTaLJsk2RHIlGiRvl03y6C3c00R96rG+XTfLoHNNB6rP/Z',
);
/** 20 x 14 pixels, a PNG that lets half of the ground through. */
const VEIL = fromBase64(
  'iVBORw0KGgoAAAANSUhEUgAAABQAAAAOCAYAAAAvxDzwAAAABGdBTUEAALGPC/xhBQAAACBjSFJNAAB6JgAAgIQAAPoAAACA6AAAdTAAAOpgAAA6mAAAF3CculE8AAAABmJLR0QA/wD/AP+gvaeTAAAAB3RJTUUH6gsXBB0XuqONdAAAACpJREFUOMtj/M/A0MBARcDyhkGEmuYxsLxlEKaugSPQhaNeHgleHvQuBADXqg61g1smXgAAACV0RVh0ZGF0ZTpjcmVhdGUAMjAyNi0xMS0yM1QwNDoyOToyMyswMDowMCYRRiQAAAAldEVYdGRhdGU6bW9kaWZ5ADIwMjYtMTEtMjNUMDQ6Mjk6MjMrMDA6MDBXTP6YAAAAAElFTkSuQmCC',
);
/** Everything in which a vector picture can bring colour: gradients, a pattern, a mask, a filter, opacity. */
const DRAWING = new TextEncoder().encode(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 60"><defs><linearGradient id="a"><stop offset="0" stop-color="#f00"/><stop offset=".3" stop-color="#0f0" stop-opacity=".4"/><stop offset="1" stop-color="#00f"/></linearGradient><radialGradient id="r"><stop offset="0" stop-color="#fff"/><stop offset="1" stop-color="#006"/></radialGradient><mask id="m"><rect width="50" height="60" fill="#fff"/><circle cx="70" cy="30" r="20" fill="#888"/></mask><pattern id="p" width="6" height="6" patternUnits="userSpaceOnUse"><circle cx="3" cy="3" r="2" fill="#a0a"/></pattern><filter id="f"><feGaussianBlur stdDeviation="2"/></filter></defs><rect width="50" height="30" fill="url(#a)"/><rect x="50" width="50" height="30" fill="url(#r)"/><rect y="30" width="100" height="30" fill="#0aa" mask="url(#m)"/><g opacity=".5"><circle cx="20" cy="45" r="10" fill="#333"/><circle cx="30" cy="45" r="10" fill="url(#p)"/></g><circle cx="80" cy="45" r="8" fill="#f0f" filter="url(#f)"/></svg>',
);

const pictures = new Map([
  ...samplePictures(),
  ['media/foto.jpg', PHOTOGRAPH],
  ['media/schleier.png', VEIL],
  ['media/zeichnung.svg', DRAWING],
]);

/** The sample with pictures of every kind in its first chapter. */
function sample(language: 'de' | 'ar', format: Format = 'a5'): PrintDocument {
  const document = printDocumentSample(language, format);
  const images = ['foto.jpg', 'schleier.png', 'zeichnung.svg'].map((name, at): PrintBlock => ({
    type: 'image',
    image: { path: `media/${name}`, alt: name },
    language,
    direction: document.direction,
    origin: { chapter: 'erste-schritte', line: 90 + at },
  }));
  const sections = document.sections.map((section) =>
    section.type === 'chapter' && section.id === 'erste-schritte' ? { ...section, blocks: [...section.blocks, ...images] } : section,
  );
  return { ...document, sections };
}

const print = async (document: PrintDocument, outputs: readonly OutputKind[], cropMarks = false): Promise<Printed> =>
  printFiles({ document, pictures, outputs, cropMarks }, pressTools);

async function fileOf(printed: Printed, kind: 'pdf' | 'print-shop' | 'booklet' | 'job-sheet'): Promise<Uint8Array> {
  const file = printed.files.get(kind);
  if (!file) throw new Error(`no ${kind}: ${JSON.stringify(printed.problems)}`);
  return file;
}

const MILLIMETRE = 72 / 25.4;
const rounded = (box: readonly number[]): readonly number[] => box.map((value) => Math.round((value / MILLIMETRE) * 10) / 10);

const meets = (one: readonly number[], other: readonly number[]): boolean =>
  [0, 1].every((at) => (one[at] ?? 0) < (other[at + 2] ?? 0) - 1 && (one[at + 2] ?? 0) > (other[at] ?? 0) + 1);

/** How many fields of colour reach over an edge as far as the bleed, and those that end where the sheet is cut with nothing beside them. */
function edgesOf({ pages }: ReadShopPdf): { readonly reaching: number; readonly short: readonly string[] } {
  const short: string[] = [];
  let reaching = 0;
  pages.forEach(({ trim, bleed, fills }, page) => {
    // left, bottom, right, top; the axis along the edge is the other one.
    for (const side of [0, 1, 2, 3] as const) {
      const [from, to] = side % 2 === 0 ? ([1, 3] as const) : ([0, 2] as const);
      const beyond = fills.filter((box) => (box[side] - bleed[side]) * (side < 2 ? -1 : 1) >= -0.1);
      reaching += beyond.length;
      for (const box of fills.filter((one) => meets(one, trim) && Math.abs(one[side] - trim[side]) < 0.5)) {
        const middle = (box[from] + box[to]) / 2;
        if (!beyond.some((one) => one[from] <= middle && one[to] >= middle)) short.push(`page ${page + 1}: ${box.join(' ')}`);
      }
    }
  });
  return { reaching, short };
}

describe.each(['de', 'ar'] as const)('the file for the print shop in %s', (language) => {
  let bytes: Uint8Array;
  let pdf: ReadShopPdf;
  let printed: Printed;
  beforeAll(async () => {
    printed = await print(sample(language), ['print-shop']);
    bytes = await fileOf(printed, 'print-shop');
    pdf = await readShopPdf(bytes);
  });

  it('says how far each page is printed and where it is cut', () => {
    expect(pdf.pages.length % 4).toBe(0);
    for (const { media, bleed, trim } of pdf.pages) {
      expect(rounded(trim)).toEqual([0, 0, 148, 210]);
      expect(rounded(bleed)).toEqual([-3, -3, 151, 213]);
      expect(rounded(media)).toEqual(rounded(bleed));
    }
  });

  it('paints in printing inks alone, whatever the picture', () => {
    expect([...pdf.spaces].toSorted((a, b) => a.localeCompare(b))).toEqual(['DeviceCMYK', 'DeviceGray']);
    // One value is a soft mask's; names are patterns.
    const foreign = [...pdf.colours].filter(
      (colour) =>
        !/^(?:(?:[\d.]+ ){4}(?:k|K|scn?|SCN?)|[\d.]+ scn?|\/DeviceGray cs|\/DeviceCMYK (?:cs|CS)|\/Pattern cs|\/p\d+ scn|\/s\d+ sh)$/.test(
          colour,
        ),
    );
    expect(foreign).toEqual([]);
    expect(pdf.colours.size).toBeGreaterThan(20);
  });

  it('prints text and codes in black alone', () => {
    expect([...pdf.textColours]).toContain('0 0 0 1');
    for (const colour of [...pdf.colours].filter((text) => /^(?:[\d.]+ ){4}/.test(text))) {
      const [cyan = 0, magenta = 0, yellow = 0, black = 0] = colour.split(' ').map(Number);
      const fourColourBlack = black > 0.9 && cyan + magenta + yellow > 0;
      expect(fourColourBlack, colour).toBe(false);
      expect(cyan + magenta + yellow + black, colour).toBeLessThanOrEqual(3.05);
    }
  });

  it('has the profile that it was made for, and says what it is', () => {
    expect(pdf.version).toBe('%PDF-1.6');
    expect(pdf.intent?.kind).toBe('/GTS_PDFX');
    expect(pdf.intent?.condition).toBe('(FOGRA39)');
    expect(Buffer.from(pdf.intent?.profile ?? []).equals(Buffer.from(printProfile()))).toBe(true);
    expect(pdf.trapped).toBe('/False');
    expect(pdf.metadata).toContain(
      '<pdfxid:GTS_PDFXVersion xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">PDF/X-4</pdfxid:GTS_PDFXVersion>',
    );
    expect(pdf.metadata).toContain('<pdf:Trapped>False</pdf:Trapped>');
  });

  it('holds nothing to click, and all its fonts', async () => {
    expect(pdf.annotations).toBe(0);
    const { fonts, pages } = await readPdf(bytes);
    expect(fonts.length).toBeGreaterThan(2);
    expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
    expect(pages.flatMap((page) => page.links)).toEqual([]);
  });

  it('draws every field of colour at an edge as far as the bleed reaches', () => {
    const { reaching, short } = edgesOf(pdf);
    expect(short).toEqual([]);
    expect(reaching).toBeGreaterThan(20);
  });

  it('names pictures with too few pixels, their page and their place', () => {
    expect(printed.problems.map(({ code, severity, at }) => [code, severity, at])).toEqual(
      [90, 91].map((line) => ['picture.coarse', 'warning', { path: 'chapters/erste-schritte/chapter.md', line }]),
    );
    const [photograph, veil] = printed.problems.map(({ data }) => data);
    expect(photograph).toMatchObject({ source: 'media/foto.jpg', wanted: 300 });
    expect(veil).toMatchObject({ source: 'media/schleier.png', wanted: 300 });
  });

  it('comes with a sheet of what to make of it', async () => {
    const sheet = new TextDecoder().decode(await fileOf(printed, 'job-sheet'));
    expect(sheet).toContain(`wegweiser-${language}.print.pdf`);
    // The German title too: that is what the shop can read.
    expect(sheet).toContain(printDocumentSample('de').title);
    expect(sheet).toMatch(/DIN A5 hoch, 148 × 210 mm/);
    expect(sheet).toMatch(new RegExp(`Umfang: +${pdf.pages.length} Seiten`));
    expect(sheet).toMatch(language === 'ar' ? /Bindeseite: +RECHTS/ : /Bindeseite: +links/);
    expect(sheet).toMatch(/2 Bilder haben weniger als 300 dpi/);
  });
});

describe.each(['a4', 'a4-ring', 'sheet-a4', 'flyer-wickel', 'flyer-zickzack'] as const)('%s for the print shop', (format) => {
  it.each(['de', 'ar'] as const)('reaches the bleed with every field of colour (%s)', async (language) => {
    const whole = printDocumentSample(language, format);
    const short = whole.sections.filter((section) => section.type === 'chapter' && section.id === 'notfall');
    const document = geometryOf(format).pages === null ? whole : { ...whole, sections: short };
    const printed = await print(document, ['print-shop']);
    const pdf = await readShopPdf(await fileOf(printed, 'print-shop'));
    const { reaching, short: missing } = edgesOf(pdf);
    expect(missing).toEqual([]);
    expect(reaching).toBeGreaterThan(0);
    expect(pdf.pages.length % pageMultiple(geometryOf(format))).toBe(0);
    const { width, height } = geometryOf(format);
    for (const { trim } of pdf.pages) expect(rounded(trim)).toEqual([0, 0, width, height]);
  });
});

it('draws crop marks outside the bleed and nowhere else', async () => {
  const bytes = await fileOf(await print(sample('de'), ['print-shop'], true), 'print-shop');
  const { pages, spaces, colours } = await readShopPdf(bytes);
  for (const { media } of pages) expect(rounded(media)).toEqual([-10, -10, 158, 220]);
  expect([...spaces]).toContain('Separation');
  expect([...colours].filter((colour) => colour.startsWith('/Registration'))).toEqual(['/Registration CS']);
});

it('makes the same bytes of the same document', async () => {
  const outputs = ['print-shop', 'booklet'] as const;
  const [first, again] = [await print(sample('ar'), outputs), await print(sample('ar'), outputs)];
  for (const kind of outputs) expect(Buffer.from(await fileOf(first, kind)).equals(await fileOf(again, kind)), kind).toBe(true);
});

describe('a booklet', () => {
  it.each(['de', 'ar'] as const)('lays two A5 pages on A4 in the order of folded sheets (%s)', async (language) => {
    const printed = await print(sample(language), ['pdf', 'booklet']);
    const plain = await readPdf(await fileOf(printed, 'pdf'));
    const sheets = await readPdf(await fileOf(printed, 'booklet'));
    const count = plain.pages.length;
    expect(sheets.pages.length).toBe(Math.ceil(count / 4) * 2);
    const words = (pieces: readonly { readonly text: string }[]): string =>
      pieces
        .map(({ text }) => text)
        .join('')
        .replaceAll(/\s/g, '');
    const textOf = (page: number): string => words(plain.pages[page - 1]?.pieces ?? []);
    const halves = sheets.pages.map(({ pieces, width, height }) => {
      expect(rounded([width, height])).toEqual([297, 210]);
      return [words(pieces.filter(({ x }) => x < width / 2)), words(pieces.filter(({ x }) => x >= width / 2))] as const;
    });
    const [outer, inner] = language === 'de' ? ([1, 0] as const) : ([0, 1] as const);
    // Without tags page numbers and running heads count as text, and pieces may come in another order: letters are counted.
    const shows = (side: number, half: 0 | 1, page: number): void => {
      const letters = (halves[side]?.[half] ?? '').split('');
      const absent = textOf(page)
        .split('')
        .filter((letter) => {
          const at = letters.indexOf(letter);
          if (at >= 0) letters.splice(at, 1);
          return at < 0;
        });
      expect(absent, `page ${page} on side ${side + 1}`).toEqual([]);
      expect(letters.length, `page ${page} on side ${side + 1}: ${letters.join('')}`).toBeLessThan(60);
    };
    shows(0, outer, 1);
    shows(0, inner, count);
    shows(1, inner, 2);
    shows(2, outer, 3);
  });

  it('is made of A5 only, and says so without holding up the rest', async () => {
    const alone = await print(sample('de', 'a4'), ['booklet']);
    expect(alone.files.size).toBe(0);
    expect(alone.problems.map(({ code, severity }) => [code, severity])).toEqual([['booklet.format', 'error']]);
    const beside = await print(sample('de', 'a4'), ['pdf', 'booklet']);
    expect([...beside.files.keys()]).toEqual(['pdf']);
    expect(beside.problems.map(({ code, severity }) => [code, severity])).toEqual([['booklet.format', 'warning']]);
  });

  it('has no more pages than sheets need', async () => {
    const document = await PDFDocument.load(await fileOf(await print(sample('de'), ['booklet']), 'booklet'));
    expect(document.getPageCount() % 2).toBe(0);
  });
});

it('tags German words in the Arabic file to read with their language', async () => {
  const bytes = await fileOf(await print(printDocumentSample('ar'), ['pdf']), 'pdf');
  const { context, catalog } = await PDFDocument.load(bytes, { updateMetadata: false });
  const languages = context.enumerateIndirectObjects().flatMap(([, object]) => {
    const language = object instanceof PDFDict && object.has(PDFName.of('S')) ? object.lookup(PDFName.of('Lang')) : undefined;
    return language instanceof PDFString ? [language.asString()] : [];
  });
  expect(String(catalog.lookup(PDFName.of('Lang')))).toBe('(ar)');
  expect(languages.filter((language) => language.startsWith('de')).length).toBeGreaterThan(20);
});
