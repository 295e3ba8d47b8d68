import { useEffect, useMemo } from 'react';
import { useWords } from '../../../words/use-words.ts';
import { insertWords } from './words.ts';

interface ChosenPictureProps {
  readonly file: File;
  /** It turned out to be no picture that anybody could see. */
  readonly isBroken: boolean;
  readonly onBroken: () => void;
}

/** The picture that was chosen, to be looked at while one describes it; or what is wrong with it, before anything is described. */
export function ChosenPicture({ file, isBroken, onBroken }: ChosenPictureProps) {
  const say = useWords(insertWords);
  const url = useMemo(() => URL.createObjectURL(file), [file]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  if (isBroken)
    return (
      <p className="field-problem" role="alert">
        {say('picture.broken', { name: file.name })}
      </p>
    );
  return (
    <figure className="chosen-picture">
      <img src={url} alt="" onError={onBroken} />
      <figcaption>{say('picture.chosen', { name: file.name })}</figcaption>
    </figure>
  );
}
