import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LanguageTag } from '../../../shared/model/language.ts';
import type { Workspace } from '../../../shared/model/workspace.ts';
import { contentsEntries } from '../../../shared/publishing/docx/contents-writer.ts';
import { plainFact } from '../../../shared/publishing/docx/fact-text.ts';
import { writeDocx } from '../../../shared/publishing/docx/write-docx.ts';
import { picturesOf } from '../../../shared/publishing/pictures-of.ts';
import type { PrintDocument } from '../../../shared/publishing/print-document.ts';
import { resolveEdition } from '../../../shared/publishing/resolve/resolve-edition.ts';
import { printPdf } from '../../../shared/publishing/typst/print-pdf.ts';
import { lostTexts, textsOf } from '../../../shared/testing/lost-texts.ts';
import { openDocx, value } from '../../../shared/testing/open-docx.ts';
import type { DocxParagraph, OpenedDocx } from '../../../shared/testing/open-docx.ts';
import { child, descendants, elements } from '../../../shared/testing/read-xml.ts';
import type { XmlElement } from '../../../shared/testing/read-xml.ts';
import { asWritten, contactAsWritten } from '../../../shared/testing/texts-as-written.ts';
import { loadWorkspace } from '../../../shared/workspace/load-workspace.ts';
import { openXmlErrors } from '../../testing/open-xml-errors.ts';
import { readBookmarks } from '../../testing/read-pdf.ts';
import { openDiskFileStore, type DiskFileStore } from '../disk/disk-file-store.ts';
import { svgRasteriser } from './svg-rasteriser.ts';
import { compilerHere, coverage, typesetter } from '../../testing/typeset-here.ts';

/** Each language of the sample once, its editions by turns. */
const EDITIONS: readonly (readonly [edition: string, language: LanguageTag])[] = [
  ['willkommensmappe', 'de'],
  ['wegweiser', 'ar'],
  ['erste-schritte', 'en'],
  ['erste-schritte', 'uk'],
  ['erste-schritte', 'tr'],
  ['wegweiser', 'fr'],
  ['erste-schritte', 'fa'],
  ['erste-schritte', 'ru'],
  ['wegweiser', 'ti'],
  ['erste-schritte', 'ro'],
  ['erste-schritte', 'de-x-leicht'],
];

/** Milliseconds; a guide takes seconds on a computer that has nothing else to do. */
const TIME_LIMIT = 120_000;

let store: DiskFileStore;
let workspace: Workspace;

beforeAll(async () => {
  store = await openDiskFileStore(fileURLToPath(new URL('../../../content', import.meta.url)));
  ({ workspace } = await loadWorkspace(store));
});

interface Both {
  readonly document: PrintDocument;
  readonly pdf: Uint8Array;
  readonly bytes: Uint8Array;
  readonly docx: OpenedDocx;
  readonly pages: ReadonlyMap<string, number>;
}

async function resolve(edition: string, language: LanguageTag) {
  const found = workspace.editions.get(edition);
  if (!found) throw new Error(`no edition ${edition}`);
  const { document } = resolveEdition(workspace, edition, found, language, '2026-11-23');
  const paths = picturesOf(document);
  const files = await store.readMany(paths);
  const pictures = new Map(paths.flatMap((path, index) => (files[index] ? [[path, files[index].bytes] as const] : [])));
  return { document, pictures };
}

async function print(edition: string, language: LanguageTag): Promise<Both> {
  const { document, pictures } = await resolve(edition, language);
  const { pdf, anchors, problems } = await printPdf(document, pictures, typesetter, coverage);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (!pdf) throw new Error('no PDF');
  const bytes = await writeDocx(document, pictures, { pages: anchors, rasteriser: svgRasteriser });
  compilerHere.tidy(3);
  return { document, pdf: new Uint8Array(pdf), bytes, docx: await openDocx(bytes), pages: anchors };
}

/** Without white space and what either program adds to order or keep facts. */
const bare = (text: string): string => plainFact(text).replace(/[\s\u00ad\u200b]/gu, '');

function headingsOf({ paragraphs, part }: OpenedDocx): readonly string[] {
  const styles = new Map(elements(part('word/styles.xml'), 'w:style').map((style) => [style.attributes['w:styleId'], style]));
  const outline = (id: string | undefined): string | undefined => {
    const style = styles.get(id);
    return style && (value(child(style, 'w:pPr', 'w:outlineLvl')) ?? outline(value(child(style, 'w:basedOn'))));
  };
  return paragraphs.filter(({ style }) => outline(style) !== undefined).map(({ text }) => bare(text));
}

/** What a paragraph says about its look beside its style, its direction and its list. */
function directLook({ element }: DocxParagraph): readonly string[] {
  const spoken = new Set(['w:rStyle', 'w:lang', 'w:rtl', 'w:rFonts', 'w:noProof', 'w:b', 'w:bCs', 'w:i', 'w:iCs']);
  const own = elements(child(element, 'w:pPr')).filter(({ name }) => !['w:pStyle', 'w:bidi', 'w:numPr', 'w:sectPr'].includes(name));
  const runs = descendants(element, 'w:rPr').flatMap((look): readonly XmlElement[] => elements(look));
  return [...own, ...runs.filter(({ name }) => !spoken.has(name))].map(({ name }) => name);
}

describe('a Word document of the sample', () => {
  it.each(EDITIONS.map(([, language]) => language))('holds every text in the order of the PDF (%s)', async (language) => {
    const { document, pictures } = await resolve('willkommensmappe', language);
    const { paragraphs } = await openDocx(await writeDocx(document, pictures, { pages: new Map(), rasteriser: svgRasteriser }));
    const { title, subtitle, imprint } = document;
    const back = [imprint?.title, imprint?.lines, imprint?.contact && contactAsWritten(imprint.contact)];
    const texts = [title, subtitle ?? '', ...textsOf(asWritten(document)), ...textsOf(back)];
    expect(texts.length).toBeGreaterThan(2000);
    expect(lostTexts(texts.map(bare), bare(paragraphs.map(({ text }) => text).join('')))).toEqual([]);
  });

  it.each(EDITIONS)(
    'has the headings and contents of the PDF, is styled and not painted, and valid (%s, %s)',
    async (edition, language) => {
      const { document, pdf, bytes, docx, pages } = await print(edition, language);

      const bookmarks = await readBookmarks(pdf);
      expect(headingsOf(docx)).toEqual(bookmarks.map(bare).filter((heading) => heading !== bare(document.contentsTitle ?? '')));

      const entries = docx.paragraphs.filter(({ style }) => /^TOC\d$/.test(style)).map(({ text }) => bare(text));
      const wanted =
        document.contentsTitle === null
          ? []
          : contentsEntries(
              document,
              document.sections.some(({ type }) => type === 'part'),
            );
      expect(entries).toEqual(wanted.map((entry) => bare(textsOf(entry.title).join('')) + String(pages.get(entry.anchor))));

      const direct = docx.paragraphs.filter((paragraph) => directLook(paragraph).length > 0);
      expect(direct.length / docx.paragraphs.length).toBeLessThan(0.02);
      const body = docx.part('word/document.xml');
      for (const name of ['w:txbxContent', 'w:pict', 'w:framePr']) expect(descendants(body, name)).toEqual([]);

      expect(await openXmlErrors(bytes)).toEqual([]);
    },
    TIME_LIMIT,
  );
});
