import type { PageGeometry } from '../page-geometry.ts';
import { frame } from './edges.ts';
import { INK } from './look.ts';
import type { Look } from './look.ts';
import type { ParagraphStyle } from './style-xml.ts';

type Shape = Omit<ParagraphStyle, 'id' | 'name'>;

/** Deepest heading style that Word has. */
export const DEEPEST_HEADING = 9;
/** Points between the rule under a chapter's title and the title. */
const RULE_SPACE = 4;
export const CHAPTER_RULE = { width: 3, space: RULE_SPACE } as const;
/** Points between the edge of a chapter's field and its title, and the same in twips. */
export const CHAPTER_SPACE = 8;
const CHAPTER_INSET = 160;

/** Name of the style of what stands behind the parts: running heads find it by it. */
export const BACK_MATTER = 'Mappe Anhang';

/** Style of a chapter below the chapter before it, by its level: 2 or 3. */
export function subChapterStyle(level: number): string {
  return `SubChapter${level}`;
}

/** Name of that style: the contents find it by it. */
export function subChapterName(level: number): string {
  return level === 2 ? 'Mappe Unterkapitel' : `Mappe Unterkapitel ${level}`;
}

/** Heading 1 to 9. With parts, a part is Heading 1 and a chapter Heading 2: the navigation pane shows the brochure as it is. */
export function headingStyles(page: PageGeometry, look: Look, hasParts: boolean): readonly ParagraphStyle[] {
  const chapter = chapterShape(page, look);
  const shapes = [...(hasParts ? [partShape(page, look)] : []), chapter, ...lowerShapes(page, look)];
  const headings = shapes.slice(0, DEEPEST_HEADING).map((shape, index): ParagraphStyle => ({
    ...shape,
    id: `Heading${index + 1}`,
    name: `heading ${index + 1}`,
    next: 'Normal',
    paragraph: { ...shape.paragraph, keepNext: true, keepLines: true, unhyphenated: true, outline: index },
  }));
  return [
    ...headings,
    // Contacts, glossary and notes stand beside the parts, and look like chapters.
    {
      ...chapter,
      id: 'BackMatterHeading',
      name: BACK_MATTER,
      next: 'Normal',
      paragraph: { ...chapter.paragraph, keepNext: true, keepLines: true, unhyphenated: true, outline: 0 },
    },
    ...[2, 3].map((level): ParagraphStyle => ({
      id: subChapterStyle(level),
      name: subChapterName(level),
      basedOn: `Heading${level + (hasParts ? 1 : 0)}`,
      next: 'Normal',
      run: { size: page.bodySize * (level === 2 ? 1.6 : 1.5), colour: look.primary },
      paragraph: { before: 480, after: 160, edges: { top: { width: 2.25, colour: look.primary, space: 6 } } },
    })),
    {
      id: 'PartEntry',
      name: 'Mappe Teil Kapitel',
      run: { size: page.bodySize * 1.15 },
      paragraph: { before: 60, after: 60, tabs: [{ at: page.textWidth, to: 'right', leader: 'dot' }] },
    },
  ];
}

/** A part has a page of its own with the list of its chapters, as in the PDF: the page numbers of both stay together. */
function partShape(page: PageGeometry, look: Look): Shape {
  const inset = 260;
  return {
    run: { bold: true, size: page.bodySize * 3, colour: 'FFFFFF' },
    paragraph: {
      pageBreakBefore: true,
      before: Math.round(page.textHeight * 0.18),
      after: 480,
      left: inset,
      right: inset,
      fill: look.primary,
      edges: frame(look.primary, 13),
      line: 264,
    },
  };
}

/** A chapter begins with its title on a field of colour, as in the PDF; on a sheet, where chapters follow each other, with a rule below it. */
function chapterShape(page: PageGeometry, look: Look): Shape {
  const run = { bold: true, size: page.bodySize * 2, colour: page.runsOn ? look.primary : 'FFFFFF' };
  if (page.runsOn)
    return { run, paragraph: { before: 360, after: 200, edges: { bottom: { ...CHAPTER_RULE, colour: look.primary } }, line: 252 } };
  return {
    run,
    paragraph: {
      pageBreakBefore: true,
      before: 0,
      after: 200,
      left: CHAPTER_INSET,
      right: CHAPTER_INSET,
      fill: look.primary,
      edges: frame(look.primary, CHAPTER_SPACE),
      line: 252,
    },
  };
}

function lowerShapes(page: PageGeometry, look: Look): readonly Shape[] {
  const factors = [1.45, 1.2, 1.05, 1, 1, 1, 1, 1];
  return factors.map((factor, index) => ({
    run: { bold: true, size: page.bodySize * factor, colour: index === 0 ? look.primary : INK },
    paragraph: { before: Math.max(160, 320 - index * 60), after: 80, line: 259 },
  }));
}
