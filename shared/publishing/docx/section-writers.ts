import { Tab, TextRun } from 'docx';
import type { FileChild, IParagraphOptions } from 'docx';
import type { PrintChapter, PrintDocument, PrintImprint, PrintSection } from '../print-document.ts';
import { writeBlocks } from './block-writers.ts';
import { writeContact } from './card-writer.ts';
import { entryChildren } from './contents-writer.ts';
import { paragraph } from './layout.ts';
import type { Layout } from './layout.ts';
import { qrRun } from './picture-writer.ts';
import { safeUrl } from '../safe-url.ts';
import { IMPRINT_ANCHOR } from '../typst/edition-plan.ts';
import { readable } from './styles/look.ts';
import { CHAPTER_RULE, CHAPTER_SPACE, subChapterStyle } from './styles/heading-styles.ts';
import { WRITING_LINE } from './styles/page-styles.ts';
import { twips } from './page-geometry.ts';
import { runsText, titleRuns } from '../runs.ts';
import { marked, urlRun, urlText, writeRuns } from './run-writer.ts';

type Writer<Type extends PrintSection['type']> = (section: Extract<PrintSection, { type: Type }>, layout: Layout) => readonly FileChild[];

/** One writer per kind of section: a kind without one does not compile. */
const WRITERS: { readonly [Type in PrintSection['type']]: Writer<Type> } = {
  part(section, layout) {
    const { direction } = layout.document;
    const entries = chaptersOf(section, layout.document).map((chapter) =>
      paragraph(layout, direction, { style: 'PartEntry', children: entryChildren(layout, chapter) }),
    );
    return [heading('Heading1', section, layout), ...entries];
  },
  chapter(section, layout) {
    layout.flow.enter(runsText(section.title));
    const { direction } = layout.document;
    const outline = (layout.hasParts ? 1 : 0) + section.level - 1;
    const colour = section.colour === null ? null : readable(section.colour);
    const field = section.level === 1 && !layout.page.runsOn;
    const title = paragraph(layout, direction, {
      style: section.level === 1 ? `Heading${outline + 1}` : subChapterStyle(section.level),
      children: marked(
        layout.bookmarks.place(section.anchor),
        writeRuns(layout, section.title, direction, colour === null || field ? {} : { color: colour }),
      ),
      ...(colour === null || section.level > 1 ? {} : field ? coloured(colour) : ruled(colour)),
    });
    const summary = section.summary
      ? [paragraph(layout, direction, { style: 'Summary', children: writeRuns(layout, section.summary, direction) })]
      : [];
    return [title, ...summary, ...writeBlocks(section.blocks, { direction, inside: null, depth: 0, indent: 0, outline }, layout)];
  },
  contacts(section, layout) {
    const cards = section.contacts.flatMap((contact) => writeContact(contact, layout.document.direction, layout, { where: 'list' }));
    return [heading(backStyle(layout), section, layout), ...cards];
  },
  glossary(section, layout) {
    const { direction } = layout.document;
    const line = (style: string, runs: Parameters<typeof writeRuns>[1] | null): readonly FileChild[] =>
      runs ? [paragraph(layout, direction, { style, children: writeRuns(layout, runs, direction) })] : [];
    return [
      heading(backStyle(layout), section, layout),
      ...(section.intro.length > 0 ? line('Normal', section.intro) : []),
      ...section.terms.flatMap(({ term, wording, explanation }) => [
        ...line('GlossaryTerm', term),
        ...line('GlossaryText', wording),
        ...line('GlossaryText', explanation),
      ]),
    ];
  },
  notes(section, layout) {
    const { direction } = layout.document;
    // The first page has the title as well.
    const page = (taken: number): readonly FileChild[] =>
      Array.from({ length: Math.max(1, Math.floor((layout.page.textHeight - twips(taken)) / WRITING_LINE)) }, () =>
        paragraph(layout, direction, { style: 'WritingLine', children: [new TextRun({ children: [new Tab()] })] }),
      );
    const pages = Array.from({ length: section.pages }, (_, index) => {
      if (index > 0) layout.flow.breakPage();
      return page(index === 0 ? 26 : 4);
    });
    return [heading(backStyle(layout), section, layout), ...pages.flat()];
  },
};

/** The look of a chapter's title in its own colour: what the style says of the town's. */
function ruled(color: string): Pick<IParagraphOptions, 'border'> {
  return { border: { bottom: { style: 'single', color, size: CHAPTER_RULE.width * 8, space: CHAPTER_RULE.space } } };
}

function coloured(color: string): Pick<IParagraphOptions, 'border' | 'shading'> {
  const edge = { style: 'single', color, size: 4, space: CHAPTER_SPACE } as const;
  return { border: { top: edge, left: edge, bottom: edge, right: edge }, shading: { type: 'clear', color: 'auto', fill: color } };
}

const IMPRINT_QR_SIDE = twips(22);

export function writeSection<Type extends PrintSection['type']>(
  section: Extract<PrintSection, { type: Type }>,
  layout: Layout,
): readonly FileChild[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table has this writer under this name; TypeScript cannot follow the union
  const write = WRITERS[section.type] as unknown as Writer<Type>;
  return write(section, layout);
}

/** The imprint, on a page of its own, with the way to the town's page for those who hold it in their hands. */
export function writeImprint(imprint: PrintImprint, layout: Layout): readonly FileChild[] {
  const { direction } = layout.document;
  const line = (children: ReturnType<typeof writeRuns>): FileChild => paragraph(layout, direction, { style: 'ImprintLine', children });
  const { website } = imprint;
  const code = website === null ? null : safeUrl(website);
  return [
    heading(backStyle(layout), { anchor: IMPRINT_ANCHOR, title: imprint.title }, layout),
    ...imprint.lines.map((runs) => line(writeRuns(layout, runs, direction))),
    ...(website === null ? [] : [line(writeRuns(layout, [urlRun(website)], direction))]),
    ...(code === null
      ? []
      : [paragraph(layout, direction, { style: 'ImprintCode', children: [qrRun(layout, code, `QR ${urlText(code)}`, IMPRINT_QR_SIDE)] })]),
    ...(imprint.contact ? writeContact(imprint.contact, direction, layout) : []),
  ];
}

function heading(style: string, section: Pick<PrintSection, 'anchor' | 'title'>, layout: Layout): FileChild {
  const { direction } = layout.document;
  return paragraph(layout, direction, {
    style,
    children: marked(layout.bookmarks.place(section.anchor), writeRuns(layout, titleRuns(section.title), direction)),
  });
}

function backStyle(layout: Layout): string {
  return layout.hasParts ? 'BackMatterHeading' : 'Heading1';
}

/** The chapters of their own between a part and what comes after it. */
function chaptersOf(part: PrintSection, document: PrintDocument): readonly PrintChapter[] {
  const following = document.sections.slice(document.sections.indexOf(part) + 1);
  const end = following.findIndex(({ type }) => type !== 'chapter');
  return following
    .slice(0, end === -1 ? undefined : end)
    .filter((section) => section.type === 'chapter')
    .filter(({ level }) => level === 1);
}
