import { appError } from '../../model/app-error.ts';
import { sniffPicture } from '../pictures/check-picture.ts';
import type { PrintDocument, PrintImage, PrintSection, Run } from '../print-document.ts';
import { anchorsOf } from '../typst/edition-plan.ts';
import { blocksHtml, contactHtml } from './block-html.ts';
import type { HtmlContext } from './block-html.ts';
import { dataUrl } from './data-url.ts';
import { escapeHtml } from './escape-html.ts';
import { pageStyle } from './page-style.ts';
import { fragment, htmlLanguage, runsHtml } from './run-html.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = { PNG: 'image/png', JPEG: 'image/jpeg', SVG: 'image/svg+xml' };

/**
 * An edition as one web page with everything in it: no script, nothing loaded from elsewhere. For sending and previewing.
 * @param pictures every picture that the document names, by path.
 * @throws AppError `picture.missing`, `picture.not-a-picture`.
 */
export function writeHtml(document: PrintDocument, pictures: ReadonlyMap<string, Uint8Array>): string {
  const { direction, title, imprint } = document;
  const context = contextOf(document, pictures);
  const language = escapeHtml(htmlLanguage(document.language));
  const sections = document.sections.map((section) => writeSection(section, context));
  return [
    `<!doctype html>\n<html lang="${language}" dir="${direction}">\n<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`,
    // Even a mistake of ours in escaping could run no script and load nothing.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(title)}</title><style>${pageStyle(document)}</style></head>\n<body>`,
    header(document, context),
    contents(document, context),
    `<main>\n${sections.join('\n')}\n</main>`,
    imprint === null ? '' : footer(document, context),
    '</body>\n</html>\n',
  ].join('\n');
}

function header(document: PrintDocument, context: HtmlContext): string {
  const { cover, look, place, subtitle } = document;
  const image = (picture: PrintImage | null | undefined): string =>
    picture ? `<img src="${context.picture(picture.path)}" alt="${escapeHtml(picture.alt)}">` : '';
  const text = cover?.text ? `<p>${runsHtml(cover.text, context)}</p>` : '';
  const office = [place.fullName, ...(place.office === null ? [] : [place.office])].map(escapeHtml).join(' · ');
  return [
    `<header>${image(look.logo)}<p><bdi lang="de" dir="ltr">${office}</bdi></p>`,
    cover ? `<p>${escapeHtml(cover.languageName)}</p>` : '',
    `<h1>${escapeHtml(document.title)}</h1>`,
    subtitle === null ? '' : `<p>${escapeHtml(subtitle)}</p>`,
    `${image(cover?.image)}${text}<p>${escapeHtml(document.dateText)}</p></header>`,
  ].join('');
}

function contents({ contentsTitle, sections }: PrintDocument, context: HtmlContext): string {
  if (contentsTitle === null) return '';
  const entries = sections.map(({ anchor, title }) => `<li><a href="${fragment(anchor)}">${runsHtml(unlinked(title), context)}</a></li>`);
  return `<nav aria-label="${escapeHtml(contentsTitle)}"><h2>${escapeHtml(contentsTitle)}</h2><ol>${entries.join('')}</ol></nav>`;
}

/** A link within a link is no HTML. */
function unlinked(runs: readonly Run[]): readonly Run[] {
  return runs.map((run) => (run.type === 'break' ? run : { ...run, link: null }));
}

function footer({ imprint, dateText }: PrintDocument, context: HtmlContext): string {
  if (imprint === null) return '';
  const lines = imprint.lines.map((runs) => `<p>${runsHtml(runs, context)}</p>`).join('');
  const contact = imprint.contact ? contactHtml(imprint.contact, context) : '';
  const website = imprint.website === null ? '' : `<p><bdi dir="ltr">${escapeHtml(imprint.website)}</bdi></p>`;
  return `<footer><h2>${runsHtml(imprint.title, context)}</h2>${lines}${contact}${website}<p>${escapeHtml(dateText)}</p></footer>`;
}

type Writer<Type extends PrintSection['type']> = (section: Extract<PrintSection, { type: Type }>, context: HtmlContext) => string;

/** One writer per kind of section; the title of the document is level 1, so parts and chapters begin at 2. */
const WRITERS: { readonly [Type in PrintSection['type']]: Writer<Type> } = {
  part: (section, context) => `<h2 class="part"${context.identify(section.anchor)}>${runsHtml(section.title, context)}</h2>`,
  chapter(section, context) {
    const level = context.level + section.level - 1;
    const summary = section.summary ? `<p class="notice">${runsHtml(section.summary, context)}</p>` : '';
    const title = `<h${level}>${runsHtml(section.title, context)}</h${level}>`;
    return `<section${context.identify(section.anchor)}>${title}${summary}\n${blocksHtml(section.blocks, { ...context, level })}</section>`;
  },
  contacts(section, context) {
    const cards = section.contacts.map((contact) => contactHtml(contact, context, 'list')).join('\n');
    return `<section${context.identify(section.anchor)}><h2>${runsHtml(section.title, context)}</h2>\n${cards}</section>`;
  },
  glossary(section, context) {
    const terms = section.terms.map(({ term, wording, explanation }) => {
      const meanings = [wording, explanation].flatMap((runs) => (runs ? [`<dd>${runsHtml(runs, context)}</dd>`] : []));
      return `<dt>${runsHtml(term, context)}</dt>${meanings.join('')}`;
    });
    const intro = section.intro.length > 0 ? `<p>${runsHtml(section.intro, context)}</p>` : '';
    return `<section class="glossary"${context.identify(section.anchor)}><h2>${runsHtml(section.title, context)}</h2>${intro}<dl>${terms.join('')}</dl></section>`;
  },
  // Lines to write on are for paper; the heading stays, because the contents lead to it.
  notes: (section, context) => `<section${context.identify(section.anchor)}><h2>${runsHtml(section.title, context)}</h2></section>`,
};

function writeSection<Type extends PrintSection['type']>(section: Extract<PrintSection, { type: Type }>, context: HtmlContext): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table has this writer under this name; TypeScript cannot follow the union
  const write = WRITERS[section.type] as unknown as Writer<Type>;
  return write(section, context);
}

function contextOf(document: PrintDocument, pictures: ReadonlyMap<string, Uint8Array>): HtmlContext {
  const { language, direction, sections } = document;
  const listed = new Set(sections.flatMap((section) => (section.type === 'contacts' ? section.contacts.map(({ anchor }) => anchor) : [])));
  const placed = new Set<string>();
  return {
    language,
    direction,
    anchors: new Set(anchorsOf(document)),
    level: sections.some(({ type }) => type === 'part') ? 3 : 2,
    identify(anchor, where = 'text') {
      if (placed.has(anchor) || (where === 'text' && listed.has(anchor))) return '';
      placed.add(anchor);
      return ` id="${escapeHtml(anchor)}"`;
    },
    picture(path) {
      const bytes = pictures.get(path);
      if (!bytes) throw appError('picture.missing', { source: path });
      const mediaType = MEDIA_TYPES[sniffPicture(bytes) ?? ''];
      if (mediaType === undefined) throw appError('picture.not-a-picture', { source: path });
      return dataUrl(mediaType, bytes);
    },
  };
}
