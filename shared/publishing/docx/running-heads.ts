import { Footer, Header, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import type { ParagraphChild } from 'docx';
import { germanRun } from '../runs.ts';
import { fieldMark, instruction } from './field.ts';
import { paragraph } from './layout.ts';
import type { Layout } from './layout.ts';
import { plainRun, speech, writeRuns } from './run-writer.ts';

interface Facing<Kind> {
  readonly default: Kind;
  readonly even: Kind;
  readonly first: Kind;
}

/**
 * Heads of facing pages: the chapter stands at the outer edge. In a right-to-left document the same order comes out mirrored,
 * because the paragraphs are.
 * @param style what `STYLEREF` looks for: the number of a heading level, or the name of a style in quotation marks
 */
export function heads(layout: Layout, style: string): Facing<Header> {
  const { document } = layout;
  const place = (): readonly ParagraphChild[] => writeRuns(layout, [germanRun(document.place.fullName)], document.direction);
  const line = (children: readonly ParagraphChild[]) => paragraph(layout, document.direction, { style: 'Header', children });
  return {
    ...emptyHeads(),
    default: new Header({ children: [line([...place(), tab(), ...chapterTitle(layout, style)])] }),
    even: new Header({ children: [line([...chapterTitle(layout, style), tab(), ...place()])] }),
  };
}

export function emptyHeads(): Facing<Header> {
  const empty = (): Header => new Header({ children: [new Paragraph({})] });
  return { default: empty(), even: empty(), first: empty() };
}

/** Page numbers, at the outer edge. */
export function feet(layout: Layout): Facing<Footer> {
  const { document } = layout;
  // The word before it is for ears: a screen reader says "page 7".
  const [before = '', after = ''] = document.words.page.split('{page}');
  const page = (): readonly ParagraphChild[] => [
    ...wordsOf(layout, before),
    new TextRun({ children: [PageNumber.CURRENT], bold: true }),
    ...wordsOf(layout, after),
  ];
  const foot = (children: readonly ParagraphChild[]): Footer =>
    new Footer({ children: [paragraph(layout, document.direction, { style: 'Footer', children })] });
  return { default: foot([tab(), ...page()]), even: foot(page()), first: foot([tab(), ...page()]) };
}

const tab = (): TextRun => new TextRun({ children: [new Tab()] });

function wordsOf(layout: Layout, text: string): readonly ParagraphChild[] {
  return text === '' ? [] : [plainRun(layout, text.replaceAll(' ', '\u00a0'))];
}

/**
 * The title of the chapter at hand as a field that Word keeps up to date (ECMA-376 part 1, section 17.16.5.59). Where a program
 * does not know it - LibreOffice before 7.6 - the title of the edition stands there, which is never wrong.
 */
function chapterTitle(layout: Layout, style: string): readonly ParagraphChild[] {
  const { language, direction, title } = layout.document;
  const look = speech(layout, language, direction);
  return [
    fieldMark('begin', look),
    // CHARFORMAT: in the look of the head, not of the heading.
    instruction(`STYLEREF ${style} \\* CHARFORMAT`, look),
    fieldMark('separate', look),
    plainRun(layout, title),
    fieldMark('end', look),
  ];
}
