import { useState } from 'react';
import { findLanguage } from '../../../../shared/model/language.ts';
import { useCall } from '../../../app/session/use-call.ts';
import { CheckBox } from '../../../ui/toggles.tsx';
import { useInterfaceLanguage, useWords } from '../../../words/use-words.ts';
import { readAttributes } from '../document/attributes.ts';
import { chapterWords } from '../words.ts';
import { putOnly } from './put-node.ts';
import { QuestionFrame } from './question-frame.tsx';
import type { QuestionProps } from './question.ts';

/** For which languages a block stands. */
export function OnlyQuestion({ editor, at, onClose }: QuestionProps) {
  const say = useWords(chapterWords);
  const inGerman = useInterfaceLanguage() === 'de';
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
          const language = findLanguage(tag);
          return (
            <CheckBox
              key={tag}
              isSelected={chosen.includes(tag)}
              onChange={(selected) => setChosen(selected ? [...chosen, tag] : chosen.filter((one) => one !== tag))}
            >
              {(language && (inGerman ? language.nameDe : language.nameEn)) ?? tag}
            </CheckBox>
          );
        })}
      </div>
    </QuestionFrame>
  );
}
