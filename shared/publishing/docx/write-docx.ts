import { Document } from 'docx';
import type { ISectionOptions } from 'docx';
import type { Rasteriser } from '../../ports/rasteriser.ts';
import type { Zipper } from '../../ports/zipper.ts';
import type { PrintDocument, PrintSection } from '../print-document.ts';
import { Bookmarks } from './bookmarks.ts';
import { writeContents } from './contents-writer.ts';
import { writeCover, writeHead } from './cover-writer.ts';
import type { EmbeddedFont } from './embedded-fonts.ts';
import { finishPackage } from './finish-package.ts';
import { Flow } from './layout.ts';
import type { Layout } from './layout.ts';
import { lookOf } from './styles/look.ts';
import { Numbering } from './numbering.ts';
import { pageGeometry } from './page-geometry.ts';
import { PageNumbers } from './page-numbers.ts';
import { partsOf } from './parts-of.ts';
import { pictureSet } from './picture-set.ts';
import { emptyHeads, feet, heads } from './running-heads.ts';
import { writeImprint, writeSection } from './section-writers.ts';
import { BACK_MATTER } from './styles/heading-styles.ts';
import { styleSheet } from './styles/style-sheet.ts';
import { zipAnywhere } from './zip-anywhere.ts';

export interface DocxOptions {
  /** Page of each anchor, from 1, the cover counted: as the PDF of the same edition came out. Waited for when all else is written. */
  readonly pages: ReadonlyMap<string, number> | Promise<ReadonlyMap<string, number>>;
  readonly rasteriser: Rasteriser;
  /** Fonts that travel with the document; none when not given. */
  readonly fonts?: readonly EmbeddedFont[];
  /** Packs the parts of the file; fflate when not given. */
  readonly zip?: Zipper;
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
    pictures: await pictureSet(document, pictures, options.rasteriser, page),
    pageNumbers: new PageNumbers(),
    flow: new Flow(),
  };
  const sections = [...coverSection(layout), ...contentsSection(layout), ...bodySections(layout)];
  const file = new Document({
    sections,
    numbering: layout.numbering.options(look, page.bodySize),
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15 },
    // Rules for easy language want words whole.
    hyphenation: { autoHyphenation: document.language !== 'de-x-leicht' },
  });
  return finishPackage(await partsOf(file), document, {
    pageNumbers: layout.pageNumbers,
    pages: options.pages,
    styles: styleSheet(document, page, look, hasParts),
    fonts: options.fonts ?? [],
    tableCaptions: layout.flow.tableCaptions(),
    zip: options.zip ?? zipAnywhere,
  });
}

function coverSection(layout: Layout): readonly ISectionOptions[] {
  const { cover } = layout.document;
  return cover && !layout.page.runsOn ? [{ properties: pageProperties(layout), children: writeCover(cover, layout) }] : [];
}

function contentsSection(layout: Layout): readonly ISectionOptions[] {
  const { contentsTitle } = layout.document;
  const children = contentsTitle === null ? [] : writeContents(layout, contentsTitle);
  return children.length === 0 ? [] : [{ properties: pageProperties(layout), headers: emptyHeads(), footers: feet(layout), children }];
}

/**
 * The pages after the contents. Heads find the chapter at hand by its style, so that each part is a section of its own, whose first
 * page has no head, and so is what stands behind the parts: addresses, glossary, notes, imprint.
 */
function bodySections(layout: Layout): readonly ISectionOptions[] {
  const { document, hasParts, page } = layout;
  const properties = pageProperties(layout);
  const footers = feet(layout);
  const groups = hasParts ? groupsOf(document.sections) : [{ kind: 'chapters', sections: document.sections } as const];
  const written = groups.map(({ kind, sections }, index): ISectionOptions => {
    const head = kind === 'back' ? `"${BACK_MATTER}"` : hasParts ? '2' : '1';
    const isLast = index === groups.length - 1;
    const imprint = isLast && document.imprint ? writeImprint(document.imprint, layout) : [];
    return {
      properties: kind === 'part' ? { ...properties, titlePage: true } : properties,
      headers: heads(layout, head),
      footers,
      children: [
        ...(index === 0 && page.runsOn ? writeHead(layout) : []),
        ...sections.flatMap((section) => writeSection(section, layout)),
        ...imprint,
      ],
    };
  });
  return written;
}

interface Group {
  readonly kind: 'part' | 'chapters' | 'back';
  readonly sections: PrintSection[];
}

/** Each part with its chapters, chapters before the first part, and what stands behind them all. */
function groupsOf(sections: readonly PrintSection[]): readonly Group[] {
  const groups: Group[] = [];
  for (const section of sections) {
    const kind = section.type === 'part' ? 'part' : section.type === 'chapter' ? 'chapters' : 'back';
    const last = groups.at(-1);
    const joins = last && (kind === last.kind ? kind !== 'part' : kind === 'chapters' && last.kind === 'part');
    if (joins) last.sections.push(section);
    else groups.push({ kind, sections: [section] });
  }
  // The imprint looks like what stands behind the parts, and needs a head that finds it.
  return groups.at(-1)?.kind === 'back' ? groups : [...groups, { kind: 'back', sections: [] }];
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
