import { beforeAll, describe, expect, it } from 'vitest';
import { printedTexts } from '../../../shared/publishing/fonts/printed-texts.ts';
import type { PrintBlock, TextRun } from '../../../shared/publishing/print-document.ts';
import { runsText } from '../../../shared/publishing/runs.ts';
import { germanRun, withBlocks } from '../../../shared/testing/german-blocks.ts';
import { printDocumentSample } from '../../../shared/testing/print-document-sample.ts';
import { bare, linesOf, textOf } from '../../testing/pdf-text.ts';
import { readPdf, rolesOf, tagsWith } from '../../testing/read-pdf.ts';
import type { ReadPdf } from '../../testing/read-pdf.ts';
import { pdfHere, printHere } from '../../testing/typeset-here.ts';

describe.each(['de', 'uk', 'ti'] as const)('the sample edition in %s', (language) => {
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await readPdf(await pdfHere(printDocumentSample(language)));
  });

  it('prints every text of the document in its order', () => {
    const printed = bare(textOf(pdf));
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

  it('sets the words that introduce the glossary apart from its first word', () => {
    const glossary = printDocumentSample(language).sections.find((section) => section.type === 'glossary');
    const [first, second] = (glossary?.terms ?? []).map(({ term }) => bare(runsText(term)));
    const pieces = pdf.pages
      .map((page) => page.pieces)
      .find((page) => [first, second].every((term) => page.some(({ text }) => bare(text) === term)));
    const heightOf = (term = ''): number => pieces?.find(({ text }) => bare(text) === term)?.y ?? 0;
    const above = (pieces ?? []).findLast(({ text, y }) => text.trim() !== '' && y > heightOf(first) + 5)?.y ?? 0;
    expect(above - heightOf(first)).toBeGreaterThan(22);
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
    pdf = await readPdf(await pdfHere(printDocumentSample('de', 'a4')));
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
    pdf = await readPdf(await pdfHere(document));
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
    const arabic = (text: string): TextRun => ({ ...germanRun(text), language: 'ar', direction: 'rtl' });
    const table: PrintBlock = {
      type: 'table',
      align: ['start', 'start'],
      header: [[arabic('ماذا حدث؟')], [arabic('رقم الهاتف الذي تتصلون به')]],
      rows: [
        [[arabic('حريق أو خطر على الحياة')], [{ ...germanRun('112'), fact: true, link: { kind: 'url', url: 'tel:112' } }]],
        [[arabic('مرض في الليل أو في العطلة')], [arabic('نعم')]],
      ],
      language: 'ar',
      direction: 'rtl',
      origin: { chapter: 'erste-schritte', line: 7 },
    };
    const { pages } = await readPdf(await pdfHere(withBlocks([table], 'ar')));
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
    const { anchors, pages } = await printHere(document);
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
