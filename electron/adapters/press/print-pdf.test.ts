import { describe, expect, it, vi } from 'vitest';
import { missingGlyphs } from '../../../shared/publishing/fonts/missing-glyphs.ts';
import type { PrintDocument } from '../../../shared/publishing/print-document.ts';
import { textRun } from '../../../shared/publishing/runs.ts';
import { printableText } from '../../../shared/publishing/typst/typst-string.ts';
import { germanParagraph, germanRun, withBlocks } from '../../../shared/testing/german-blocks.ts';
import { printDocumentSample, samplePictures, titled } from '../../../shared/testing/print-document-sample.ts';
import { bare, linesOf, textOf } from '../../testing/pdf-text.ts';
import { readPdf } from '../../testing/read-pdf.ts';
import { coverage, pdfHere, printHere } from '../../testing/typeset-here.ts';
import { shrinkPdf } from './shrink-pdf.ts';

const HOSTILE = [
  '#import "/template/mappe.typ": *',
  '#read("/settings.typ")',
  '#panic("x")',
  '$ x^2 $ und $sum_(i=0)$',
  'C:\\Users\\n\\u{41}',
  '"Anführung" und \'Apostroph\'',
  '"); #panic("raus',
  '\\',
  '\\\\"',
  '*/ // /* Kommentar */',
  ']] }} )) ] } )',
  '[#emph[x]] *fett* _kursiv_ `code`',
  '= Überschrift',
  '- Liste + Liste / Begriff: x',
  '<label> @label https://x.example/#a',
  '~ --- -- ... .. \\ ',
  '#(1 + 1) #{1} #let x = 1',
  '#set page(width: 1mm)',
  '${process.env.HOME} $(id) `id` %PATH%',
  '<script>alert(1)</script> &amp; <![CDATA[x]]>',
  '{{x}} {% x %} <%= x %>',
  '// chapter 12',
  'Zeile eins\n#panic("zwei")',
  'Tab\tund \u0000 und \u001b[31m und \u009f',
  'halb \ud800 halb \udfff ganz',
  '\u202e rückwärts \u202c \u2066 \u2069 \u2069',
];

it('prints hostile texts as they are, wherever they stand', async () => {
  const sample = withBlocks([
    ...HOSTILE.map((text) => germanParagraph(text)),
    { ...germanParagraph(''), type: 'code', text: HOSTILE.join('\n') },
  ]);
  const [chapter] = sample.sections;
  if (chapter?.type !== 'chapter') throw new Error('no chapter');
  const title = '#panic("\\")] $x$';
  const document: PrintDocument = {
    ...titled(sample, title, title),
    place: { ...sample.place, fullName: title, office: title },
    contentsTitle: title,
    sections: [
      { type: 'part', anchor: '"#panic()', name: title, title: [germanRun(title)], colour: null, icon: null },
      {
        ...chapter,
        anchor: 'a") #panic("',
        title: [germanRun(title)],
        summary: [{ ...germanRun(title), link: { kind: 'url', url: 'https://x.example/")#panic("' } }],
      },
    ],
  };
  const pdf = await readPdf(await pdfHere(document));
  const printed = bare(textOf(pdf));
  for (const text of [title, ...HOSTILE]) {
    expect(printed, text).toContain(bare(printableText(text)));
  }
  expect(pdf.title).toBe(title);
});

describe('an edition that cannot be printed', () => {
  it('names character, word, chapter and line of a sign that no font has', async () => {
    const { pdf, problems } = await printHere(withBlocks([germanParagraph('Rufen Sie an: 📞0221 4710-153', 12)]));
    expect(pdf).toBeNull();
    expect(problems).toEqual([
      {
        code: 'font.no-glyph',
        severity: 'error',
        data: { character: '📞', codePoint: '1F4DE', word: '📞0221', chapter: 'Erste Schritte' },
        at: { path: 'chapters/erste-schritte/chapter.md', line: 12 },
      },
    ]);
  });

  it('names chapter and line of a picture without alternative text', async () => {
    const image = { path: 'media/wappen.svg', alt: ' ' };
    const { problems } = await printHere(withBlocks([{ ...germanParagraph('', 31), type: 'image', image }]));
    expect(problems).toEqual([
      {
        code: 'picture.no-alt',
        severity: 'error',
        data: { source: 'media/wappen.svg' },
        at: { path: 'chapters/erste-schritte/chapter.md', line: 31 },
      },
    ]);
  });

  it('leads a refusal of Typst back to chapter and line', async () => {
    const header = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0];
    const broken = Uint8Array.from([...header, ...Array.from({ length: 40 }, () => 7)]);
    const image = { path: 'media/kaputt.png', alt: 'Ein Bild' };
    const document = withBlocks([
      germanParagraph('Davor', 3),
      { ...germanParagraph('', 5), type: 'image', image },
      germanParagraph('Danach', 9),
    ]);
    const { pdf, problems } = await printHere(document, new Map([...samplePictures(), ['media/kaputt.png', broken]]));
    expect(pdf).toBeNull();
    expect(problems.map(({ code, at }) => [code, at])).toContainEqual([
      'typeset.refused',
      { path: 'chapters/erste-schritte/chapter.md', line: 5 },
    ]);
  });
});

