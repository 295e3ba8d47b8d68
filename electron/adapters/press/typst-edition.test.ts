import { beforeAll, describe, expect, it, vi } from 'vitest';
import { missingGlyphs } from '../../../shared/publishing/fonts/missing-glyphs.ts';
import { printedTexts } from '../../../shared/publishing/fonts/printed-texts.ts';
import type { PrintBlock, PrintDocument, TextRun } from '../../../shared/publishing/print-document.ts';
import { runsText } from '../../../shared/publishing/runs.ts';
import { printPdf } from '../../../shared/publishing/typst/print-pdf.ts';
import { printableText } from '../../../shared/publishing/typst/typst-string.ts';
import { printDocumentSample, samplePictures, titled } from '../../../shared/testing/print-document-sample.ts';
import type { SampleLanguage } from '../../../shared/testing/print-document-sample.ts';
import { readPdf, rolesOf, tagsWith } from '../../testing/read-pdf.ts';
import type { ReadPdf } from '../../testing/read-pdf.ts';
import { createGlyphCoverage, readShippedFonts } from './fonts/fonts.ts';
import { shrinkPdf } from './shrink-pdf.ts';
import { TypstCompiler } from './typst-compiler.ts';

const coverage = createGlyphCoverage();
const compiler = new TypstCompiler(readShippedFonts());
const inThisProcess = {
  typeset: async (job: Parameters<TypstCompiler['typeset']>[0]) => compiler.typeset(job),
  close: async () => undefined,
};
const print = async (document: PrintDocument, pictures = samplePictures()) => printPdf(document, pictures, inThisProcess, coverage);

async function pdfOf(document: PrintDocument): Promise<Uint8Array> {
  const { pdf, problems } = await print(document);
  expect(problems).toEqual([]);
  if (!pdf) throw new Error('no PDF');
  return shrinkPdf(pdf);
}

/** Without what typesetting may add or drop: blanks, hyphens at line ends, isolates. */
const bare = (text: string): string => text.replace(/[\s\u00ad\u2010\u2066-\u2069-]/gu, '');
const textOf = (pdf: ReadPdf): string => bare(pdf.pages.flatMap((page) => page.pieces.map((piece) => piece.text)).join(''));

/** A chapter of the given paragraphs as the only one of the sample. */
function withBlocks(blocks: readonly PrintBlock[], language: SampleLanguage = 'de'): PrintDocument {
  const sample = printDocumentSample(language);
  const chapter = sample.sections.find((section) => section.type === 'chapter');
  if (!chapter) throw new Error('the sample has no chapter');
  return { ...sample, sections: [{ ...chapter, blocks }] };
}

const run = (text: string): TextRun => ({
  type: 'text',
  text,
  language: 'de',
  direction: 'ltr',
  fact: false,
  strong: false,
  emphasis: false,
  strikethrough: false,
  code: false,
  muted: false,
  link: null,
});
const paragraph = (text: string, line = 7): PrintBlock => ({
  type: 'paragraph',
  runs: [run(text)],
  language: 'de',
  direction: 'ltr',
  origin: { chapter: 'erste-schritte', line },
});

describe.each(['de', 'uk', 'ti'] as const)('the sample edition in %s', (language) => {
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await readPdf(await pdfOf(printDocumentSample(language)));
  });

  it('prints every text of the document in its order', () => {
    const printed = textOf(pdf);
    const document = printDocumentSample(language);
    let at = 0;
    for (const { text } of printedTexts(document)) {
      const wanted = bare(text.replace(/^https?:\/\//, ''));
      // Only links to another page print the one, only the timetables of Word documents the other.
      if ([document.words.page, document.words.what].some((word) => wanted === bare(word))) continue;
      const found = printed.indexOf(wanted, at);
      expect(found, `„${text}“ after „${printed.slice(Math.max(0, at - 40), at)}“`).toBeGreaterThanOrEqual(0);
      at = found + wanted.length;
    }
  });

  it('claims PDF/UA-1, with title, language, bookmarks and links', () => {
    const document = printDocumentSample(language);
    expect([pdf.title, pdf.language, pdf.universalAccess]).toEqual([document.title, language, '1']);
    const titles = document.sections.map(({ title }) => title.map((part) => (part.type === 'text' ? part.text : '')).join(''));
    expect(pdf.bookmarks).toEqual(expect.arrayContaining(titles));
    const links = pdf.pages.flatMap((page) => page.links);
    expect(links).toEqual(
      expect.arrayContaining(['inside', 'mailto:meldebehoerde@lindenbrueck.example', 'https://www.lindenbrueck.example/termin']),
    );
  });

  it('numbers what its contents list but for the imprint, before which a print shop gets empty pages', () => {
    const document = printDocumentSample(language);
    const contents = pdf.pages.find(({ tags }) => rolesOf(tags).includes('TOC'));
    const lines = linesOf(contents?.pieces ?? []);
    const imprint = bare(runsText(document.imprint?.title ?? []));
    expect(lines.filter((line) => line.startsWith(imprint))).toEqual([imprint]);
    expect(lines.filter((line) => /\d$/.test(line)).length).toBeGreaterThanOrEqual(document.sections.length);
  });

  it('embeds its fonts, all of them shipped ones', () => {
    expect(pdf.fonts.length).toBeGreaterThan(2);
    for (const { name, embedded } of pdf.fonts) {
      expect(embedded, name).toBe(true);
      expect(name).toMatch(/^Noto(?:Sans|SansEthiopic|SansSymbols2)-(?:Regular|Bold|Italic|BoldItalic)$/);
    }
  });

  it('is on A5 paper, every page', () => {
    for (const { width, height } of pdf.pages) expect([Math.round(width), Math.round(height)]).toEqual([420, 595]);
  });
});

