import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportSample, SAMPLE_DAY, type PrintedSample } from '../../scripts/pictures/export-sample.ts';
import { LANGUAGES } from '../../shared/model/language.ts';
import type { Press } from '../../shared/ports/press.ts';
import { printedTexts } from '../../shared/publishing/fonts/printed-texts.ts';
import type { PrintDocument } from '../../shared/publishing/print-document.ts';
import { resolveEdition } from '../../shared/publishing/resolve/resolve-edition.ts';
import { openDocx, type OpenedDocx } from '../../shared/testing/open-docx.ts';
import { descendants, xmlText } from '../../shared/testing/read-xml.ts';
import { openPress } from '../adapters/press/worker-press.ts';
import { buildPressWorker } from '../testing/build-worker.ts';
import { openXmlErrors } from '../testing/open-xml-errors.ts';
import { readPdf, rolesOf, tagsWith, type ReadPdf } from '../testing/read-pdf.ts';
import { sourceWords } from '../testing/source-words.ts';
import { bare } from '../testing/pdf-text.ts';

/** The longer of the two brochures of the sample, from the same press as users get it, read again from its files. */
const EDITION = 'wegweiser';
const TAGS = ['de', 'en', 'ar', 'uk', 'tr', 'fr', 'fa', 'ru', 'ti', 'ro', 'de-x-leicht'] as const;

let press: Press;
let sample: PrintedSample;

beforeAll(async () => {
  press = openPress(2, { worker: await buildPressWorker() });
  sample = await exportSample(press, { editions: [EDITION], languages: null, outputs: ['pdf', 'docx'] });
}, 600_000);

afterAll(async () => press.close());

it('prints the sample in every one of its languages', () => {
  expect(sample.exported.map(({ language }) => language)).toEqual(TAGS);
  for (const { files } of sample.exported) expect(files).toHaveLength(2);
});

describe.each(TAGS)('the sample in %s', (language) => {
  let document: PrintDocument;
  let bytes: Uint8Array;
  let pdf: ReadPdf;
  let docx: OpenedDocx;
  const rightToLeft = LANGUAGES.find(({ tag }) => tag === language)?.direction === 'rtl';

  beforeAll(async () => {
    const edition = sample.workspace.editions.get(EDITION);
    if (!edition) throw new Error('no edition');
    document = resolveEdition(sample.workspace, EDITION, edition, language, SAMPLE_DAY).document;
    bytes = fileOf('pdf', language);
    pdf = await readPdf(bytes);
    docx = await openDocx(fileOf('docx', language));
  }, 180_000);

  it('has every word of its chapters in the Word file', () => {
    const alternatives = descendants(docx.part('word/document.xml'), 'wp:docPr').map(({ attributes }) => attributes['descr'] ?? '');
    const written = bare([...docx.paragraphs.map(({ text }) => text), ...alternatives].join(''));
    const words = sourceWords(sample.workspace, EDITION, language);
    expect(words.length).toBeGreaterThan(2_000);
    expect(words.filter((word) => !written.includes(bare(word)))).toEqual([]);
  });

  it('has a Word file in which the Open XML SDK finds nothing wrong', async () => {
    expect(await openXmlErrors(fileOf('docx', language))).toEqual([]);
  });

  it('has every text of the edition in the Word file', () => {
    const written = bare(docx.paragraphs.map(({ text }) => text).join(''));
    const texts = textsOf(document);
    expect(texts.filter((text) => !written.includes(bare(text)))).toEqual([]);
  });

  // What of a right-to-left text is found, and where its facts lie, is measured in right-to-left.test.ts.
  it.skipIf(rightToLeft)('has every word of its chapters, and every text of the edition, in the PDF', () => {
    const printed = printedIn(pdf);
    const words = sourceWords(sample.workspace, EDITION, language);
    expect(words.filter((word) => !printed.includes(bare(word)))).toEqual([]);
    expect(textsOf(document).filter((text) => !printed.includes(bare(text)))).toEqual([]);
  });

  it('names its language and title in both files, and claims PDF/UA-1', () => {
    // A reader that speaks knows no easy German, only German.
    const spoken = language === 'de-x-leicht' ? 'de' : language;
    expect([pdf.title, pdf.language, pdf.universalAccess]).toEqual([document.title, spoken, '1']);
    const core = docx.part('docProps/core.xml');
    expect(xmlText(core)).toContain(document.title);
    expect(xmlText(core)).toContain(spoken);
  });

  it('tags foreign words with their language', async () => {
    const tagged = await languagesIn(bytes);
    const printed = new Set([...printedTexts(document)].map((text) => text.language));
    expect([...tagged].toSorted()).toEqual(
      expect.arrayContaining([...printed].filter((one) => one !== language && one !== 'de-x-leicht').toSorted()),
    );
  });

  it('embeds every font', () => {
    expect(pdf.fonts.length).toBeGreaterThan(2);
    expect(pdf.fonts.filter(({ embedded }) => !embedded)).toEqual([]);
  });

  it('skips no heading level and leaves no page untagged', () => {
    const roles = pdf.pages.map(({ tags }) => rolesOf(tags));
    const levels = roles.flat().flatMap((role) => (/^H[1-6]$/.test(role) ? [Number(role[1])] : []));
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
    const untagged = pdf.pages.flatMap(({ pieces }, index) => (pieces.length > 0 && (roles[index]?.length ?? 0) < 2 ? [index + 1] : []));
    expect(untagged).toEqual([]);
  });
});

/** Text and alternative texts of a PDF. */
function printedIn(pdf: ReadPdf): string {
  const alternatives = pdf.pages.flatMap(({ tags }) => tagsWith(tags, 'Figure').map(({ alt }) => alt ?? ''));
  return bare([...pdf.pages.flatMap(({ pieces }) => pieces.map(({ text }) => text)), ...alternatives].join(''));
}

function fileOf(ending: string, language: string): Uint8Array {
  const bytes = sample.files.get(`${EDITION}/${EDITION}-${language}.${ending}`);
  if (!bytes) throw new Error(`no ${ending} in ${language}`);
  return bytes;
}

/** Texts of the edition, without protocols of addresses, which are printed without. */
function textsOf(document: PrintDocument): readonly string[] {
  const own = new Set(Object.values(document.words));
  return [...printedTexts(document)].map(({ text }) => text.replace(/^https?:\/\//, '')).filter((text) => !own.has(text));
}

/** Every language that the structure of a PDF names. */
async function languagesIn(bytes: Uint8Array): Promise<ReadonlySet<string>> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const tags = document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    const tag = object instanceof PDFDict ? object.get(PDFName.of('Lang')) : undefined;
    return tag instanceof PDFString || tag instanceof PDFHexString ? [tag.decodeText()] : [];
  });
  return new Set(tags);
}
