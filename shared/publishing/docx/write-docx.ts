import { Document, Packer } from 'docx';
import type { ISectionOptions } from 'docx';
import type { Rasteriser } from '../../ports/rasteriser.ts';
import type { PrintDocument } from '../print-document.ts';
import { Bookmarks } from './bookmarks.ts';
import { writeContents } from './contents-writer.ts';
import { writeCover } from './cover-writer.ts';
import { finishPackage } from './finish-package.ts';
import { Flow } from './layout.ts';
import type { Layout } from './layout.ts';
import { lookOf } from './styles/look.ts';
import { Numbering } from './numbering.ts';
import { pageGeometry } from './page-geometry.ts';
import { pictureSet } from './picture-set.ts';
import { runningHeads } from './running-heads.ts';
import { writeImprint, writeSection } from './section-writers.ts';
import { styleSheet } from './styles/style-sheet.ts';

export interface DocxOptions {
  /** Page of each anchor, from 1, the cover counted: as the PDF of the same edition came out. */
  readonly pages: ReadonlyMap<string, number>;
  readonly rasteriser: Rasteriser;
}

/**
 * An edition as a Word document (WordprocessingML, ECMA-376) that an office can go on editing. The same input gives the same bytes.
 * @param pictures every picture that `picturesOf(document)` names, by path.
 * @throws AppError `picture.missing` and what `checkPicture` finds.
 */
export async function writeDocx(
  document: PrintDocument,
  pictures: ReadonlyMap<string, Uint8Array>,
  options: DocxOptions,
): Promise<Uint8Array> {
  const hasParts = document.sections.some(({ type }) => type === 'part');
  const page = pageGeometry(document.format, document.language);
  const look = lookOf(document);
  const layout: Layout = {
    document,
    page,
    look,
    hasParts,
    bookmarks: new Bookmarks(document),
    numbering: new Numbering(),
    pictures: await pictureSet(document, pictures, options.rasteriser),
    pages: options.pages,
    flow: new Flow(),
  };
  const sections = [...coverSection(layout), bodySection(layout)];
  const file = new Document({
    sections,
    numbering: layout.numbering.options(look, page.bodySize),
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15 },
    // Rules for easy language want words whole.
    hyphenation: { autoHyphenation: document.language !== 'de-x-leicht' },
  });
  return finishPackage(await Packer.toArrayBuffer(file), document, styleSheet(document, page, look, hasParts));
}

function coverSection(layout: Layout): readonly ISectionOptions[] {
  const { cover } = layout.document;
  return cover ? [{ properties: pageProperties(layout), children: writeCover(cover, layout) }] : [];
}

function bodySection(layout: Layout): ISectionOptions {
  const { document } = layout;
  const contents = document.contentsTitle === null ? [] : writeContents(layout, document.contentsTitle);
  const sections = document.sections.flatMap((section) => writeSection(section, layout));
  const imprint = document.imprint ? writeImprint(document.imprint, layout) : [];
  return { properties: pageProperties(layout), ...runningHeads(layout), children: [...contents, ...sections, ...imprint] };
}

function pageProperties({ page }: Layout): ISectionOptions['properties'] {
  const { margin, width, height, header } = page;
  return {
    page: {
      size: { width, height },
      margin: {
        top: margin.top,
        bottom: margin.bottom,
        left: margin.side,
        right: margin.side,
        gutter: margin.gutter,
        header,
        footer: header,
      },
    },
  };
}
