import type { ReactNodeViewProps } from '@tiptap/react';
import { useWords } from '../../../words/use-words.ts';
import { useChapterContext } from '../chapter-context.ts';
import { readAttributes } from '../document/attributes.ts';
import { chapterWords } from '../words.ts';
import { Card } from './card.tsx';
import { ShownBlock } from './shown-block.tsx';

/** Courses and meetings: all of a tag, or one. */
export function OffersView({ node, selected, getPos }: ReactNodeViewProps) {
  const say = useWords(chapterWords);
  const { materials, ask } = useChapterContext();
  const { select } = readAttributes('offers', node.attrs);
  const offers = (materials?.offers ?? []).filter((one) => (select.by === 'id' ? one.id === select.id : one.tags.includes(select.tag)));
  const missing = select.by === 'id' ? say('offer.missing', { id: select.id }) : say('offers.none', { tag: select.tag });
  const label = select.by === 'id' ? `${say('offers')}: ${offers[0]?.name ?? select.id}` : say('offers.tagged', { tag: select.tag });
  return (
    <ShownBlock label={label} selected={selected} onChange={() => ask('offers', getPos() ?? null)}>
      {select.by === 'tag' && <p className="shown-about">{label}</p>}
      {offers.map((offer) => (
        <Card key={offer.id} card={offer} rows={offer.rows} />
      ))}
      {materials && offers.length === 0 && <p className="shown-missing">{missing}</p>}
    </ShownBlock>
  );
}
