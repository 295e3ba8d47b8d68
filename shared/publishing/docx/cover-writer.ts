import type { FileChild } from 'docx';
import type { PrintCover, Run } from '../print-document.ts';
import { factRun, titleRuns } from '../runs.ts';
import { coverFit } from './cover-fit.ts';
import { COVER_PATTERN } from './cover-pattern.ts';
import { paragraph } from './layout.ts';
import type { Layout } from './layout.ts';
import { twips } from './page-geometry.ts';
import { pictureRun } from './picture-writer.ts';
import { plainRun, writeRuns } from './run-writer.ts';

/** The title of a document without a cover, above its first chapter. */
export function writeHead(layout: Layout): readonly FileChild[] {
  const { titles, direction, place } = layout.document;
  const line = (style: string, runs: readonly Run[] | null): readonly FileChild[] =>
    runs === null ? [] : [paragraph(layout, direction, { style, children: writeRuns(layout, titleRuns(runs), direction) })];
  const town = writeRuns(layout, [{ ...factRun(place.fullName), fact: false }], direction);
  return [
    paragraph(layout, direction, { style: 'CoverOffice', children: town }),
    ...line('Title', titles.title),
    ...line('Subtitle', titles.subtitle),
  ];
}

/** The title page, as in the PDF: arms and town, picture or pattern, and on the town's colour title, words, the language's own name, date. */
export function writeCover(cover: PrintCover, layout: Layout): readonly FileChild[] {
  const { document, page } = layout;
  const { titles, direction, place, look } = document;
  const line = (style: string, text: string): readonly FileChild[] => [
    paragraph(layout, direction, { style, children: [plainRun(layout, text)] }),
  ];
  const named = (style: string, runs: readonly Run[] | null): readonly FileChild[] =>
    runs === null ? [] : [paragraph(layout, direction, { style, children: writeRuns(layout, titleRuns(runs), direction) })];
  const german = (style: string, text: string | null): readonly FileChild[] =>
    text === null
      ? []
      : [paragraph(layout, direction, { style, children: writeRuns(layout, [{ ...factRun(text), fact: false }], direction) })];
  const arms = look.logo
    ? [
        paragraph(layout, direction, {
          style: 'CoverArms',
          children: [pictureRun(layout, look.logo, { width: twips(34), height: twips(26) })],
        }),
      ]
    : [];
  const bounds = { width: page.textWidth, height: coverFit(document, page).pictureHeight };
  const picture = paragraph(layout, direction, {
    style: 'CoverPicture',
    children: [cover.image ? pictureRun(layout, cover.image, bounds) : pictureRun(layout, { path: COVER_PATTERN, alt: '' })],
  });
  return [
    ...arms,
    ...german('CoverPlace', place.fullName),
    ...german('CoverOffice', place.office),
    picture,
    ...named('Title', titles.title),
    ...named('Subtitle', titles.subtitle),
    ...named('CoverText', cover.text),
    ...line('CoverLanguage', cover.languageName),
    ...line('CoverDate', document.dateText),
  ];
}
