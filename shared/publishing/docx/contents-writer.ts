import { BuilderElement, FileChild, InternalHyperlink, Tab, TextRun } from 'docx';
import type { ParagraphChild, XmlComponent } from 'docx';
import type { PrintBlock, PrintDocument, Run } from '../print-document.ts';
import { paragraph } from './layout.ts';
import type { Layout } from './layout.ts';
import { plainRun, writeRuns } from './run-writer.ts';

export interface ContentsEntry {
  readonly anchor: string;
  /** 0 = first. */
  readonly outline: number;
  readonly title: readonly Run[];
}

/** What the contents list, in order: the same headings that Word finds when it writes them anew. */
export function contentsEntries(document: PrintDocument, hasParts: boolean): readonly ContentsEntry[] {
  const base = hasParts ? 1 : 0;
  const entries = document.sections.flatMap((section): readonly ContentsEntry[] => {
    if (section.type !== 'chapter') return [{ anchor: section.anchor, outline: 0, title: section.title }];
    const outline = base + section.level - 1;
    return [{ anchor: section.anchor, outline, title: section.title }, ...headings(section.blocks, outline)];
  });
  return entries.filter((entry) => entry.outline < contentsLevels(document, hasParts));
}

/** Levels that the contents show: parts and chapters, down to the chapters below others. */
function contentsLevels(document: PrintDocument, hasParts: boolean): number {
  const deepest = Math.max(1, ...document.sections.map((section) => (section.type === 'chapter' ? section.level : 1)));
  return (hasParts ? 1 : 0) + deepest;
}

function headings(blocks: readonly PrintBlock[], outline: number): readonly ContentsEntry[] {
  return blocks.flatMap((block): readonly ContentsEntry[] => {
    switch (block.type) {
      case 'heading':
        return [{ anchor: block.anchor, outline: outline + block.level - 1, title: block.runs }];
      case 'box':
      case 'quote':
        return headings(block.blocks, outline);
      case 'list':
      case 'steps':
        return block.items.flatMap((item) => headings(item.blocks, outline));
      default:
        return [];
    }
  });
}

/**
 * The contents as a field of Word with its result already in it: right when opened, and written anew by F9 or "Update table".
 * An entry whose page is not known is listed without a number.
 */
export function writeContents(layout: Layout, title: string): readonly FileChild[] {
  const { direction } = layout.document;
  const entries = contentsEntries(layout.document, layout.hasParts);
  const heading = paragraph(layout, direction, { style: 'TOCHeading', children: [plainRun(layout, title)] });
  const levels = contentsLevels(layout.document, layout.hasParts);
  const paragraphs = entries.map((entry, index) => {
    const style = `TOC${entry.outline + 1}`;
    const before = index === 0 ? [fieldMark('begin'), instruction(`TOC \\o "1-${levels}" \\h \\z \\u`), fieldMark('separate')] : [];
    const after = index === entries.length - 1 ? [fieldMark('end')] : [];
    return paragraph(layout, direction, { style, children: [...before, ...entryChildren(layout, entry), ...after] });
  });
  return entries.length === 0 ? [] : [new ContentsControl([heading, ...paragraphs])];
}

/** Title and page number of a place, as one link to it. */
export function entryChildren(layout: Layout, entry: Omit<ContentsEntry, 'outline'>): readonly ParagraphChild[] {
  const bookmark = layout.bookmarks.target(entry.anchor);
  // A link inside a link is no XML that Word reads: titles are plain here.
  const title = entry.title.map((run): Run => (run.type === 'break' ? run : { ...run, link: null }));
  const text = writeRuns(layout, title, layout.document.direction);
  const page = layout.pages.get(entry.anchor);
  if (!bookmark) return text;
  if (page === undefined) return [new InternalHyperlink({ anchor: bookmark.name, children: [...text] })];
  const number = [
    new TextRun({ children: [new Tab()] }),
    fieldMark('begin'),
    instruction(`PAGEREF ${bookmark.name} \\h`),
    fieldMark('separate'),
    new TextRun({ text: String(page) }),
    fieldMark('end'),
  ];
  return [new InternalHyperlink({ anchor: bookmark.name, children: [...text, ...number] })];
}

function fieldMark(type: 'begin' | 'separate' | 'end'): TextRun {
  return new TextRun({
    children: [new BuilderElement({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } })],
  });
}

/** Only ever called with text of our own: nothing that a user wrote becomes an instruction. */
function instruction(text: string): TextRun {
  const element = new BuilderElement({ name: 'w:instrText', attributes: { space: { key: 'xml:space', value: 'preserve' } } });
  element.addChildElement(` ${text} `);
  return new TextRun({ children: [element] });
}

/** The content control that makes Word offer "Update table" above the contents (ECMA-376 part 1, section 17.5.2.12). */
class ContentsControl extends FileChild {
  constructor(paragraphs: readonly XmlComponent[]) {
    super('w:sdt');
    const gallery = valued('w:docPartGallery', 'Table of Contents');
    const part = new BuilderElement({ name: 'w:docPartObj', children: [gallery, new BuilderElement({ name: 'w:docPartUnique' })] });
    this.root.push(new BuilderElement({ name: 'w:sdtPr', children: [part] }));
    this.root.push(new BuilderElement({ name: 'w:sdtContent', children: paragraphs }));
  }
}

function valued(name: string, value: string): XmlComponent {
  return new BuilderElement({ name, attributes: { value: { key: 'w:val', value } } });
}