describe('the structure of the sample edition', () => {
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await readPdf(await pdfOf(printDocumentSample('de', 'a4')));
  });

  it('tags headings, lists, tables with header cells, contents and links', () => {
    const roles = new Set(pdf.pages.flatMap((page) => rolesOf(page.tags)));
    for (const role of [
      'TOC',
      'TOCI',
      'H1',
      'H2',
      'H3',
      'P',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'Table',
      'TH',
      'TD',
      'Figure',
      'BlockQuote',
      'Link',
    ]) {
      expect([...roles], role).toContain(role);
    }
  });

  it('tags every line of the cover as a paragraph of its own', () => {
    const cover = rolesOf(pdf.pages[0]?.tags ?? []);
    // Place, office, title, subtitle, words, language and date.
    expect(cover.filter((role) => role === 'P').length).toBe(7);
    expect(cover).not.toContain('Span');
  });

  it('begins with a heading of level 1 and skips none', () => {
    const levels = pdf.pages.flatMap((page) => rolesOf(page.tags).flatMap((role) => (/^H[1-6]$/.test(role) ? [Number(role[1])] : [])));
    expect(levels[0]).toBe(1);
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1);
      return level;
    });
  });

  it('gives every picture and code its alternative text', () => {
    const figures = pdf.pages.flatMap((page) => tagsWith(page.tags, 'Figure'));
    expect(figures.map(({ alt }) => alt)).toEqual([
      'Wappen der Stadt Lindenbrück',
      'QR-Code zur Terminbuchung der Stadt Lindenbrück',
      'Vier Mülltonnen nebeneinander: blau, gelb, braun und grau',
      'Wappen der Stadt Lindenbrück',
      'Scannen Sie den Code mit dem Handy. https://www.lindenbrueck.example',
    ]);
  });

  it('is on A4 paper', () => {
    for (const { width, height } of pdf.pages) expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  });
});

describe('the sample edition in Arabic', () => {
  let pdf: ReadPdf;
  const document = printDocumentSample('ar');
  beforeAll(async () => {
    pdf = await readPdf(await pdfOf(document));
  });

  it('keeps every fact on one line, its glyphs from left to right', () => {
    const facts = new Set<string>();
    JSON.stringify(document, (_, value: unknown) => {
      if (typeof value === 'object' && value !== null && 'fact' in value && value.fact === true && 'text' in value)
        facts.add(String(value.text));
      return value;
    });
    expect(facts.size).toBeGreaterThan(20);
    const lines = pdf.pages.flatMap((page) => linesOf(page.pieces));
    // Too long for its column: it may break, but only as German does.
    expect(lines.some((line) => line.includes(bare('Bürgerhaus, Marktplatz 2, 50000')))).toBe(true);
    facts.delete('Bürgerhaus, Marktplatz 2, 50000 Lindenbrück');
    for (const fact of facts) {
      expect(lines.filter((line) => line.includes(bare(fact))).length, fact).toBeGreaterThan(0);
    }
  });

  // pdf.js reorders some short pieces by guesses of its own; poppler finds all words but one.
  it('begins a cell that is nothing but a number where the others of its column do', async () => {
    const arabic = (text: string): TextRun => ({ ...run(text), language: 'ar', direction: 'rtl' });
    const table: PrintBlock = {
      type: 'table',
      align: ['start', 'start'],
      header: [[arabic('ماذا حدث؟')], [arabic('رقم الهاتف الذي تتصلون به')]],
      rows: [
        [[arabic('حريق أو خطر على الحياة')], [{ ...run('112'), fact: true, link: { kind: 'url', url: 'tel:112' } }]],
        [[arabic('مرض في الليل أو في العطلة')], [arabic('نعم')]],
      ],
      language: 'ar',
      direction: 'rtl',
      origin: { chapter: 'erste-schritte', line: 7 },
    };
    const { pages } = await readPdf(await pdfOf(withBlocks([table], 'ar')));
    const pieces = pages.flatMap((page) => page.pieces);
    const rightOf = (text: string): number[] => pieces.filter((piece) => bare(piece.text) === text).map(({ x, width }) => x + width);
    expect(rightOf('112')[0]).toBeCloseTo(rightOf('نعم')[0] ?? 0, 0);
  });

  it('lets 97 of 100 Arabic words be found by searching', () => {
    const words = [...printedTexts(document)].flatMap(({ text, language }) =>
      language === 'ar' ? (text.match(/\p{Script=Arabic}[\p{Script=Arabic}\p{M}]*/gu) ?? []) : [],
    );
    const printed = searchable(pdf.pages.flatMap((page) => page.pieces.map((piece) => piece.text)).join(''));
    const found = words.filter((word) => printed.includes(searchable(word)));
    expect(words.length).toBeGreaterThan(300);
    expect(found.length / words.length).toBeGreaterThanOrEqual(0.97);
  });

  it('reports the page of every heading, section and contact', async () => {
    const { anchors, pages } = await print(document);
    const headings = document.sections.flatMap((section) => (section.type === 'chapter' ? section.blocks : []));
    const wanted = [...document.sections, ...headings].flatMap((part) => ('anchor' in part ? [part.anchor] : []));
    expect(wanted.length).toBeGreaterThan(14);
    for (const anchor of wanted) {
      expect(anchors.get(anchor), anchor).toBeGreaterThan(1);
      expect(anchors.get(anchor)).toBeLessThanOrEqual(pages);
    }
    expect(anchors.get('contact-meldebehoerde')).toBe(anchors.get('contacts'));
  });
});

