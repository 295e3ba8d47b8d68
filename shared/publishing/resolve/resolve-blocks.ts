import type { Block, ListItem } from '../../model/block.ts';
import type { Inline } from '../../model/inline.ts';
import { languageOf, type LanguageTag } from '../../model/language.ts';
import { problem, type FilePlace } from '../../model/problem.ts';
import { picturePath } from '../../workspace/paths.ts';
import { cardShowing } from '../facts/print-contact.ts';
import { printOffer } from '../facts/print-offer.ts';
import { labelRuns } from '../labels/label-runs.ts';
import type { Origin, PrintBlock, PrintImage, PrintItem, PrintOffer, Run } from '../print-document.ts';
import { blocksFor } from './blocks-for.ts';
import { contactAnchor, type ChapterContext } from './resolve-context.ts';
import { resolveRuns, type Alternatives } from './resolve-runs.ts';
import type { Wording } from './unit-texts.ts';

/** Turns the blocks of one chapter into what is printed. Numbers headings, so one instance serves one chapter. */
export function resolveBlocks(blocks: readonly Block[], context: ChapterContext): readonly PrintBlock[] {
  const headings = { count: 0, level: 1 };

  const inside = (children: readonly Block[]): readonly PrintBlock[] => children.flatMap(resolve);

  const item = ({ checked, children }: ListItem): PrintItem => ({ checked, blocks: inside(children) });

  const resolve = (block: Block): readonly PrintBlock[] => {
    const line = block.lines?.first ?? null;
    const laid = laidIn(context.language, context, line);
    switch (block.type) {
      case 'heading': {
        const wording = context.texts.inlines(block.children);
        headings.count += 1;
        headings.level = Math.min(Math.max(block.level, 2), headings.level + 1);
        const anchor = `${context.chapter}-h${headings.count}`;
        const runs = resolveRuns(wording, context, line, alternativesOf(block.children));
        return [{ ...laidAs(wording, context, line), type: 'heading', level: headings.level, anchor, runs }];
      }
      case 'paragraph':
        return paragraphs(block.children, context, line);
      case 'list': {
        const items = block.items.map(item);
        return [{ ...laidAround(items, context, line), type: 'list', start: block.start, loose: block.loose, items }];
      }
      case 'steps': {
        const items = block.items.map(item);
        return [{ ...laidAround(items, context, line), type: 'steps', items }];
      }
      case 'table': {
        const cell = (children: readonly Inline[]): readonly Run[] =>
          resolveRuns(context.texts.inlines(children), context, line, alternativesOf(children));
        const align = block.align.map((side) => (side === 'center' ? 'center' : side === 'right' ? 'end' : 'start'));
        const [header, rows] = [block.header.map(cell), block.rows.map((row) => row.map(cell))];
        const language = isStandIn([header, ...rows].flat(2)) ? 'de' : context.language;
        return [{ ...laidIn(language, context, line), type: 'table', align, header, rows }];
      }
      case 'quote': {
        const quoted = { blocks: inside(block.children) };
        return [{ ...laidAround([quoted], context, line), type: 'quote', ...quoted }];
      }
      case 'code':
      case 'verbatim':
        // A link definition is only the address book of the links, which carry their addresses themselves.
        if (block.type === 'verbatim' && block.reason === 'definition') return [];
        return [{ ...laidIn('de', context, line), type: 'code', text: block.text.replace(/\n+$/, '') }];
      case 'divider':
        return [{ ...laid, type: 'divider' }];
      case 'box':
        return [
          {
            ...laid,
            type: 'box',
            kind: block.kind,
            title: labelRuns(context.labels[block.kind]),
            blocks: inside(block.children),
          },
        ];
      case 'only':
        // Opened or gone before.
        return [];
      case 'contact':
        return contactCard(block, context, line);
      case 'offers':
        return offerList(block, context, line);
      case 'qr':
        return [{ ...laid, type: 'qr', url: block.url, alt: `${context.labels.scanCode.text} ${block.url}` }];
      case 'pagebreak':
        return [{ ...laid, type: 'pagebreak' }];
    }
  };

  return inside(blocksFor(blocks, context.language));
}

function originOf(context: ChapterContext, line: number | null): Origin {
  return { chapter: context.chapter, line };
}

function laidIn(language: LanguageTag, context: ChapterContext, line: number | null) {
  return { language, direction: languageOf(language).direction, origin: originOf(context, line) };
}

