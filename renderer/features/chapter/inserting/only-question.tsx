import { useState } from 'react';
import { useCall } from '../../../app/session/use-call.ts';
import { CheckBox } from '../../../ui/toggles.tsx';
import { useLanguageName } from '../../../words/use-language-name.ts';
import { useWords } from '../../../words/use-words.ts';
import { readAttributes } from '../document/attributes.ts';
import { insertWords } from './words.ts';
import { putOnly } from './put-node.ts';
import { QuestionFrame } from './question-frame.tsx';
import type { QuestionProps } from './question.ts';

/** For which languages a block stands. */
export function OnlyQuestion({ editor, at, onClose }: QuestionProps) {
  const say = useWords(insertWords);
  const nameOf = useLanguageName();
  const { data } = useCall('workspace.overview', {});
  const before = at === null ? null : editor.state.doc.nodeAt(at);
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    before?.type.name === 'only' ? readAttributes('only', before.attrs).languages : [],
  );
  const tags = [...new Set(['de', ...(data?.languages.map(({ tag }) => tag) ?? []), ...chosen])];
  const answer = (): void => {
    putOnly(editor, chosen, at);
    onClose();
  };
  return (
    <QuestionFrame title={say('choose.only')} isReady={chosen.length > 0} onAnswer={answer} onClose={onClose}>
      <div className="question-fields">
        {tags.map((tag) => {
          return (
            <CheckBox
              key={tag}
              isSelected={chosen.includes(tag)}
              onChange={(selected) => setChosen(selected ? [...chosen, tag] : chosen.filter((one) => one !== tag))}
            >
              {nameOf(tag)}
            </CheckBox>
          );
        })}
      </div>
    </QuestionFrame>
  );
}
