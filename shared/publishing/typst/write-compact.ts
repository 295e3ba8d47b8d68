import { columnLimit, geometryOf } from '../format-geometry.ts';
import type { PrintDocument, PrintImprint } from '../print-document.ts';
import type { PageRun } from './edition-plan.ts';
import { anchorsOf, IMPRINT_ANCHOR } from './edition-plan.ts';
import { coverTitles } from './cover-titles.ts';
import { imageArguments } from './image-arguments.ts';
import { IMPORT_COMPACT, IMPORT_TEMPLATE } from './template.ts';
import { toneCode } from './tone-code.ts';
import { typstString } from './typst-string.ts';
import { writeContact } from './write-cards.ts';
import { qrArguments } from './write-qr.ts';
import type { WriteContext } from './write-context.ts';
import { writeRuns, writeTitle } from './write-runs.ts';
import { writeSectionAgain } from './written-sections.ts';

/** The main file of a sheet, a flyer or a checklist. */
export function writeCompact(
  document: PrintDocument,
  plan: readonly PageRun[],
  files: Map<string, string | Uint8Array>,
  context: WriteContext,
): string {
  const { kind } = geometryOf(document.format);
  const body = plan.map((run) => writeRun(run, files, context)).join('');
  const imprint = document.imprint === null ? null : writeImprint(document, document.imprint, context);
  return [
    `${IMPORT_TEMPLATE}${IMPORT_COMPACT}#show: edition\n`,
    `#let tone = ${toneCode(document.look.primary)}\n`,
    kind === 'flyer' ? writeFlyer(document, imprint, body, context) : writeSheet(document, imprint, body, context),
    `#report-anchors((${anchorsOf(document)
      .map((anchor) => `${typstString(anchor)},`)
      .join(' ')}))\n#report-flow()\n`,
  ].join('');
}

function writeRun({ sections }: PageRun, files: Map<string, string | Uint8Array>, context: WriteContext): string {
  const [{ section, colour }] = sections;
  if (section.type === 'part') {
    const level = context.level.beginPart();
    const anchor = context.anchors.claim(section.anchor) ? typstString(section.anchor) : 'none';
    return `#compact-part(${toneCode(colour)}, ${level}, ${anchor}, ${writeTitle(section.title, context)})\n`;
  }
  if (section.type !== 'chapter') context.level.endParts();
  return sections
    .map((planned) => {
      const file = planned.file ?? '';
      files.set(file, writeSectionAgain(planned, context));
      return `#include ${typstString(file)}\n`;
    })
    .join('');
}

function writeSheet(document: PrintDocument, imprint: string | null, body: string, context: WriteContext): string {
  const { place, words } = document;
  const { kind } = geometryOf(document.format);
  const head = `${kind}-head(${['tone', ...headOf(document, context), typstString(document.languageName), coverText(document, context)].join(', ')})`;
  const website = place.website === null ? 'none' : typstString(place.website);
  const foot = `foot-line(tone, ${typstString(place.fullName)}, ${website}, ${typstString(document.dateText)}, ${String(kind === 'sheet')})`;
  const blanks = (kind === 'checklist' ? [words.name, words.date, words.notes] : [words.notes]).map(typstString);
  return `#${kind}-edition(${['tone', head, foot, ...blanks].join(', ')})[\n${body}${imprint === null ? '' : `#${imprint}\n`}]\n`;
}

function writeFlyer(document: PrintDocument, imprint: string | null, body: string, context: WriteContext): string {
  const cover = `width => flyer-cover(${[
    'tone',
    ...headOf(document, context),
    typstString(document.languageName),
    typstString(document.dateText),
    coverText(document, context),
    'width',
  ].join(', ')})`;
  const panels = columnLimit(geometryOf(document.format), imprint !== null) ?? 0;
  const look = ['tone', toneCode(document.look.accent), cover, imprint ?? 'none', String(panels), typstString(document.words.notes)];
  return `#flyer-edition(${look.join(', ')})[\n${body}]\n`;
}

function headOf({ place, look, ...document }: PrintDocument, context: WriteContext): readonly string[] {
  return [
    ...coverTitles(document, context),
    typstString(place.fullName),
    place.office === null ? 'none' : typstString(place.office),
    ...imageArguments(look.logo),
  ];
}

function coverText({ cover }: PrintDocument, context: WriteContext): string {
  return cover?.text ? writeTitle(cover.text, context) : 'none';
}

/** With the card of whoever answers questions where there is a panel for it. */
function writeImprint({ format, words }: PrintDocument, imprint: PrintImprint, context: WriteContext): string {
  context.level.endParts();
  const level = context.level.next(1);
  const anchor = context.anchors.claim(IMPRINT_ANCHOR) ? typstString(IMPRINT_ANCHOR) : 'none';
  const lines = imprint.lines.map((line) => `${writeRuns(line, context)},`).join(' ');
  const website =
    imprint.website === null
      ? ['none', 'none']
      : [typstString(imprint.website), qrArguments(imprint.website, `${words.scan} ${imprint.website}`)];
  const block = `compact-imprint(${['tone', level, anchor, writeTitle(imprint.title, context), `(${lines})`, ...website].join(', ')})`;
  const withCard = geometryOf(format).kind === 'flyer' && imprint.contact !== null;
  return withCard ? `{ ${writeContact(imprint.contact, context)}\n ${block} }` : block;
}
