import { useState } from 'react';
import { readLinkTarget } from '../../../../shared/markdown/link-target.ts';
import { TextField } from '../../../ui/field.tsx';
import { useWords } from '../../../words/use-words.ts';
import { readAttributes } from '../document/attributes.ts';
import { insertWords } from './words.ts';
import { putBlock } from './put-node.ts';
import { QuestionFrame } from './question-frame.tsx';
import type { QuestionProps } from './question.ts';

/** The address behind a QR code. */
export function QrQuestion({ editor, at, onClose }: QuestionProps) {
  const say = useWords(insertWords);
  const before = at === null ? null : editor.state.doc.nodeAt(at);
  const [url, setUrl] = useState(() => (before?.type.name === 'qr' ? readAttributes('qr', before.attrs).url : 'https://'));
  const isReady = readLinkTarget(url.trim())?.kind === 'url' && !/^https?:\/\/$/.test(url.trim());
  const answer = (): void => {
    putBlock(editor, 'qr', { url: url.trim() }, at);
    onClose();
  };
  return (
    <QuestionFrame title={say('choose.qr')} isReady={isReady} onAnswer={answer} onClose={onClose}>
      <TextField
        label={say('qr.url')}
        value={url}
        onChange={setUrl}
        autoFocus
        problem={isReady || url.length < 10 ? null : say('link.address.problem')}
      />
    </QuestionFrame>
  );
}
