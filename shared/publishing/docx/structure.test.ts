import { describe, expect, it } from 'vitest';
import type { PrintBlock, Run } from '../print-document.ts';
import { textRun } from '../runs.ts';
import { value } from '../../testing/open-docx.ts';
import { printDocumentSample } from '../../testing/print-document-sample.ts';
import { child, descendants, elements, xmlText } from '../../testing/read-xml.ts';
import { openSampleDocx, samplePages } from '../../testing/sample-docx.ts';
import { contentsEntries } from './contents-writer.ts';
import { plainFact } from './fact-text.ts';

/** Without white space and what `factText` adds. */
function squeezed(text: string): string {
  return plainFact(text).replace(/\s+/g, '');
}

describe('contents', () => {
  it('are a field with its result filled in: titles, page numbers, links to bookmarks that exist', async () => {
    const document = printDocumentSample('ar');
    const { paragraphs, part } = await openSampleDocx(document);
    const entries = paragraphs.filter(({ style }) => /^TOC\d$/.test(style));
    const expected = contentsEntries(document, true).map((entry) => ({
      style: `TOC${entry.outline + 1}`,
      text: squeezed(
        entry.title.map((run) => (run.type === 'text' ? run.text : '')).join('') + String(samplePages(document).get(entry.anchor)),
      ),
    }));
    expect(entries.map(({ style, text }) => ({ style, text: squeezed(text) }))).toEqual(expected);

    const bookmarks = descendants(part('word/document.xml'), 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'] ?? '');
    expect(new Set(bookmarks).size).toBe(bookmarks.length);
    expect(bookmarks.filter((name) => !/^[A-Za-z_]\w{0,39}$/.test(name))).toEqual([]);
    const targets = descendants(part('word/document.xml'), 'w:hyperlink').flatMap(({ attributes }) => attributes['w:anchor'] ?? []);
    expect(targets.filter((target) => !bookmarks.includes(target))).toEqual([]);
  });

  it('can be updated and do not ask to be', async () => {
    const body = (await openSampleDocx(printDocumentSample('de'))).part('word/document.xml');
    const instructions = descendants(body, 'w:instrText').map((element) => xmlText(element).trim());
    expect(instructions[0]).toBe('TOC \\o "1-2" \\h \\z \\t "Mappe Unterkapitel;3;-,1,Mappe Unterkapitel,3" \\u');
    expect(instructions.slice(1).filter((instruction) => !/^PAGEREF _Mappe\d+ \\h$/.test(instruction))).toEqual([]);
    const marks = descendants(body, 'w:fldChar').map(({ attributes }) => attributes);
    expect(marks.filter((mark) => mark['w:dirty'] !== undefined)).toEqual([]);
    const count = (type: string): number => marks.filter((mark) => mark['w:fldCharType'] === type).length;
    expect([count('separate'), count('end')]).toEqual([count('begin'), count('begin')]);
  });
});

describe('styles', () => {
  it('carry the outline: heading styles in order, no level skipped', async () => {
    const { paragraphs, part } = await openSampleDocx(printDocumentSample('de'));
    const outlines = new Map(
      elements(part('word/styles.xml'), 'w:style').map((style) => [
        style.attributes['w:styleId'],
        value(child(style, 'w:pPr', 'w:outlineLvl')),
      ]),
    );
    const levels = paragraphs.flatMap(({ style }) => outlines.get(style) ?? []).map(Number);
    expect(levels[0]).toBe(0);
    levels.slice(1).forEach((level, index) => expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1));
  });

  it('are all defined, and none turns runs round', async () => {
    const { paragraphs, part } = await openSampleDocx(printDocumentSample('ar'));
    const styles = part('word/styles.xml');
    const known = new Set(elements(styles, 'w:style').map(({ attributes }) => attributes['w:styleId']));
    const used = new Set([
      ...paragraphs.map(({ style }) => style),
      ...['w:rStyle', 'w:tblStyle'].flatMap((name) => descendants(part('word/document.xml'), name).map((style) => value(style) ?? '')),
      ...elements(styles, 'w:style').flatMap((style) =>
        [value(child(style, 'w:basedOn')) ?? [], value(child(style, 'w:next')) ?? []].flat(),
      ),
    ]);
    expect([...used].filter((style) => !known.has(style))).toEqual([]);
    expect(descendants(styles, 'w:rtl')).toEqual([]);
  });

  it('make space, not empty paragraphs', async () => {
    const { paragraphs } = await openSampleDocx(printDocumentSample('de'));
    const hasPicture = (paragraph: (typeof paragraphs)[number]): boolean => descendants(paragraph.element, 'w:drawing').length > 0;
    const isSectionEnd = (paragraph: (typeof paragraphs)[number]): boolean => child(paragraph.element, 'w:pPr', 'w:sectPr') !== undefined;
    const empty = paragraphs.filter((paragraph) => paragraph.text === '' && !hasPicture(paragraph) && !isSectionEnd(paragraph));
    expect(empty.map(({ style }) => style)).toEqual(['Divider']);
  });
});

