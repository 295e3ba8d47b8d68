import type { WorkspaceSettings } from '../../../shared/model/workspace.ts';
import { TextField } from '../../ui/field.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { useWords } from '../../words/use-words.ts';
import { settingsWords } from './words.ts';

export interface SettingsSectionProps {
  readonly settings: WorkspaceSettings;
  readonly onChange: (settings: WorkspaceSettings) => void;
  /** Nothing was typed yet: what is still empty is not wrong. */
  readonly isBlank?: boolean;
}

/** Whether an address can be printed as a QR code; empty = there is none. */
export function isWebsite(address: string): boolean {
  return address === '' || (/^https?:\/\//.test(address) && URL.canParse(address));
}

export function PlaceSection({ settings, onChange, isBlank = false }: SettingsSectionProps) {
  const say = useWords(settingsWords);
  const { place } = settings;
  const change = (name: keyof typeof place, value: string): void => {
    onChange({ ...settings, place: { ...place, [name]: value === '' && name !== 'name' ? undefined : value } });
  };
  const website = place.website ?? '';
  return (
    <FormSection title={say('place')} note={say('place.note')}>
      <div className="form-row form-row-pairs">
        <TextField
          label={say('place.name')}
          value={place.name}
          autoFocus={isBlank}
          onChange={(value) => change('name', value)}
          problem={!isBlank && place.name.trim() === '' ? say('place.name.missing') : null}
        />
        <TextField
          label={say('place.fullName')}
          note={say('place.fullName.note')}
          value={place.fullName ?? ''}
          onChange={(value) => change('fullName', value)}
        />
        <TextField label={say('place.office')} value={place.office ?? ''} onChange={(value) => change('office', value)} />
        <TextField
          label={say('place.website')}
          value={website}
          onChange={(value) => change('website', value)}
          problem={isWebsite(website) ? null : say('place.website.wrong')}
        />
      </div>
    </FormSection>
  );
}
