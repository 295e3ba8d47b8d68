import { useState } from 'react';
import { useWords } from '../../../words/use-words.ts';
import { chapterWords } from '../words.ts';
import type { InsertWord } from './words.ts';
import { insertWords, isInsertWord } from './words.ts';
import type { Materials } from '../chapter-context.ts';
import { NO_MATERIALS, useChapterContext } from '../chapter-context.ts';
import type { Pickable } from './pick-list.tsx';
import { PickList } from './pick-list.tsx';
import { putInline } from './put-node.ts';
import { QuestionFrame } from './question-frame.tsx';
import type { QuestionProps } from './question.ts';

/** One fact of a contact, an offer or the town, by whose it is and what it is. */
export function FactQuestion({ editor, at, onClose }: QuestionProps) {
  const say = useWords(insertWords);
  const sayBlock = useWords(chapterWords);
  const { materials } = useChapterContext();
  const [path, setPath] = useState<string | null>(null);
  const answer = (): void => {
    if (path !== null) putInline(editor, 'fact', { path }, at);
    onClose();
  };
  return (
    <QuestionFrame title={say('choose.fact')} isReady={path !== null} onAnswer={answer} onClose={onClose}>
      <PickList
        label={sayBlock('fact')}
        items={factItems(materials ?? NO_MATERIALS, sayBlock('place'), say)}
        value={path}
        onChange={setPath}
      />
    </QuestionFrame>
  );
}

function factItems({ place, contacts, offers }: Materials, nameOfPlace: string, say: (word: InsertWord) => string): readonly Pickable[] {
  const owners = [{ name: nameOfPlace, facts: place }, ...contacts, ...offers];
  return owners.flatMap(({ name, facts }) =>
    facts.map(({ path, text }) => {
      const field = path.split('.')[1] ?? '';
      const word = `field.${field}`;
      return { id: path, text: `${name}: ${isInsertWord(word) ? say(word) : field}`, note: text };
    }),
  );
}
