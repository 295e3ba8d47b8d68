import { useState } from 'react';
import type { ContactField } from '../../../../shared/model/block.ts';
import { CheckBox, Switch } from '../../../ui/toggles.tsx';
import { useWords } from '../../../words/use-words.ts';
import { NO_MATERIALS, useChapterContext } from '../chapter-context.ts';
import { readAttributes } from '../document/attributes.ts';
import { chapterWords } from '../words.ts';
import { insertWords } from './words.ts';
import { PickList } from './pick-list.tsx';
import { putBlock } from './put-node.ts';
import { QuestionFrame } from './question-frame.tsx';
import type { QuestionProps } from './question.ts';

const FIELDS: readonly ContactField[] = ['for', 'address', 'phone', 'mail', 'web', 'hours', 'people', 'languages', 'note'];

/** Which contact, and which of its rows. */
export function ContactQuestion({ editor, at, onClose }: QuestionProps) {
  const say = useWords(insertWords);
  const sayBlock = useWords(chapterWords);
  const { contacts } = useChapterContext().materials ?? NO_MATERIALS;
  const before = at === null ? null : editor.state.doc.nodeAt(at);
  const [first] = useState(() => (before?.type.name === 'contact' ? readAttributes('contact', before.attrs) : null));
  const [id, setId] = useState(first?.id ?? null);
  const [show, setShow] = useState<readonly ContactField[] | null>(first?.show ?? null);
  const answer = (): void => {
    if (id !== null) putBlock(editor, 'contact', { id, show: show === null ? null : [...show] }, at);
    onClose();
  };
  return (
    <QuestionFrame title={say('choose.contact')} isReady={id !== null} onAnswer={answer} onClose={onClose}>
      <PickList
        label={sayBlock('contact')}
        empty={say('empty.contact')}
        items={contacts.map((contact) => ({ id: contact.id, text: contact.name, note: contact.about }))}
        value={id}
        onChange={setId}
      />
      {contacts.length > 0 && (
        <Switch isSelected={show === null} onChange={(all) => setShow(all ? null : ['address', 'phone', 'hours'])}>
          {say('show.all')}
        </Switch>
      )}
      {show !== null && (
        <fieldset className="question-fields">
          <legend>{say('show.fields')}</legend>
          {FIELDS.map((field) => (
            <CheckBox
              key={field}
              isSelected={show.includes(field)}
              onChange={(selected) => setShow(FIELDS.filter((one) => (one === field ? selected : show.includes(one))))}
            >
              {say(`field.${field}`)}
            </CheckBox>
          ))}
        </fieldset>
      )}
    </QuestionFrame>
  );
}
