import { ImagePlus } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useCall, useRun } from '../../../app/session/use-call.ts';
import { FailureBanner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/field.tsx';
import { tellCleaned } from '../../../ui/tell-cleaned.ts';
import { uiWords } from '../../../ui/words.ts';
import { useWords } from '../../../words/use-words.ts';
import { readAttributes } from '../document/attributes.ts';
import { chapterWords } from '../words.ts';
import { ChosenPicture } from './chosen-picture.tsx';
import { insertWords } from './words.ts';
import { PickList } from './pick-list.tsx';
import { putInline } from './put-node.ts';
import { QuestionFrame } from './question-frame.tsx';
import type { QuestionProps } from './question.ts';

/** Which picture, and what it shows: without a description none can be inserted. */
export function PictureQuestion({ editor, at, onClose, file: pasted }: QuestionProps & { readonly file: File | null }) {
  const say = useWords(insertWords);
  const sayBlock = useWords(chapterWords);
  const sayUi = useWords(uiWords);
  const { data: pictures } = useCall('media.list', {});
  const add = useRun('media.add');
  const before = at === null ? null : editor.state.doc.nodeAt(at);
  const [first] = useState(() => (before?.type.name === 'image' ? readAttributes('image', before.attrs) : null));
  const [source, setSource] = useState(first?.source ?? null);
  const [file, setFile] = useState(pasted);
  const [broken, setBroken] = useState<File | null>(null);
  const [alt, setAlt] = useState(first?.alt ?? '');
  const put = (chosen: string): void => {
    putInline(editor, 'image', { source: chosen, alt: alt.trim(), title: first?.title ?? null }, at);
    onClose();
  };
  const answer = async (): Promise<void> => {
    if (file === null) return source === null ? undefined : put(source);
    const bytes = new Uint8Array(await file.arrayBuffer());
    add.mutate(
      { name: file.name, bytes },
      {
        onSuccess: ({ source: added, removed }) => {
          if (removed.length > 0) tellCleaned(file.name, removed, sayUi);
          put(added);
        },
      },
    );
  };
  const isReady = (file === null ? source !== null : broken !== file) && alt.trim() !== '' && !add.isPending;
  return (
    <QuestionFrame title={say('choose.picture')} isReady={isReady} onAnswer={() => void answer()} onClose={onClose}>
      <FileTrigger acceptedFileTypes={['image/png', 'image/jpeg', 'image/svg+xml']} onSelect={(files) => setFile(files?.item(0) ?? null)}>
        <Button icon={ImagePlus}>{say('picture.file')}</Button>
      </FileTrigger>
      {file !== null && <ChosenPicture file={file} isBroken={broken === file} onBroken={() => setBroken(file)} />}
      {file === null && pictures && pictures.length > 0 && (
        <>
          <p className="quiet">{say('picture.or')}</p>
          <PickList
            label={sayBlock('picture')}
            items={pictures.map((name) => ({ id: name, text: name.replace(/^media\//, '') }))}
            value={source}
            onChange={setSource}
          />
        </>
      )}
      <TextField label={sayBlock('picture.alt')} note={say('picture.alt.note')} value={alt} onChange={setAlt} lang="de" />
      {add.error && <FailureBanner failure={add.error} />}
    </QuestionFrame>
  );
}
