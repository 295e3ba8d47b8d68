import { useRun } from '../../app/session/use-call.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import type { ChosenPicture } from '../../ui/picture-field.tsx';
import { PictureField } from '../../ui/picture-field.tsx';
import { useWords } from '../../words/use-words.ts';
import { usePicture } from '../chapter/use-picture.ts';
import type { SettingsSectionProps } from './place-section.tsx';
import { settingsWords } from './words.ts';

/** The town's arms. A picture is taken into the folder at once; which one is the logo is saved with the other settings. */
export function LogoField({ settings, onChange }: SettingsSectionProps) {
  const say = useWords(settingsWords);
  const add = useRun('media.add');
  const { look } = settings;
  const { url } = usePicture(look.logo ?? '');
  const take = (picture: ChosenPicture | null): void => {
    const set = (logo: string | undefined): void => onChange({ ...settings, look: { ...look, logo } });
    if (picture === null) set(undefined);
    else add.mutate(picture, { onSuccess: ({ source }) => set(source) });
  };
  return (
    <>
      <PictureField label={say('look.logo')} none={say('look.logo.none')} shown={look.logo === undefined ? null : url} onChange={take} />
      {add.error && <FailureBanner failure={add.error} />}
    </>
  );
}