describe('lists, tables and pictures', () => {
  it('are real lists: bullets, counted steps, boxes to tick', async () => {
    const { paragraphs, part } = await openSampleDocx(printDocumentSample('de'));
    const numbering = part('word/numbering.xml');
    const marker = (element: (typeof paragraphs)[number]['element']): string | undefined => {
      const id = value(child(element, 'w:pPr', 'w:numPr', 'w:numId'));
      const list = elements(numbering, 'w:num').find(({ attributes }) => attributes['w:numId'] === id);
      const shape = elements(numbering, 'w:abstractNum').find(
        ({ attributes }) => attributes['w:abstractNumId'] === value(child(list, 'w:abstractNumId')),
      );
      return value(child(shape, 'w:lvl', 'w:lvlText'));
    };
    const markers = paragraphs.flatMap(({ element }) => marker(element) ?? []);
    expect(new Set(markers)).toEqual(new Set(['%1', '%1.', '•', '☐', '☑']));
    expect(markers.filter((text) => text === '%1')).toHaveLength(5);
  });

  it('leave no item of a list alone on a page', async () => {
    const { paragraphs } = await openSampleDocx(printDocumentSample('de'));
    const kept = paragraphs.map(({ element, style }) => style.endsWith('Kept') || child(element, 'w:pPr', 'w:keepNext') !== undefined);
    const starts = paragraphs.flatMap(({ style }, at) => (/^Step(?:Kept)?$/.test(style) ? [at] : []));
    expect(starts).toHaveLength(5);
    // Whether the last line of a step stays on the page of the next one.
    expect(starts.slice(1).map((start) => kept[start - 1])).toEqual([true, false, false, true]);
  });

  it('leave no row of a table alone on a page', async () => {
    const language = { language: 'de', direction: 'ltr', origin: { chapter: 'amt', line: 1 } } as const;
    const cells = (text: string): Run[][] => [[textRun(text, 'de')], [textRun(text, 'de')]];
    const rows = ['1', '2', '3', '4', '5'].map(cells);
    const table: PrintBlock = { ...language, type: 'table', align: ['start', 'start'], header: cells('Kopf'), rows };
    const document = printDocumentSample('de');
    const [first, ...more] = document.sections.filter((section) => section.type === 'chapter');
    if (!first) throw new Error('the sample has a chapter');
    const { paragraphs } = await openSampleDocx({ ...document, sections: [{ ...first, blocks: [table] }, ...more] });
    const styles = paragraphs.filter(({ text }) => /^[1-5]$/.test(text)).map(({ style }) => style);
    expect(styles.filter((_, index) => index % 2 === 0).slice(0, 5)).toEqual([
      'TableTextKept',
      'TableText',
      'TableText',
      'TableTextKept',
      'TableText',
    ]);
  });

  it('show German in place of a translation, and links, in header rows and on the cover as what stands around them: on colour grey is not read', async () => {
    const document = printDocumentSample('ti');
    const header = [[textRun('Amt', 'de', { muted: true, link: { kind: 'url', url: 'https://x.example' } })], [textRun('Ort', 'de')]];
    const language = { language: 'ti', direction: 'ltr', origin: { chapter: 'amt', line: 1 } } as const;
    const table: PrintBlock = { ...language, type: 'table', align: ['start', 'start'], header, rows: [header] };
    const [first, ...more] = document.sections.filter((section) => section.type === 'chapter');
    if (!first) throw new Error('the sample has a chapter');
    const cover = { languageName: 'ትግርኛ', image: null, text: header[0] ?? [] };
    const { paragraphs } = await openSampleDocx({ ...document, cover, sections: [{ ...first, blocks: [table] }, ...more] });
    const looks = (wanted: string): readonly string[] =>
      paragraphs
        .filter(({ style, text }) => style === wanted && text === 'Amt')
        .flatMap(({ element }) => descendants(element, 'w:rStyle').flatMap((style) => value(style) ?? []));
    expect(looks('TableHeader')).toEqual([]);
    expect(paragraphs.filter(({ style }) => style === 'CoverText')).toHaveLength(1);
    expect(looks('CoverText')).toEqual([]);
    expect(looks('TableText')).not.toEqual([]);
  });

  it('repeat the header row and split no row', async () => {
    const body = (await openSampleDocx(printDocumentSample('de'))).part('word/document.xml');
    const [table] = descendants(body, 'w:tbl');
    const rows = elements(table, 'w:tr');
    expect(rows.map((row) => child(row, 'w:trPr', 'w:tblHeader') !== undefined)).toEqual(rows.map((_, index) => index === 0));
    expect(rows.every((row) => child(row, 'w:trPr', 'w:cantSplit'))).toBe(true);
  });

  it('leave no code alone at the end: a card before it stays with it, and a tall one may break before how, when and with whom', async () => {
    const document = printDocumentSample('de');
    const [first, ...more] = document.sections.filter((section) => section.type === 'chapter');
    const index = document.sections.find((section) => section.type === 'contacts');
    const contact = index?.contacts.find(({ rows }) => rows.some(({ kind }) => kind === 'hours'));
    if (!first || !contact) throw new Error('the sample has a chapter and a contact with hours');
    const laid = { language: 'de', direction: 'ltr', origin: { chapter: 'amt', line: 1 } } as const;
    const breaksIn = async (times: number): Promise<number> => {
      const rows = contact.rows.flatMap((row) => (row.kind === 'hours' ? Array.from({ length: times }, () => row) : [row]));
      const blocks: readonly PrintBlock[] = [
        { ...laid, type: 'contact', contact: { ...contact, rows } },
        { ...laid, type: 'paragraph', runs: [textRun('Auch im Internet:', 'de')] },
        { ...laid, type: 'qr', url: 'https://x.example', alt: 'x' },
      ];
      const { paragraphs } = await openSampleDocx({ ...document, sections: [{ ...first, blocks }, ...more], imprint: null });
      const end = paragraphs.findIndex(({ text }) => text === 'Auch im Internet:');
      return paragraphs.slice(0, end).filter(({ style }) => /^Card(?:Row|Line|Times)$/.test(style)).length;
    };
    expect(await breaksIn(1)).toBe(0);
    expect(await breaksIn(12)).toBe(3);
  });

  it('give short words room where a row has more times than its line', async () => {
    const document = printDocumentSample('de');
    const laid = { language: 'de', direction: 'ltr', origin: { chapter: 'amt', line: 1 } } as const;
    const row = (times: string, closed: string) =>
      Array.from({ length: 7 }, (_, day) => [{ ...textRun(day < 5 ? times : closed, 'de'), fact: day < 5 && times.includes('–') }]);
    const table: PrintBlock = {
      ...laid,
      type: 'table',
      align: [],
      header: row('Montag', 'Sonntag'),
      rows: [row('8.00–12.00 Uhr', 'zu')],
    };
    const [first, ...more] = document.sections.filter((section) => section.type === 'chapter');
    if (!first) throw new Error('the sample has a chapter');
    const opened = await openSampleDocx({ ...document, sections: [{ ...first, blocks: [table] }, ...more] });
    const grid = elements(child(descendants(opened.part('word/document.xml'), 'w:tbl')[0], 'w:tblGrid'), 'w:gridCol');
    const widths = grid.map(({ attributes }) => Number(attributes['w:w']));
    // Sundays have room for their seven letters, which times would else take from them.
    expect(widths.at(-1)).toBeGreaterThan(0.7 * (widths[0] ?? 0));
  });

  it('describe every picture and QR code, and say of the pattern on the cover that it is an ornament', async () => {
    const document = printDocumentSample('de');
    const body = (await openSampleDocx(document)).part('word/document.xml');
    const described = descendants(body, 'wp:docPr').map(({ attributes }) => attributes['descr']);
    const alts = [
      document.look.logo?.alt ?? '',
      '',
      ...[...JSON.stringify(document.sections).matchAll(/"alt":"([^"]+)"/g)].map(([, alt]) => alt),
      'QR www.lindenbrueck.example',
    ];
    expect(described).toEqual(alts);
    expect(descendants(body, 'adec:decorative')).toHaveLength(1);
  });
});

describe('pages for notes', () => {
  it('are full of lines, each as far from the next as a hand needs', async () => {
    const document = printDocumentSample('de');
    const notes = { type: 'notes', anchor: 'notes', name: 'Notizen', title: [textRun('Notizen', 'de')], pages: 2 } as const;
    const { paragraphs, part } = await openSampleDocx({ ...document, sections: [notes] });
    const style = elements(part('word/styles.xml'), 'w:style').find(({ attributes }) => attributes['w:styleId'] === 'WritingLine');
    const spacing = child(style, 'w:pPr', 'w:spacing')?.attributes ?? {};
    const pitch = Number(spacing['w:before']) + Number(spacing['w:line']);
    expect(pitch).toBe(595);
    const lines = paragraphs.filter(({ style: name }) => name === 'WritingLine');
    const second = lines.findIndex(({ element }) => child(element, 'w:pPr', 'w:pageBreakBefore') !== undefined);
    const height = 11906 - 964 - 879;
    for (const count of [second + 2, lines.length - second]) {
      expect(count * pitch).toBeLessThan(height);
      expect(count * pitch).toBeGreaterThan(height * 0.85);
    }
  });
});
