import type { Edition } from '../../../../shared/model/edition.ts';
import { Choice } from '../../../ui/choice.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { TextField } from '../../../ui/field.tsx';
import { FormSection } from '../../../ui/form-section.tsx';
import { useFormatOptions } from '../../../words/use-format-options.ts';
import { useWords } from '../../../words/use-words.ts';
import { editionsWords } from '../words.ts';
import type { SectionProps } from './section-props.ts';

export function BasicsSection({ edition, onChange }: SectionProps) {
  const say = useWords(editionsWords);
  const formats = useFormatOptions();
  const change = (part: Partial<Edition>): void => onChange({ ...edition, ...part });
  return (
    <FormSection title={say('basics')}>
      <TextField
        label={say('field.title')}
        value={edition.title}
        onChange={(title) => change({ title })}
        problem={edition.title.trim() === '' ? say('title.missing') : null}
        lang="de"
      />
      <TextField
        label={say('field.subtitle')}
        value={edition.subtitle ?? ''}
        onChange={(subtitle) => change({ subtitle: subtitle === '' ? undefined : subtitle })}
        lang="de"
      />
      <div className="form-row">
        <Choice label={say('field.format')} options={formats} value={edition.format} onChange={(format) => change({ format })} />
        <DateField
          label={say('field.date')}
          note={say('field.date.note')}
          value={edition.date ?? null}
          onChange={(date) => change({ date: date ?? undefined })}
        />
      </div>
    </FormSection>
  );
}
