import type { TypesetJob } from '../../ports/typesetter.ts';
import type { FontFamily } from '../fonts/font-families.ts';
import type { PrintDocument, PrintImage, PrintImprint, PrintSection } from '../print-document.ts';
import type { PageRun, PlannedSection } from './edition-plan.ts';
import { anchorsOf, IMPRINT_ANCHOR, planEdition } from './edition-plan.ts';
import icons from './icons.typ?raw';
import template from './mappe.typ?raw';
import { toneCode } from './tone-code.ts';
import { typstString } from './typst-string.ts';
import { writeContact } from './write-cards.ts';
import { Anchors, HeadingLevels } from './write-context.ts';
import type { WriteContext } from './write-context.ts';
import { writeRuns, writeTitle } from './write-runs.ts';
import { writeChapterFile, writeContactsFile, writeGlossaryFile, writeNotesFile } from './write-sections.ts';
import { writeSettings } from './write-settings.ts';

/** Longest running text, in characters, that stays on one line if it is a fact. */
const LINE = { a4: 64, a5: 48 } as const;
/** Boxes and cards up to this many characters are kept on one page. */
const UNBROKEN = { a4: 2200, a5: 1000 } as const;

/**
 * The Typst project of an edition: the template, one file per section and a main file that puts them in order.
 * `pictures` holds the bytes of every picture of the document by its path; the caller has checked them.
 */
export function writeTypst(
  document: PrintDocument,
  pictures: ReadonlyMap<string, Uint8Array>,
  rareFamilies: readonly FontFamily[] = [],
): TypesetJob {
  const plan = planEdition(document);
  const anchors = anchorsOf(document);
  const index = document.sections.flatMap((section) => (section.type === 'contacts' ? section.contacts : []));
  const context: WriteContext = {
    format: document.format,
    language: document.language,
    direction: document.direction,
    longestWhole: LINE[document.format],
    longestUnbroken: UNBROKEN[document.format],
    top: false,
    leads: false,
    anchors: new Anchors(new Set(anchors), new Set(index.map((contact) => contact.anchor))),
    level: new HeadingLevels(),
  };
  const files = new Map<string, string | Uint8Array>([
    ['/mappe.typ', template],
    ['/icons.typ', icons],
    ['/settings.typ', writeSettings(document, plan, rareFamilies)],
  ]);
  const body = plan.map((run) => writePageRun(run, plan, files, context));
  const main = [
    '#import "/mappe.typ": *\n#show: edition\n',
    `#let tone = ${toneCode(document.look.primary)}\n`,
    writeCover(document, context),
    document.contentsTitle === null ? '' : `#contents(tone, ${typstString(document.contentsTitle)})\n`,
    ...body,
    document.imprint === null ? '' : writeImprint(document, document.imprint, context),
    `#report-anchors((${anchors.map((anchor) => `${typstString(anchor)},`).join(' ')}))\n`,
  ];
  files.set('/main.typ', main.join(''));
  for (const [path, bytes] of pictures) files.set(`/${path}`, bytes);
  return {
    main: '/main.typ',
    files,
    standard: 'ua-1',
    rareFonts: rareFamilies.map(({ privateName }) => privateName),
    timestamp: Date.parse(`${document.date}T00:00:00Z`) / 1000,
  };
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
  const includes = sections.map((planned) => {
    const file = planned.file ?? '';
    files.set(file, writeSectionFile(planned, context));
    return `#include ${typstString(file)}\n`;
  });
  return `#pages(${toneCode(colour)}, ${typstString(section.anchor)}, ${writeTitle(section.title, context)})[\n${includes.join('')}]\n`;
}

function writeSectionFile({ section, colour }: PlannedSection, context: WriteContext): string {
  switch (section.type) {
    case 'part':
      return '';
    case 'chapter':
      return writeChapterFile(section, colour, context);
    case 'contacts':
      return writeContactsFile(section, colour, context);
    case 'glossary':
      return writeGlossaryFile(section, colour, context);
    case 'notes':
      return writeNotesFile(section, colour, context);
  }
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
    typstString(document.title),
    document.subtitle === null ? 'none' : typstString(document.subtitle),
    typstString(place.fullName),
    place.office === null ? 'none' : typstString(place.office),
    ...imageArguments(look.logo),
    ...imageArguments(cover.image),
    typstString(cover.languageName),
    typstString(document.dateText),
    cover.text === null ? 'none' : writeTitle(cover.text, context),
  ].join(', ')})\n`;
}

function writeImprint({ look }: PrintDocument, imprint: PrintImprint, context: WriteContext): string {
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
  ].join(', ')})\n`;
}

function imageArguments(image: PrintImage | null): readonly string[] {
  return image === null ? ['none', 'none'] : [typstString(`/${image.path}`), typstString(image.alt)];
}
