import type { TypesetJob } from '../../ports/typesetter.ts';
import { geometryOf } from '../format-geometry.ts';
import type { FontFamily } from '../fonts/font-families.ts';
import type { PrintDocument, PrintImprint, PrintSection } from '../print-document.ts';
import type { PageRun, PlannedSection } from './edition-plan.ts';
import { anchorsOf, IMPRINT_ANCHOR, planEdition } from './edition-plan.ts';
import { IMPORT_TEMPLATE, TEMPLATE } from './template.ts';
import { imageArguments } from './image-arguments.ts';
import { toneCode } from './tone-code.ts';
import { typstString } from './typst-string.ts';
import { writeContact } from './write-cards.ts';
import { writeCompact } from './write-compact.ts';
import { coverTitles } from './cover-titles.ts';
import { qrArguments } from './write-qr.ts';
import { Anchors, HeadingLevels } from './write-context.ts';
import type { WriteContext } from './write-context.ts';
import { writeRuns, writeTitle } from './write-runs.ts';
import { writeSectionAgain } from './written-sections.ts';
import { writeSettings } from './write-settings.ts';

/**
 * The Typst project of an edition: the template, one file per section and a main file that puts them in order.
 * `pictures` holds the bytes of every picture of the document by its path; the caller has checked them.
 */
export function writeTypst(
  document: PrintDocument,
  pictures: ReadonlyMap<string, Uint8Array>,
  rareFamilies: readonly FontFamily[] = [],
): TypesetJob {
  const geometry = geometryOf(document.format);
  const plan = planEdition(document);
  const anchors = anchorsOf(document);
  const index = document.sections.flatMap((section) => (section.type === 'contacts' ? section.contacts : []));
  const context: WriteContext = {
    compact: geometry.kind !== 'brochure',
    measures: geometry.text,
    language: document.language,
    direction: document.direction,
    longestWhole: geometry.text.line,
    longestUnbroken: geometry.text.unbroken,
    top: false,
    leads: false,
    lead: null,
    turn: null,
    anchors: new Anchors(new Set(anchors), new Set(index.map((contact) => contact.anchor))),
    level: new HeadingLevels(),
  };
  const files = new Map<string, string | Uint8Array>([...TEMPLATE, ['/settings.typ', writeSettings(document, plan, rareFamilies)]]);
  files.set(
    '/main.typ',
    geometry.kind === 'brochure' ? writeBrochure(document, plan, files, context) : writeCompact(document, plan, files, context),
  );
  for (const [path, bytes] of pictures) files.set(`/${path}`, bytes);
  return {
    main: '/main.typ',
    files,
    standard: 'ua-1',
    rareFonts: rareFamilies.map(({ privateName }) => privateName),
    timestamp: Date.parse(`${document.date}T00:00:00Z`) / 1000,
  };
}

function writeBrochure(
  document: PrintDocument,
  plan: readonly PageRun[],
  files: Map<string, string | Uint8Array>,
  context: WriteContext,
): string {
  // A page between two that begin on the right stays empty, without head and number.
  const right = geometryOf(document.format).startsRight ? '#start-right()\n' : '';
  const body = plan.map((run) => right + writePageRun(run, plan, files, context));
  return [
    `${IMPORT_TEMPLATE}#show: edition\n`,
    `#let tone = ${toneCode(document.look.primary)}\n`,
    writeCover(document, context),
    document.contentsTitle === null ? '' : `${right}#contents(tone, ${typstString(document.contentsTitle)})\n`,
    ...body,
    document.imprint === null ? '' : right + writeImprint(document, document.imprint, context),
    `#report-anchors((${anchorsOf(document)
      .map((anchor) => `${typstString(anchor)},`)
      .join(' ')}))\n`,
  ].join('');
}

function writePageRun(
  { sections }: PageRun,
  plan: readonly PageRun[],
  files: Map<string, string | Uint8Array>,
  context: WriteContext,
): string {
  const [{ section, colour }] = sections;
  if (section.type === 'part') {
    const level = context.level.beginPart();
    const title = writeTitle(section.title, context);
    const anchor = context.anchors.claim(section.anchor) ? typstString(section.anchor) : 'none';
    const chapters = chaptersOfPart(plan, section).map(
      (chapter) => `(${typstString(chapter.section.anchor)}, ${writeTitle(chapter.section.title, context)}),`,
    );
    return `#part-page(${toneCode(colour)}, ${level}, ${anchor}, ${title}, (${chapters.join(' ')}))\n`;
  }
  if (section.type !== 'chapter') context.level.endParts();
  const includes = sections.map((planned, at) => {
    const file = planned.file ?? '';
    files.set(file, writeSectionAgain(planned, context, at === sections.length - 1 ? section.anchor : null));
    return `#include ${typstString(file)}\n`;
  });
  // The directory shares its cards out itself.
  const drawn = section.type === 'contacts' ? ', drawn: false' : '';
  return `#pages(${toneCode(colour)}, ${typstString(section.anchor)}, ${writeTitle(section.title, context)}${drawn})[\n${includes.join('')}]\n`;
}

/** The chapters of their own that follow a part, up to the next part or another kind of section. */
function chaptersOfPart(plan: readonly PageRun[], part: PrintSection): readonly PlannedSection[] {
  const start = plan.findIndex(({ sections }) => sections[0].section === part) + 1;
  const end = plan.findIndex(({ sections }, at) => at >= start && sections[0].section.type !== 'chapter');
  return plan.slice(start, end < 0 ? undefined : end).map(({ sections }) => sections[0]);
}

function writeCover({ cover, look, place, ...document }: PrintDocument, context: WriteContext): string {
  if (cover === null) return '';
  return `#cover(${[
    'tone',
    toneCode(look.accent),
    ...coverTitles(document, context),
    typstString(place.fullName),
    place.office === null ? 'none' : typstString(place.office),
    ...imageArguments(look.logo),
    ...imageArguments(cover.image),
    typstString(cover.languageName),
    typstString(document.dateText),
    cover.text === null ? 'none' : writeTitle(cover.text, context),
  ].join(', ')})\n`;
}

function writeImprint({ look, words }: PrintDocument, imprint: PrintImprint, context: WriteContext): string {
  context.level.endParts();
  const level = context.level.next(1);
  const anchor = context.anchors.claim(IMPRINT_ANCHOR) ? typstString(IMPRINT_ANCHOR) : 'none';
  const lines = imprint.lines.map((line) => `${writeRuns(line, context)},`).join(' ');
  return `#imprint-page(${[
    'tone',
    level,
    anchor,
    writeTitle(imprint.title, context),
    ...imageArguments(look.logo),
    `(${lines})`,
    imprint.contact === null ? 'none' : writeContact(imprint.contact, context),
    imprint.website === null ? 'none' : typstString(imprint.website),
    imprint.website === null ? 'none' : qrArguments(imprint.website, `${words.scan} ${imprint.website}`),
  ].join(', ')})\n`;
}
