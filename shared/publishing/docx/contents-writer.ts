import { BuilderElement, FileChild, InternalHyperlink } from 'docx';
import type { ParagraphChild, XmlComponent } from 'docx';
import type { PrintDocument, Run } from '../print-document.ts';
import { IMPRINT_ANCHOR } from '../typst/edition-plan.ts';
import { fieldMark, instruction } from './field.ts';
import { paragraph } from './layout.ts';
import type { Layout } from './layout.ts';
import { plainRun, writeRuns } from './run-writer.ts';
import { subChapterName } from './styles/heading-styles.ts';

export interface ContentsEntry {
  readonly anchor: string;
  /** 0 = first. */
  readonly outline: number;
  readonly title: readonly Run[];
}

/** What the contents list, in order, as in the PDF: parts, chapters, what follows them and the imprint; no headings inside chapters. */
export function contentsEntries({ sections, imprint }: PrintDocument, hasParts: boolean): readonly ContentsEntry[] {
  const base = hasParts ? 1 : 0;
  const entries = sections.map((section): ContentsEntry => {
    const outline = section.type === 'chapter' ? base + section.level - 1 : 0;
    return { anchor: section.anchor, outline, title: section.title };
  });
  return imprint ? [...entries, { anchor: IMPRINT_ANCHOR, outline: 0, title: imprint.title }] : entries;
}

/**
 * What Word looks for when it writes the contents anew. Parts and chapters are its own headings; a chapter below another stands
 * at the level of headings inside chapters, which the contents leave out, and is found by its style.
 */
function contentsInstruction(document: PrintDocument, hasParts: boolean): string {
  const deepest = hasParts ? 2 : 1;
  const levels = document.sections.flatMap((section) => (section.type === 'chapter' && section.level > 1 ? section.level : []));
  const styles = [...new Set(levels)].toSorted((a, b) => a - b).flatMap((level) => [subChapterName(level), String(deepest + level - 1)]);
  return `TOC \\o "1-${deepest}" \\h \\z${styles.length > 0 ? ` \\t "${separatedEitherWay(styles)}"` : ''} \\u`;
}

/**
 * Styles and their levels for Word, which splits them at the list separator of the computer, a semicolon where German is spoken and a comma
 * where English is, and for LibreOffice, which splits them at commas: either way the other half is one style that no document has.
 */
function separatedEitherWay(styles: readonly string[]): string {
  return `${styles.join(';')};-,1,${styles.join(',')}`;
}

/**
 * The contents as a field of Word with its result already in it: right when opened, and written anew by F9 or "Update table".
 * An entry whose page is not known is listed without a number.
 */
export function writeContents(layout: Layout, title: string): readonly FileChild[] {
  const { direction } = layout.document;
  const entries = contentsEntries(layout.document, layout.hasParts);
  const heading = paragraph(layout, direction, { style: 'TOCHeading', children: [plainRun(layout, title)] });
  const paragraphs = entries.map((entry, index) => {
    const style = `TOC${entry.outline + 1}`;
    const before =
      index === 0 ? [fieldMark('begin'), instruction(contentsInstruction(layout.document, layout.hasParts)), fieldMark('separate')] : [];
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
  if (!bookmark) return text;
  return [new InternalHyperlink({ anchor: bookmark.name, children: [...text, layout.pageNumbers.placeFor(entry.anchor, bookmark.name)] })];
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
