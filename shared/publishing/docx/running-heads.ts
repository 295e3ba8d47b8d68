import { Footer, Header, PageNumber, Tab, TextRun } from 'docx';
import type { ParagraphChild } from 'docx';
import { germanRun } from '../runs.ts';
import { paragraph } from './layout.ts';
import type { Layout } from './layout.ts';
import { plainRun, writeRuns } from './run-writer.ts';

/**
 * Heads and feet of facing pages: the page number stands at the outer edge. In a right-to-left document the same order comes out
 * mirrored, because the paragraphs are.
 */
export function runningHeads(layout: Layout): {
  readonly headers: { readonly default: Header; readonly even: Header };
  readonly footers: { readonly default: Footer; readonly even: Footer };
} {
  const { document } = layout;
  const tab = (): TextRun => new TextRun({ children: [new Tab()] });
  const title = (): readonly ParagraphChild[] => [plainRun(layout, document.title)];
  const place = (): readonly ParagraphChild[] => writeRuns(layout, [germanRun(document.place.fullName)], document.direction);
  // The word before it is for ears: a screen reader says "page 7".
  const [before = '', after = ''] = document.words.page.split('{page}');
  const page = (): readonly ParagraphChild[] => [
    ...wordsOf(layout, before),
    new TextRun({ children: [PageNumber.CURRENT], bold: true }),
    ...wordsOf(layout, after),
  ];
  const line = (style: string, children: readonly ParagraphChild[]) => paragraph(layout, document.direction, { style, children });
  return {
    headers: {
      default: new Header({ children: [line('Header', [...place(), tab(), ...title()])] }),
      even: new Header({ children: [line('Header', [...title(), tab(), ...place()])] }),
    },
    footers: {
      default: new Footer({ children: [line('Footer', [tab(), ...page()])] }),
      even: new Footer({ children: [line('Footer', [...page()])] }),
    },
  };
}

function wordsOf(layout: Layout, text: string): readonly ParagraphChild[] {
  return text === '' ? [] : [plainRun(layout, text.replaceAll(' ', '\u00a0'))];
}
