import { afterwards } from '../../app/session/afterwards.ts';
import { useRun } from '../../app/session/use-call.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import type { ChosenPicture } from '../../ui/picture-field.tsx';
import { PictureField } from '../../ui/picture-field.tsx';
import { useWords } from '../../words/use-words.ts';
import { usePicture } from '../chapter/use-picture.ts';
import { settingsWords } from './words.ts';

interface LogoFieldProps {
  readonly logo: string | undefined;
  readonly onChange: (logo: string | undefined) => void;
}

/** The town's arms. A picture is taken into the folder at once; which one is the logo is saved with the other settings. */
export function LogoField({ logo, onChange }: LogoFieldProps) {
  const say = useWords(settingsWords);
  const add = useRun('media.add');
  const { url } = usePicture(logo ?? '');
  const take = (picture: ChosenPicture | null): void => {
    if (picture === null) onChange(undefined);
    else afterwards(add.mutateAsync(picture), ({ source }) => onChange(source));
  };
  return (
    <>
      <PictureField label={say('look.logo')} none={say('look.logo.none')} shown={logo === undefined ? null : url} onChange={take} />
      {add.error && <FailureBanner failure={add.error} />}
    </>
  );
}
