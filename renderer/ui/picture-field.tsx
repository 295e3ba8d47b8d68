import { ImagePlus } from 'lucide-react';
import { useEffect, useId, useMemo, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { messageOf } from '../../shared/messages/message-of.ts';
import { AppError } from '../../shared/model/app-error.ts';
import { sniffPicture } from '../../shared/publishing/pictures/check-picture.ts';
import { cleanPicture } from '../../shared/publishing/pictures/clean-picture.ts';
import { useInterfaceLanguage, useWords } from '../words/use-words.ts';
import { Button } from './button.tsx';
import { tellCleaned } from './tell-cleaned.ts';
import { uiWords } from './words.ts';
import './field.css';
import './picture-field.css';

export interface ChosenPicture {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface PictureFieldProps {
  readonly label: string;
  /** What it means that there is none. */
  readonly none: string;
  /** Address of the picture; null when there is none. */
  readonly shown: string | null;
  readonly onChange: (picture: ChosenPicture | null) => void;
}

/** A picture that is printed: chosen from this computer, checked by its content at once, shown, taken away again. */
export function PictureField({ label, none, shown, onChange }: PictureFieldProps) {
  const say = useWords(uiWords);
  const language = useInterfaceLanguage();
  const [fault, setFault] = useState<string | null>(null);
  const id = useId();
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    try {
      const { bytes, removed } = cleanPicture(file.name, new Uint8Array(await file.arrayBuffer()));
      setFault(null);
      onChange({ name: file.name, bytes: Uint8Array.from(bytes) });
      if (removed.length > 0) tellCleaned(file.name, removed, say);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      setFault(messageOf(error.problem, language));
    }
  };
  const remove = (): void => {
    setFault(null);
    onChange(null);
  };
  return (
    <div className="field" role="group" aria-labelledby={id}>
      <span id={id} className="field-label">
        {label}
      </span>
      <div className="picture-field">
        {shown === null ? <span className="picture-field-empty" aria-hidden="true" /> : <img src={shown} alt={label} />}
        <FileTrigger acceptedFileTypes={['image/png', 'image/jpeg', 'image/svg+xml']} onSelect={(files) => void take(files?.[0])}>
          <Button icon={ImagePlus}>{say('picture.choose')}</Button>
        </FileTrigger>
        {shown !== null && (
          <Button kind="quiet" onPress={remove}>
            {say('picture.remove')}
          </Button>
        )}
      </div>
      <span className="field-note">{shown === null ? none : say('picture.kinds')}</span>
      {fault !== null && (
        <span className="field-problem" role="alert">
          {fault}
        </span>
      )}
    </div>
  );
}

/** An address under which the page can show the picture, for as long as it is the same one. */
export function usePictureAddress(picture: ChosenPicture | null): string | null {
  const address = useMemo(() => {
    if (!picture) return null;
    // An image shows a drawing without running anything in it; its kind has to be named, or it is not shown.
    const type = sniffPicture(picture.bytes) === 'SVG' ? 'image/svg+xml' : '';
    return URL.createObjectURL(new Blob([picture.bytes], { type }));
  }, [picture]);
  useEffect(() => () => void (address !== null && URL.revokeObjectURL(address)), [address]);
  return address;
}