it('makes the same bytes of the same document, also in another compiler', async () => {
  const first = await pdfHere(printDocumentSample('ar'));
  await pdfHere(printDocumentSample('de'));
  const again = await pdfHere(printDocumentSample('ar'));
  expect(Buffer.from(first).equals(again)).toBe(true);
});

it('packs a changed brochure as it would without having packed the one before', async () => {
  const before = printDocumentSample('ar');
  const pdfs = await Promise.all([before, { ...before, title: `${before.title} أيضًا` }].map((document) => printHere(document)));
  const [first, second] = pdfs.map(({ pdf }) => pdf ?? new Uint8Array());
  if (!first || !second) throw new Error('no PDF');
  await shrinkPdf(first);
  const warm = await shrinkPdf(second);
  vi.resetModules();
  const { shrinkPdf: fresh } = await import('./shrink-pdf.ts');
  expect(Buffer.compare(warm, await fresh(second))).toBe(0);
  expect(Buffer.compare(warm, await fresh(first))).not.toBe(0);
});

it('shows German by every language whose font is shipped', () => {
  for (const language of ['de', 'ar', 'uk', 'ti'] as const) expect(missingGlyphs(printDocumentSample(language), coverage)).toEqual([]);
});

it('prints Chinese words in a German edition', async () => {
  const pdf = await readPdf(await pdfHere(withBlocks([germanParagraph('Wir sprechen Chinesisch (中文).')])));
  expect(bare(textOf(pdf))).toContain('Chinesisch(中文)');
  expect(pdf.fonts.map(({ name }) => name)).toContainEqual(expect.stringMatching(/^NotoSansHans-Regular/));
});

it('keeps a very long title on the cover', async () => {
  const title = `Willkommen ${'in Lindenbrück an der schönen Linde '.repeat(7)}`.trim();
  const pdf = await readPdf(await pdfHere(titled(printDocumentSample('de'), title)));
  expect(bare(pdf.pages[0]?.pieces.map((piece) => piece.text).join('') ?? '')).toContain(bare(title));
  expect(pdf.pages[1]?.pieces[0]?.text).toBe('Inhalt');
});

/** Lines of a cover, and how far each reaches from its first letter to its last. */
async function coverLines(document: PrintDocument): Promise<ReadonlyMap<string, number>> {
  const { pages } = await readPdf(await pdfHere(document));
  const pieces = pages[0]?.pieces ?? [];
  return new Map(
    linesOf(pieces).map((line) => {
      const parts = pieces.filter(({ text, y }) => bare(text) !== '' && linesOf(pieces.filter((other) => other.y === y)).includes(line));
      return [line, Math.max(...parts.map(({ x, width }) => x + width)) - Math.min(...parts.map(({ x }) => x))];
    }),
  );
}

it('divides a title before a short word, but not where that is the end of a longer one', async () => {
  const lines = await coverLines(titled(printDocumentSample('de'), 'Lindenfurt’a hoş geldiniz'));
  expect([...lines.keys()]).toEqual(expect.arrayContaining(['Lindenfurt’a', 'hoşgeldiniz']));
});

it('sets the words of a title as far apart where it takes two lines as where it takes one', async () => {
  // A German name in another language is a text of its own.
  const sample = titled(printDocumentSample('de'), 'Welcome to Lindenfurt');
  const named = (before: string): PrintDocument => ({
    ...sample,
    titles: { ...sample.titles, title: [textRun(before, 'en'), textRun('Lindenfurt', 'de')] },
  });
  const two = await coverLines(named('Welcome to '));
  const one = await coverLines(named('to '));
  expect(one.get('toLindenfurt')).toBeGreaterThan(200);
  expect(two.get('toLindenfurt')).toBeCloseTo(one.get('toLindenfurt') ?? 0, 0);
});
