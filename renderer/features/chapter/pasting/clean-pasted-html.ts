import { flattenCells } from './flatten-cells.ts';
import { joinWordLists } from './join-word-lists.ts';
import { nameFormatting } from './name-formatting.ts';

export interface Pasted {
  readonly html: string;
  /** Pictures that came without their bytes, as Word's do: they have to be inserted one by one. */
  readonly picturesLeftOut: number;
}

/** What carries no text of the author: settings of the program, remarks in the margin, text that is marked as deleted. */
const NOT_TEXT =
  'style, script, meta, link, title, xml, head, template, object, iframe, noscript, del, .msoDel, ' +
  '[style*="mso-element:footnote-list"] > hr, [style*="mso-element: footnote-list"] > hr, ' +
  '[style*="mso-element:comment"], [style*="mso-element: comment"], [style*="display:none"], [style*="display: none"]';

/**
 * HTML of the clipboard without the program that it comes from: Word's lists are lists again, its styles are gone, headings
 * begin below a chapter's title. The editor's schema takes of it what a chapter can hold.
 */
export function cleanPastedHtml(html: string): Pasted {
  // Copied in the desk itself.
  if (html.includes('data-pm-slice')) return { html, picturesLeftOut: 0 };
  const { body } = new DOMParser().parseFromString(withoutConditions(html), 'text/html');
  for (const element of body.querySelectorAll(NOT_TEXT)) element.remove();
  removeComments(body);
  const pictures = body.querySelectorAll('img');
  for (const picture of pictures) picture.remove();
  joinWordLists(body);
  nameFormatting(body);
  unwrapProgramTags(body);
  removeEmptyLines(body);
  nameHeadings(body);
  for (const table of body.querySelectorAll('table')) flattenCells(table);
  return { html: body.innerHTML, picturesLeftOut: pictures.length };
}

/** `<![if !supportLists]>`: a browser would take these for comments of their own kind and keep what is between them. */
function withoutConditions(html: string): string {
  return html.replace(/<!--\[if[\s\S]*?<!\[endif\]-->/gi, '').replace(/<!\[[^\]]*\]>/g, '');
}

function removeComments(root: Node): void {
  for (const child of Array.from(root.childNodes)) {
    if (child.nodeType === Node.COMMENT_NODE) child.remove();
    else removeComments(child);
  }
}

/** `<o:p>`, `<w:sdt>`, `<st1:place>`: the words in them stay. */
function unwrapProgramTags(body: HTMLElement): void {
  for (const element of body.querySelectorAll('*')) {
    if (element.localName.includes(':') || element.localName === 'font') element.replaceWith(...element.childNodes);
  }
  // Anchors of a table of contents; `<a>` with nothing to follow.
  for (const anchor of body.querySelectorAll('a:not([href]), a[href^="#"]')) anchor.replaceWith(...anchor.childNodes);
}

/** Word spaces with empty lines, each of which holds a space that does not break. */
function removeEmptyLines(body: HTMLElement): void {
  for (const paragraph of body.querySelectorAll('p')) {
    if (paragraph.textContent.replaceAll('\u00a0', ' ').trim() === '' && !paragraph.closest('td, th')) paragraph.remove();
  }
}

/** A title of Word and its headings, one level lower: level 1 is the chapter's own title. */
function nameHeadings(body: HTMLElement): void {
  for (const element of body.querySelectorAll('h1, h2, h3, h4, h5, h6, p.MsoTitle, p.MsoSubtitle')) {
    const level = element.localName === 'p' ? 1 : Number(element.localName.slice(1));
    const heading = document.createElement(`h${Math.min(level + 1, 6)}`);
    heading.append(...element.childNodes);
    element.replaceWith(heading);
  }
}
