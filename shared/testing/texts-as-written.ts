import type { PrintBlock, PrintContact, PrintDocument, PrintItem, PrintOffer, PrintSection } from '../publishing/print-document.ts';

/** The sections with their texts in the order in which the PDF and the Word document have them: see `textsOf`. */
export function asWritten({ sections }: PrintDocument): unknown {
  return sections.map((section: PrintSection) => {
    if (section.type === 'contacts') return { ...section, contacts: section.contacts.map(contactAsWritten) };
    return section.type === 'chapter' ? { ...section, blocks: section.blocks.map(blockAsWritten) } : section;
  });
}

/** Name, whose it is, what it is. */
export function contactAsWritten({ name, organisation, explanation, rows }: PrintContact): unknown {
  return [name, organisation, explanation, rows];
}

function blockAsWritten(block: PrintBlock): unknown {
  const items = (all: readonly PrintItem[]): unknown => all.map(({ blocks }) => blocks.map(blockAsWritten));
  switch (block.type) {
    case 'contact':
      return contactAsWritten(block.contact);
    case 'offers':
      return [whenOf(block.offers[0])?.label, block.offers.map(offerAsWritten)];
    case 'list':
    case 'steps':
      return items(block.items);
    case 'quote':
      return block.blocks.map(blockAsWritten);
    case 'box':
      return [block.title, block.blocks.map(blockAsWritten)];
    default:
      return block;
  }
}

/** Its times stand in a column of their own, headed once by their label. */
function offerAsWritten(offer: PrintOffer): unknown {
  const when = whenOf(offer);
  return [when?.lines, offer.title, offer.description, offer.rows.filter((row) => row !== when)];
}

function whenOf(offer: PrintOffer | undefined): PrintOffer['rows'][number] | undefined {
  return offer?.rows.find(({ kind }) => kind === 'when');
}
