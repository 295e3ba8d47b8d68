import type { ChosenPicture } from '../../ui/picture-field.tsx';
import { PictureField, usePictureAddress } from '../../ui/picture-field.tsx';
import { useWords } from '../../words/use-words.ts';
import { LookSection } from '../settings/look-section.tsx';
import type { SettingsSectionProps } from '../settings/place-section.tsx';
import { settingsWords } from '../settings/words.ts';
import { CoverSketch } from './cover-sketch.tsx';
import { startWords } from './words.ts';
import './look-step.css';

interface LookStepProps extends SettingsSectionProps {
  readonly logo: ChosenPicture | null;
  readonly onLogo: (logo: ChosenPicture | null) => void;
}

/** Colours and arms, and what they look like together. */
export function LookStep({ settings, onChange, logo, onLogo }: LookStepProps) {
  const say = useWords(startWords);
  const saySettings = useWords(settingsWords);
  const address = usePictureAddress(logo);
  return (
    <div className="look-step">
      <div className="form-stack">
        <LookSection settings={settings} onChange={onChange} />
        <PictureField label={saySettings('look.logo')} none={saySettings('look.logo.none')} shown={address} onChange={onLogo} />
      </div>
      <CoverSketch label={say('cover')} settings={settings} logo={address} />
    </div>
  );
}
