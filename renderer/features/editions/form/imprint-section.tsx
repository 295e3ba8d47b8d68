import type { Id } from '../../../../shared/model/id.ts';
import { Choice } from '../../../ui/choice.tsx';
import { TextField } from '../../../ui/field.tsx';
import { FormSection } from '../../../ui/form-section.tsx';
import { useWords } from '../../../words/use-words.ts';
import { editionsWords } from '../words.ts';
import type { SectionProps } from './section-props.ts';

interface ImprintSectionProps extends SectionProps {
  readonly contacts: readonly { readonly id: Id; readonly name: string }[];
  /** The town's office: who publishes when nobody else is named. */
  readonly publisher: string;
}

const NOBODY = '-';

export function ImprintSection({ edition, contacts, publisher, onChange }: ImprintSectionProps) {
  const say = useWords(editionsWords);
  const imprint = edition.imprint ?? { publisher: '', text: [] };
  const change = (part: Partial<typeof imprint>): void => {
    const next = { ...imprint, ...part };
    const empty = next.publisher.trim() === '' && next.contact === undefined && next.text.length === 0;
    onChange({ ...edition, imprint: empty ? undefined : { ...next, publisher: next.publisher || publisher } });
  };
  return (
    <FormSection title={say('imprint')}>
      <div className="form-row">
        <TextField
          label={say('imprint.publisher')}
          value={imprint.publisher}
          placeholder={publisher}
          onChange={(name) => change({ publisher: name })}
          lang="de"
        />
        <Choice
          label={say('imprint.contact')}
          options={[{ value: NOBODY, text: say('imprint.contact.none') }, ...contacts.map(({ id, name }) => ({ value: id, text: name }))]}
          value={imprint.contact ?? NOBODY}
          onChange={(id) => change({ contact: id === NOBODY ? undefined : id })}
        />
      </div>
      <TextField
        label={say('imprint.text')}
        note={say('imprint.text.note')}
        lines={3}
        value={imprint.text.join('\n')}
        onChange={(text) => change({ text: text === '' ? [] : text.split('\n') })}
        lang="de"
      />
    </FormSection>
  );
}