/** What holds nothing but German that stands in is set as German: its points stand where its lines begin. */
function laidAround(items: readonly Pick<PrintItem, 'blocks'>[], context: ChapterContext, line: number | null) {
  const isGerman = items.every(({ blocks }) => blocks.length > 0 && blocks.every(({ language }) => language === 'de'));
  return laidIn(isGerman ? 'de' : context.language, context, line);
}

function isStandIn(runs: readonly Run[]): boolean {
  const texts = runs.filter((run) => run.type === 'text');
  return texts.some(({ muted }) => muted) && texts.every(({ language }) => language === 'de');
}

function laidAs(wording: Wording, context: ChapterContext, line: number | null) {
  return laidIn(wording.language, context, line);
}

/** A paragraph, with its pictures as blocks of their own where they stand; those inside a link or an emphasis come after it. */
function paragraphs(children: readonly Inline[], context: ChapterContext, line: number | null): readonly PrintBlock[] {
  const wording = context.texts.inlines(children);
  const alternatives = alternativesOf(children);
  const blocks: PrintBlock[] = [];
  let text: Inline[] = [];
  const flush = (): void => {
    const runs = resolveRuns({ ...wording, inlines: text }, context, line);
    if (runs.some((run) => run.type === 'text' && run.text.trim() !== '')) {
      blocks.push({ ...laidAs(wording, context, line), type: 'paragraph', runs });
    }
    blocks.push(...imagesIn(text).flatMap(place));
    text = [];
  };
  const place = (inline: Image): readonly PrintBlock[] => {
    const image = printImage(inline.source, alternatives.get(inline.source) ?? inline.alt, context, line);
    return image ? [{ ...laidIn(context.language, context, line), type: 'image', image }] : [];
  };
  for (const inline of wording.inlines) {
    if (inline.type === 'image') {
      flush();
      blocks.push(...place(inline));
    } else text.push(inline);
  }
  flush();
  return blocks;
}

type Image = Extract<Inline, { type: 'image' }>;

function imagesIn(inlines: readonly Inline[]): readonly Image[] {
  return inlines.flatMap((inline) => (inline.type === 'image' ? [inline] : 'children' in inline ? imagesIn(inline.children) : []));
}

function alternativesOf(german: readonly Inline[]): Alternatives {
  return new Map(imagesIn(german).map(({ source, alt }) => [source, alt]));
}

/** A picture of the folder. One from elsewhere cannot be printed; a missing one is found when its bytes are fetched. */
function printImage(source: string, alt: string, context: ChapterContext, line: number | null): PrintImage | null {
  const path = picturePath(source);
  if (path !== null) return { path, alt: context.texts.text(alt).content };
  context.report(problem('picture.missing', { source }, placeOf(context, line)));
  return null;
}

function placeOf(context: ChapterContext, line: number | null): FilePlace {
  return line === null ? { path: context.path } : { path: context.path, line };
}

function contactCard(block: Extract<Block, { type: 'contact' }>, context: ChapterContext, line: number | null): readonly PrintBlock[] {
  const card = context.cardOf(block.id);
  if (card === null) {
    context.report(problem('reference.contact', { id: block.id }, placeOf(context, line)));
    return [];
  }
  return [{ ...laidIn(context.language, context, line), type: 'contact', contact: cardShowing(card, block.show) }];
}

function offerList(block: Extract<Block, { type: 'offers' }>, context: ChapterContext, line: number | null): readonly PrintBlock[] {
  const { select } = block;
  const place = placeOf(context, line);
  const found = [...context.workspace.offers].filter(([id, offer]) =>
    select.by === 'id' ? id === select.id : offer.tags.includes(select.tag),
  );
  if (found.length === 0) {
    context.report(
      select.by === 'id'
        ? problem('reference.offer', { id: select.id }, place)
        : problem('reference.offer-tag', { tag: select.tag }, place),
    );
    return [];
  }
  const offers = found.map(([id, offer]): PrintOffer => {
    const contact = offer.contact === undefined ? undefined : context.workspace.contacts.get(offer.contact);
    const anchor = offer.contact !== undefined && context.contactAnchors.has(offer.contact) ? contactAnchor(offer.contact) : null;
    return printOffer(id, offer, context, { contact: contact ? { contact, anchor } : null });
  });
  return [{ ...laidIn(context.language, context, line), type: 'offers', offers }];
}
