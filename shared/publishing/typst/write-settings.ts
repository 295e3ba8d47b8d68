import type { Script } from '../../model/language.ts';
import { LANGUAGES } from '../../model/language.ts';
import { familiesOf, SYMBOLS } from '../fonts/font-families.ts';
import type { FontFamily } from '../fonts/font-families.ts';
import type { PrintDocument } from '../print-document.ts';
import type { PageRun } from './edition-plan.ts';
import { toneCode } from './tone-code.ts';
import { isEasyLanguage, typstLanguage } from './typst-language.ts';
import { typstString } from './typst-string.ts';

/** The file that the template reads before all others: what holds for the whole edition. */
export function writeSettings(document: PrintDocument, plan: readonly PageRun[], rareFamilies: readonly FontFamily[]): string {
  const language = typstLanguage(document.language);
  const [year, month, day] = document.date.split('-').map(Number);
  const settings = {
    format: typstString(document.format),
    lang: language.lang,
    region: language.region,
    script: language.script,
    direction: typstString(document.direction),
    easy: String(isEasyLanguage(document.language)),
    title: typstString(document.title),
    subtitle: document.subtitle === null ? 'none' : typstString(document.subtitle),
    author: typstString(document.place.fullName),
    date: `datetime(year: ${year ?? 1970}, month: ${month ?? 1}, day: ${day ?? 1})`,
    words: `(page: ${typstString(pageWords(document.words.page))})`,
    fonts: writeFonts(rareFamilies),
    symbols: typstString(SYMBOLS.privateName),
    sections: writeSectionTones(plan),
    tabs: writeTabs(plan),
  };
  const rows = Object.entries(settings).map(([name, code]) => `  ${name}: ${code},\n`);
  return `#let settings = (\n${rows.join('')})\n`;
}

/** "Seite {page}", kept on one line, also of a label that is only the word. */
function pageWords(label: string): string {
  const pattern = label.includes('{page}') ? label : `${label} {page}`;
  return pattern.replaceAll(' ', '\u00a0');
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
function writeSectionTones(plan: readonly PageRun[]): string {
  const planned = plan.flatMap(({ sections }) => sections);
  const isText = (at: number): boolean => ['part', 'chapter'].includes(planned[at]?.section.type ?? 'part');
  const rows = planned.map(({ section, colour }, at) => {
    const level = section.type === 'chapter' ? section.level : 1;
    const kind = section.type === 'part' ? 'part' : 'chapter';
    // What follows the chapters (contacts, glossary ...) stands apart from the last part.
    const gap = !isText(at) && isText(at - 1);
    return `${typstString(section.anchor)}: (kind: "${kind}", level: ${level}, gap: ${String(gap)}, tone: ${toneCode(colour)})`;
  });
  return rows.length === 0 ? '(:)' : `(${rows.join(', ')},)`;
}

/** How far down the outer edge the coloured tab of each chapter sits: 0 at the top, 1 at the foot. */
function writeTabs(plan: readonly PageRun[]): string {
  const heads = plan.map(({ sections }) => sections[0].section).filter((section) => section.type !== 'part');
  const last = Math.max(1, heads.length - 1);
  const rows = heads.map((section, index) => `${typstString(section.anchor)}: ${(index / last).toFixed(3)}`);
  return rows.length === 0 ? '(:)' : `(${rows.join(', ')},)`;
}
