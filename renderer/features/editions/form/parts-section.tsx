import { NumberField } from '../../../ui/number-field.tsx';
import { FormSection } from '../../../ui/form-section.tsx';
import { CheckBox } from '../../../ui/toggles.tsx';
import { TextField } from '../../../ui/field.tsx';
import { useWords } from '../../../words/use-words.ts';
import { editionsWords } from '../words.ts';
import type { SectionProps } from './section-props.ts';

const PARTS = ['cover', 'contents', 'contacts', 'glossary', 'imprint'] as const;

export function PartsSection({ edition, onChange }: SectionProps) {
  const say = useWords(editionsWords);
  const { parts } = edition;
  return (
    <FormSection title={say('parts')}>
      <ul className="form-choices">
        {PARTS.map((name) => (
          <li key={name}>
            <CheckBox isSelected={parts[name]} onChange={(on) => onChange({ ...edition, parts: { ...parts, [name]: on } })}>
              {say(`parts.${name}`)}
            </CheckBox>
          </li>
        ))}
      </ul>
      <NumberField
        label={say('parts.notes')}
        value={parts.notes}
        min={0}
        max={20}
        onChange={(notes) => onChange({ ...edition, parts: { ...parts, notes } })}
      />
      {parts.cover && (
        <TextField
          label={say('cover.text')}
          note={say('cover.text.note')}
          value={edition.cover?.text ?? ''}
          onChange={(text) => onChange({ ...edition, cover: { ...edition.cover, text: text === '' ? undefined : text } })}
          lang="de"
        />
      )}
    </FormSection>
  );
}
