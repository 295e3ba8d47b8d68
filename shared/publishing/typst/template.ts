import blocks from './template/blocks.typ?raw';
import cards from './template/cards.typ?raw';
import compact from './template/compact.typ?raw';
import directory from './template/directory.typ?raw';
import endings from './template/endings.typ?raw';
import icons from './template/icons.typ?raw';
import mappe from './template/mappe.typ?raw';
import measures from './template/measures.typ?raw';
import pages from './template/pages.typ?raw';
import words from './template/words.typ?raw';

/** The look of every format, in Typst; `mappe.typ` brings all of it but `compact` and `directory`. By its path in the project of an edition. */
export const TEMPLATE: ReadonlyMap<string, string> = new Map(
  Object.entries({ blocks, cards, compact, directory, endings, icons, mappe, measures, pages, words }).map(([name, source]) => [
    `/template/${name}.typ`,
    source,
  ]),
);

export const IMPORT_TEMPLATE = '#import "/template/mappe.typ": *\n';
/** Sheets, flyers and checklists. */
export const IMPORT_COMPACT = '#import "/template/compact.typ": *\n';
export const IMPORT_DIRECTORY = '#import "/template/directory.typ": contact-index\n';
