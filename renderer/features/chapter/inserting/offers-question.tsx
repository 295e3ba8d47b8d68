import { useState } from 'react';
import { Segmented } from '../../../ui/toggles.tsx';
import { useWords } from '../../../words/use-words.ts';
import { NO_MATERIALS, useChapterContext } from '../chapter-context.ts';
import { chapterWords } from '../words.ts';
import { insertWords } from './words.ts';
import { PickList } from './pick-list.tsx';
import { putBlock } from './put-node.ts';
import { QuestionFrame } from './question-frame.tsx';
import type { QuestionProps } from './question.ts';

/** All offers of a tag, which follow by themselves, or a single one. */
export function OffersQuestion({ editor, at, onClose }: QuestionProps) {
  const say = useWords(insertWords);
  const sayBlock = useWords(chapterWords);
  const { offers } = useChapterContext().materials ?? NO_MATERIALS;
  const [by, setBy] = useState<'tag' | 'id'>('tag');
  const [value, setValue] = useState<string | null>(null);
  const tags = [...new Set(offers.flatMap((offer) => offer.tags))].toSorted((a, b) => a.localeCompare(b, 'de'));
  const names = (tag: string): string => offers.flatMap((offer) => (offer.tags.includes(tag) ? [offer.name] : [])).join(', ');
  const answer = (): void => {
    if (value !== null) putBlock(editor, 'offers', { select: by === 'tag' ? { by, tag: value } : { by, id: value } }, at);
    onClose();
  };
  return (
    <QuestionFrame title={say('choose.offers')} isReady={value !== null} onAnswer={answer} onClose={onClose}>
      <Segmented
        label={sayBlock('offers')}
        labelHidden
        options={[
          { value: 'tag', text: say('offers.by.tag') },
          { value: 'id', text: say('offers.by.one') },
        ]}
        value={by}
        onChange={(next) => {
          setBy(next);
          setValue(null);
        }}
      />
      <PickList
        key={by}
        label={sayBlock('offers')}
        empty={say(offers.length === 0 ? 'empty.offer' : 'empty.tag')}
        items={
          by === 'tag'
            ? tags.map((tag) => ({ id: tag, text: tag, note: names(tag) }))
            : offers.map(({ id, name, about }) => ({ id, text: name, note: about }))
        }
        value={value}
        onChange={setValue}
      />
    </QuestionFrame>
  );
}