/** As a search compares: presentation forms and vowel signs make no difference. */
function searchable(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '');
}

/** Pieces of one line joined from left to right; a piece of right-to-left text counts as a gap. */
function linesOf(pieces: ReadPdf['pages'][number]['pieces']): readonly string[] {
  const byHeight = new Map<number, (typeof pieces)[number][]>();
  for (const piece of pieces) {
    const y = Math.round(piece.y);
    byHeight.set(y, [...(byHeight.get(y) ?? []), piece]);
  }
  return [...byHeight.values()].map((line) =>
    bare(
      line
        .toSorted((a, b) => a.x - b.x)
        .map(({ text, direction }) => (direction === 'rtl' ? '|' : text))
        .join(''),
    ),
  );
}

const HOSTILE = [
  '#import "/mappe.typ": *',
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
  const sample = withBlocks([...HOSTILE.map((text) => paragraph(text)), { ...paragraph(''), type: 'code', text: HOSTILE.join('\n') }]);
  const [chapter] = sample.sections;
  if (chapter?.type !== 'chapter') throw new Error('no chapter');
  const title = '#panic("\\")] $x$';
  const document: PrintDocument = {
    ...titled(sample, title, title),
    place: { ...sample.place, fullName: title, office: title },
    contentsTitle: title,
    sections: [
      { type: 'part', anchor: '"#panic()', name: title, title: [run(title)], colour: null, icon: null },
      {
        ...chapter,
        anchor: 'a") #panic("',
        title: [run(title)],
        summary: [{ ...run(title), link: { kind: 'url', url: 'https://x.example/")#panic("' } }],
      },
    ],
  };
  const pdf = await readPdf(await pdfOf(document));
  const printed = textOf(pdf);
  for (const text of [title, ...HOSTILE]) {
    expect(printed, text).toContain(bare(printableText(text)));
  }
  expect(pdf.title).toBe(title);
});

describe('an edition that cannot be printed', () => {
  it('names character, word, chapter and line of a sign that no font has', async () => {
    const { pdf, problems } = await print(withBlocks([paragraph('Rufen Sie an: 📞0221 4710-153', 12)]));
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
    const { problems } = await print(withBlocks([{ ...paragraph('', 31), type: 'image', image }]));
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
    const document = withBlocks([paragraph('Davor', 3), { ...paragraph('', 5), type: 'image', image }, paragraph('Danach', 9)]);
    const { pdf, problems } = await print(document, new Map([...samplePictures(), ['media/kaputt.png', broken]]));
    expect(pdf).toBeNull();
    expect(problems.map(({ code, at }) => [code, at])).toContainEqual([
      'typeset.refused',
      { path: 'chapters/erste-schritte/chapter.md', line: 5 },
    ]);
  });
});

it('makes the same bytes of the same document, also in another compiler', async () => {
  const first = await pdfOf(printDocumentSample('ar'));
  await pdfOf(printDocumentSample('de'));
  const again = await pdfOf(printDocumentSample('ar'));
  expect(Buffer.from(first).equals(again)).toBe(true);
});

it('packs a changed brochure as it would without having packed the one before', async () => {
  const before = printDocumentSample('ar');
  const pdfs = await Promise.all([before, { ...before, title: `${before.title} أيضًا` }].map((document) => print(document)));
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
  const pdf = await readPdf(await pdfOf(withBlocks([paragraph('Wir sprechen Chinesisch (中文).')])));
  expect(textOf(pdf)).toContain('Chinesisch(中文)');
  expect(pdf.fonts.map(({ name }) => name)).toContainEqual(expect.stringMatching(/^NotoSansHans-Regular/));
});

it('keeps a very long title on the cover', async () => {
  const title = `Willkommen ${'in Lindenbrück an der schönen Linde '.repeat(7)}`.trim();
  const pdf = await readPdf(await pdfOf(titled(printDocumentSample('de'), title)));
  expect(bare(pdf.pages[0]?.pieces.map((piece) => piece.text).join('') ?? '')).toContain(bare(title));
  expect(pdf.pages[1]?.pieces[0]?.text).toBe('Inhalt');
});
