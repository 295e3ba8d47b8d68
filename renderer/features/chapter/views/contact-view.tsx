import type { ReactNodeViewProps } from '@tiptap/react';
import { useWords } from '../../../words/use-words.ts';
import { useChapterContext } from '../chapter-context.ts';
import { readAttributes } from '../document/attributes.ts';
import { chapterWords } from '../words.ts';
import { Card } from './card.tsx';
import { ShownBlock } from './shown-block.tsx';

/** A contact's card with the rows that this place shows. */
export function ContactView({ node, selected, getPos }: ReactNodeViewProps) {
  const say = useWords(chapterWords);
  const { materials, ask } = useChapterContext();
  const { id, show } = readAttributes('contact', node.attrs);
  const contact = materials?.contacts.find((one) => one.id === id);
  const rows = contact?.rows.filter(({ field }) => show === null || (field !== null && show.includes(field))) ?? [];
  return (
    <ShownBlock label={`${say('contact')}: ${contact?.name ?? id}`} selected={selected} onChange={() => ask('contact', getPos() ?? null)}>
      {contact && <Card card={contact} rows={rows} />}
      {materials && !contact && <p className="shown-missing">{say('contact.missing', { id })}</p>}
    </ShownBlock>
  );
}
