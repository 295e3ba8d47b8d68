import type { PrintBlock, PrintContact, PrintItem, PrintOffer, PrintRow } from '../print-document.ts';
import { qrPng } from '../qr/qr-png.ts';
import { dataUrl } from './data-url.ts';
import { escapeHtml } from './escape-html.ts';
import { runsHtml, speechAttributes } from './run-html.ts';
import type { Surroundings } from './run-html.ts';

export interface HtmlContext extends Surroundings {
  /** Heading level of the chapter around. */
  readonly level: number;
  /** ` id="..."` for an anchor the first time it is asked for, else nothing. */
  readonly identify: (anchor: string, where?: 'text' | 'list') => string;
  /** Address of a picture by its path. */
  readonly picture: (path: string) => string;
}

type Writer<Type extends PrintBlock['type']> = (block: Extract<PrintBlock, { type: Type }>, context: HtmlContext, speech: string) => string;

/** One writer per kind of block: a kind without one does not compile. */
const WRITERS: { readonly [Type in PrintBlock['type']]: Writer<Type> } = {
  heading(block, context, speech) {
    const tag = `h${Math.min(6, context.level + block.level - 1)}`;
    return `<${tag}${context.identify(block.anchor)}${speech}>${runsHtml(block.runs, context)}</${tag}>`;
  },
  paragraph: (block, context, speech) => `<p${speech}>${runsHtml(block.runs, context)}</p>`,
  list(block, context, speech) {
    const tag = block.start === null ? 'ul' : 'ol';
    const start = block.start === null || block.start === 1 ? '' : ` start="${block.start}"`;
    return `<${tag}${start}${speech}>${itemsHtml(block.items, context)}</${tag}>`;
  },
  steps: (block, context, speech) => `<ol class="steps"${speech}>${itemsHtml(block.items, context)}</ol>`,
  table(block, context, speech) {
    const cell = (tag: string, runs: Parameters<typeof runsHtml>[0], index: number): string =>
      `<${tag} class="${block.align[index] ?? 'start'}">${runsHtml(runs, context)}</${tag.slice(0, 2)}>`;
    const head = block.header.map((runs, index) => cell('th scope="col"', runs, index)).join('');
    const rows = block.rows.map((row) => `<tr>${row.map((runs, index) => cell('td', runs, index)).join('')}</tr>`).join('');
    return `<table${speech}><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
  },
  quote: (block, context, speech) => `<blockquote${speech}>${blocksHtml(block.blocks, context)}</blockquote>`,
  code: (block) =>
    `<pre dir="ltr"><code>${block.text
      .split(/\r\n|\r|\n/)
      .map(escapeHtml)
      .join('\n')}</code></pre>`,
  divider: () => '<hr>',
  box(block, context, speech) {
    return `<aside class="box ${block.kind}"${speech}><p class="title">${runsHtml(block.title, context)}</p>${blocksHtml(block.blocks, context)}</aside>`;
  },
  image: (block, context) => `<img src="${context.picture(block.image.path)}" alt="${escapeHtml(block.image.alt)}">`,
  contact: (block, context) => contactHtml(block.contact, context),
  offers: (block, context) => block.offers.map((offer) => offerHtml(offer, context)).join(''),
  qr(block) {
    const { png } = qrPng(block.url);
    return `<figure class="qr"><img src="${dataUrl('image/png', png)}" alt="${escapeHtml(block.alt)}"><figcaption><bdi dir="ltr">${escapeHtml(block.url)}</bdi></figcaption></figure>`;
  },
  pagebreak: () => '<div class="page-break"></div>',
  notice: (block, context, speech) => `<p class="notice"${speech}>${runsHtml(block.runs, context)}</p>`,
};

export function blocksHtml(blocks: readonly PrintBlock[], context: HtmlContext): string {
  return blocks.map((block) => blockHtml(block, context)).join('\n');
}

function blockHtml<Type extends PrintBlock['type']>(block: Extract<PrintBlock, { type: Type }>, context: HtmlContext): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table has this writer under this name; TypeScript cannot follow the union
  const write = WRITERS[block.type] as unknown as Writer<Type>;
  const { language, direction } = block;
  return write(block, { ...context, language, direction }, speechAttributes(language, direction, context));
}

export function contactHtml(contact: PrintContact, context: HtmlContext, where: 'text' | 'list' = 'text'): string {
  const texts = [contact.explanation, contact.organisation].flatMap((runs) => (runs ? [`<p>${runsHtml(runs, context)}</p>`] : []));
  const name = `<p class="name">${runsHtml(contact.name, context)}</p>`;
  return `<section class="card"${context.identify(contact.anchor, where)}>${name}${texts.join('')}${rowsHtml(contact.rows, context)}</section>`;
}

function offerHtml(offer: PrintOffer, context: HtmlContext): string {
  const text = offer.description ? `<p>${runsHtml(offer.description, context)}</p>` : '';
  return `<section class="card"><p class="name">${runsHtml(offer.title, context)}</p>${text}${rowsHtml(offer.rows, context)}</section>`;
}

function rowsHtml(rows: readonly PrintRow[], context: HtmlContext): string {
  const lines = ({ lines: all }: PrintRow): string =>
    all
      .map(({ lead, runs }) => `<dd>${lead ? `<span class="lead">${runsHtml(lead, context)}</span> ` : ''}${runsHtml(runs, context)}</dd>`)
      .join('');
  return `<dl>${rows.map((row) => `<dt>${runsHtml(row.label, context)}</dt>${lines(row)}`).join('')}</dl>`;
}

function itemsHtml(items: readonly PrintItem[], context: HtmlContext): string {
  return items
    .map(({ checked, blocks }) => {
      const box = checked === null ? '' : `<span class="tick">${checked ? '☑' : '☐'}</span> `;
      const [only] = blocks;
      const inside =
        blocks.length === 1 && only?.type === 'paragraph' && only.language === context.language
          ? runsHtml(only.runs, context)
          : blocksHtml(blocks, context);
      return `<li${checked === null ? '' : ' class="check"'}>${box}${inside}</li>`;
    })
    .join('');
}
