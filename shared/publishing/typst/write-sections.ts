import type { PrintChapter, PrintSection } from '../print-document.ts';
import type { PlannedSection } from './edition-plan.ts';
import { IMPORT_COMPACT, IMPORT_DIRECTORY, IMPORT_TEMPLATE } from './template.ts';
import { toneCode } from './tone-code.ts';
import { typstString } from './typst-string.ts';
import { writeBody } from './write-blocks.ts';
import { writeContact } from './write-cards.ts';
import type { WriteContext } from './write-context.ts';
import { writeText, writeTitle } from './write-runs.ts';

type SectionOf<Type extends PrintSection['type']> = Extract<PrintSection, { type: Type }>;

function imports({ compact }: WriteContext): string {
  return `${IMPORT_TEMPLATE}${compact ? IMPORT_COMPACT : ''}`;
}

/** `pages` is the anchor of the pages that end with this section; null = others follow on the same pages. */
export function writeSectionFile({ section, colour }: PlannedSection, context: WriteContext, pages: string | null = null): string {
  switch (section.type) {
    case 'part':
      return '';
    case 'chapter':
      return writeChapterFile(section, colour, context, pages);
    case 'contacts':
      return writeContactsFile(section, colour, context);
    case 'glossary':
      return writeGlossaryFile(section, colour, context, pages);
    case 'notes':
      return writeNotesFile(section, colour, context);
  }
}

/** The file of one chapter. It stands alone, so that Typst lays out again only the chapters that changed. */
function writeChapterFile(chapter: PrintChapter, colour: string, context: WriteContext, pages: string | null): string {
  const level = context.level.next(chapter.level);
  const opening = `${context.compact ? 'compact-' : ''}${chapter.level === 1 ? 'opening' : 'inner-opening'}`;
  const anchor = context.anchors.claim(chapter.anchor) ? typstString(chapter.anchor) : 'none';
  const summary = chapter.summary === null ? 'none' : writeText(chapter.summary, context);
  return [
    imports(context),
    `#let tone = ${toneCode(colour)}\n`,
    `// ${chapter.id} 1\n`,
    `#${opening}(tone, ${level}, ${anchor}, ${writeTitle(chapter.title, context)}, ${summary})\n`,
    `#${writeBody(chapter.blocks, context, pages)}\n`,
  ].join('');
}

function writeContactsFile(section: SectionOf<'contacts'>, colour: string, context: WriteContext): string {
  const cards = section.contacts.map((contact) => `place => ${writeContact(contact, context, { listed: 'place' })},\n`);
  const planned = String(!context.compact);
  return openingFile(section, colour, context, `${IMPORT_DIRECTORY}#contact-index(${planned}, (\n${cards.join('')}))\n`);
}

function writeGlossaryFile(section: SectionOf<'glossary'>, colour: string, context: WriteContext, pages: string | null): string {
  const written = section.terms.map(({ term, wording, explanation }) => {
    const parts = [term, wording, explanation].map((runs) => (runs === null ? 'none' : writeText(runs, context)));
    return `glossary-entry(${['tone', ...parts].join(', ')})`;
  });
  const entries = withTurn(written, LAST_ENTRIES, pages);
  const intro = section.intro.length === 0 ? '' : `#block(below: 1.2em, ${writeText(section.intro, context)})\n`;
  return openingFile(section, colour, context, `${intro}#{\n${entries.join('\n')}\n}\n`);
}

/** How many words of the glossary a last page has at least. */
const LAST_ENTRIES = 6;

function withTurn(written: readonly string[], last: number, pages: string | null): readonly string[] {
  if (pages === null || written.length < 2 * last) return written;
  return written.toSpliced(-last, 0, `turn(${typstString(pages)})`);
}

function writeNotesFile(section: SectionOf<'notes'>, colour: string, context: WriteContext): string {
  const pages = Array.from({ length: section.pages }, () => 'note-lines()').join('\npagebreak()\n');
  return openingFile(section, colour, context, `#{\n${pages}\n}\n`);
}

function openingFile(section: Exclude<PrintSection, { type: 'part' }>, colour: string, context: WriteContext, body: string): string {
  const level = context.level.next(1);
  const anchor = context.anchors.claim(section.anchor) ? typstString(section.anchor) : 'none';
  const title = writeTitle(section.title, context);
  const opening = context.compact ? 'compact-opening' : 'opening';
  return `${imports(context)}#let tone = ${toneCode(colour)}\n#${opening}(tone, ${level}, ${anchor}, ${title}, none)\n${body}`;
}
