import type { Script } from '../../model/language.ts';
import { LANGUAGES } from '../../model/language.ts';
import { familiesOf, SYMBOLS } from '../fonts/font-families.ts';
import type { FontFamily } from '../fonts/font-families.ts';
import { columnsOf, geometryOf } from '../format-geometry.ts';
import type { PrintDocument, PrintSection } from '../print-document.ts';
import { IMPRINT_ANCHOR } from './edition-plan.ts';
import type { PageRun } from './edition-plan.ts';
import { writePanels } from './write-panels.ts';
import { lentPatterns } from './lent-patterns.ts';
import { iconCode } from './icon-code.ts';
import { paletteCode } from './palette.ts';
import { toneCode } from './tone-code.ts';
import { isEasyLanguage, shortWordsLead, typstLanguage } from './typst-language.ts';
import { typstString } from './typst-string.ts';

/** The file that the template reads before all others: what holds for the whole edition. */
export function writeSettings(document: PrintDocument, plan: readonly PageRun[], rareFamilies: readonly FontFamily[]): string {
  const language = typstLanguage(document.language);
  const [year, month, day] = document.date.split('-').map(Number);
  const settings = {
    page: writePage(document),
    panels: writePanels(document),
    lang: language.lang,
    region: language.region,
    script: language.script,
    ruled: writeRuled(),
    direction: typstString(document.direction),
    easy: String(isEasyLanguage(document.language)),
    'short-words-lead': String(shortWordsLead(document.language)),
    title: typstString(document.title),
    subtitle: document.subtitle === null ? 'none' : typstString(document.subtitle),
    author: typstString(document.place.fullName),
    date: `datetime(year: ${year ?? 1970}, month: ${month ?? 1}, day: ${day ?? 1})`,
    words: `(page: ${typstString(pageWords(document.words.page))})`,
    palette: paletteCode(),
    fonts: writeFonts(rareFamilies),
    symbols: typstString(SYMBOLS.privateName),
    sections: writeSectionTones(plan, document),
    tabs: writeTabs(plan),
  };
  const rows = Object.entries(settings).map(([name, code]) => `  ${name}: ${code},\n`);
  return `#let settings = (\n${rows.join('')})\n`;
}

/** The measures of the format, as lengths. */
function writePage({ format, imprint }: PrintDocument): string {
  const geometry = geometryOf(format);
  const { kind, width, height, margin, gutter, tear } = geometry;
  const lengths = Object.entries({ width, height, gutter, tear: tear ?? 0, ...margin }).map(
    ([name, millimetres]) => `${name}: ${millimetres}mm`,
  );
  const columns = columnsOf(geometry, imprint !== null);
  return `(look: "${geometry.look}", base: ${geometry.bodySize}pt, columns: ${columns}, numbered: ${String(kind === 'brochure' || kind === 'sheet')}, big-boxes: ${String(kind === 'checklist')}, ${lengths.join(', ')})`;
}

/** "Seite {page}", kept on one line, also of a label that is only the word. */
function pageWords(label: string): string {
  const pattern = label.includes('{page}') ? label : `${label} {page}`;
  return pattern.replaceAll(' ', '\u00a0');
}

/** The languages whose words are divided only where the text says so. */
function writeRuled(): string {
  const rows = LANGUAGES.filter(({ tag }) => lentPatterns(tag)?.divide).map(({ tag }) => typstLanguage(tag));
  return `(${rows.map(({ lang, region }) => `(${lang}, ${region}),`).join(' ')})`;
}

/** Families per script, as a Typst dictionary of arrays: only those that are there. */
function writeFonts(rareFamilies: readonly FontFamily[]): string {
  const scripts = [...new Set<Script>(LANGUAGES.map((language) => language.script))];
  const rows = scripts.flatMap((script) => {
    const families = familiesOf(script).filter((family) => !family.rare || rareFamilies.includes(family));
    return `${script}: (${families.map(({ privateName }) => typstString(privateName)).join(', ')},)`;
  });
  return `(${rows.join(', ')})`;
}

/** What the table of contents shows beside each title. */
function writeSectionTones(plan: readonly PageRun[], { imprint, look }: PrintDocument): string {
  const planned = plan.flatMap(({ sections }) => sections);
  const isText = (at: number): boolean => ['part', 'chapter'].includes(planned[at]?.section.type ?? 'part');
  const rows = planned.map(({ section, colour }, at) => {
    const level = section.type === 'chapter' ? section.level : 1;
    const kind = section.type === 'part' ? 'part' : 'chapter';
    // What follows the chapters (contacts, glossary ...) stands apart from the last part.
    const gap = !isText(at) && isText(at - 1);
    return `${typstString(section.anchor)}: (kind: "${kind}", level: ${level}, gap: ${String(gap)}, tone: ${toneCode(colour)}, icon: ${iconCode(iconOf(section))})`;
  });
  if (imprint !== null) {
    rows.push(
      `${typstString(IMPRINT_ANCHOR)}: (kind: "imprint", level: 1, gap: false, tone: ${toneCode(look.primary)}, icon: ${iconCode('info')})`,
    );
  }
  return rows.length === 0 ? '(:)' : `(${rows.join(', ')},)`;
}

/** The place of each tab at the outer edge: its number from 0, and how many there are. */
function writeTabs(plan: readonly PageRun[]): string {
  const heads = plan.map(({ sections }) => sections[0].section).filter((section) => section.type !== 'part');
  const rows = heads.map((section, index) => `${typstString(section.anchor)}: (${index}, ${heads.length})`);
  return rows.length === 0 ? '(:)' : `(${rows.join(', ')},)`;
}

/** Chapters and parts name their icon; what Mappe adds has one of its own. */
function iconOf(section: PrintSection): string | null {
  switch (section.type) {
    case 'part':
    case 'chapter':
      return section.icon;
    case 'contacts':
      return 'map-pin';
    case 'glossary':
      return 'book-open';
    case 'notes':
      return 'pencil';
  }
}
