import { contrastOf, toneOf } from '../../../shared/publishing/typst/tone.ts';
import { FormSection } from '../../ui/form-section.tsx';
import { TextField } from '../../ui/field.tsx';
import { useInterfaceLanguage, useWords } from '../../words/use-words.ts';
import type { SettingsSectionProps } from './place-section.tsx';
import { settingsWords } from './words.ts';
import './look-section.css';

export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/** The town's colours, and what printing makes of them. */
export function LookSection({ settings, onChange }: SettingsSectionProps) {
  const say = useWords(settingsWords);
  const { look } = settings;
  return (
    <FormSection title={say('look')}>
      <div className="form-row">
        {(['primary', 'accent'] as const).map((name) => (
          <ColourField
            key={name}
            label={say(`look.${name}`)}
            value={look[name]}
            onChange={(colour) => onChange({ ...settings, look: { ...look, [name]: colour } })}
          />
        ))}
      </div>
    </FormSection>
  );
}

interface ColourFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (colour: string) => void;
}

function ColourField({ label, value, onChange }: ColourFieldProps) {
  const say = useWords(settingsWords);
  const language = useInterfaceLanguage();
  const known = isColour(value);
  const strong = known ? toneOf(value).strong : null;
  const ratio = strong === null ? '' : new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(contrastOf(strong, '#ffffff'));
  const darkened = strong !== null && strong !== value.toLowerCase();
  return (
    <div className="colour-field">
      <input
        type="color"
        className="colour-well"
        aria-label={label}
        value={known ? value : '#000000'}
        onChange={(event) => onChange(event.target.value)}
      />
      <TextField
        label={label}
        value={value}
        onChange={onChange}
        problem={known ? null : say('look.colour.wrong')}
        note={strong === null ? undefined : darkened ? say('look.darkened', { colour: strong }) : say('look.contrast', { ratio })}
      />
    </div>
  );
}
