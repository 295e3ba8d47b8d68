import { BadgeCheck } from 'lucide-react';
import type { Contact } from '../../../shared/model/contact.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { useWords } from '../../words/use-words.ts';
import { keptWords } from './words.ts';

interface CheckSectionProps {
  readonly checked: Contact['checked'];
  readonly onChange: (checked: Contact['checked']) => void;
  readonly onToday: () => void;
}

/** Who confirmed the data when, and when somebody should ask again. */
export function CheckSection({ checked, onChange, onToday }: CheckSectionProps) {
  const say = useWords(keptWords);
  return (
    <FormSection title={say('check')} note={say('check.note')}>
      {checked === undefined ? (
        <p className="quiet">{say('check.never')}</p>
      ) : (
        <div className="form-row">
          <DateField label={say('check.on')} value={checked.on} onChange={(on) => on !== null && onChange({ ...checked, on })} />
          <TextField label={say('check.by')} value={checked.by} onChange={(by) => onChange({ ...checked, by })} />
          <DateField
            label={say('check.next')}
            value={checked.next ?? null}
            onChange={(next) => onChange({ ...checked, next: next ?? undefined })}
          />
        </div>
      )}
      <div>
        <Button icon={BadgeCheck} onPress={onToday}>
          {say('check.today')}
        </Button>
      </div>
    </FormSection>
  );
}
