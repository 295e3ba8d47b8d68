import { useId, useState } from 'react';
import { useCall, useRun } from '../../app/session/use-call.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/use-words.ts';
import { FolderBrowser } from './folder-browser.tsx';
import { startWords } from './words.ts';
import '../../ui/field.css';

interface FolderFieldProps {
  readonly label: string;
  readonly note?: string;
  readonly purpose: 'create' | 'import';
  readonly value: string | null;
  readonly onChange: (path: string) => void;
  /** What is wrong and what to do. */
  readonly problem?: string | null;
}

/** A folder, and the button to choose another one: by the system's dialog, or by ours in a browser. */
export function FolderField({ label, note, purpose, value, onChange, problem = null }: FolderFieldProps) {
  const say = useWords(startWords);
  const id = useId();
  const { data: about } = useCall('app.about', {});
  const choose = useRun('folder.choose');
  const [isBrowsing, setBrowsing] = useState(false);
  const ask = (): void => {
    if (about?.host !== 'electron') return setBrowsing(true);
    choose.mutate({ purpose }, { onSuccess: ({ path }) => path !== null && onChange(path) });
  };
  return (
    <div className="field" role="group" aria-labelledby={id}>
      <span id={id} className="field-label">
        {label}
      </span>
      <div className="folder-field">
        <output className="input folder-field-path" dir="ltr">
          {value ?? say('browse.none')}
        </output>
        <Button onPress={ask} data-wrong={problem !== null} {...(problem !== null && { 'aria-describedby': `${id}-problem` })}>
          {say('browse.choose')}
        </Button>
      </div>
      {note !== undefined && <span className="field-note">{note}</span>}
      {problem !== null && (
        <span id={`${id}-problem`} className="field-problem">
          {problem}
        </span>
      )}
      {choose.error && <FailureBanner failure={choose.error} />}
      <Dialog title={say('browse.title')} isOpen={isBrowsing} onClose={() => setBrowsing(false)}>
        <FolderBrowser
          from={value}
          button={say('browse.take')}
          onTake={(path) => {
            onChange(path);
            setBrowsing(false);
          }}
        />
      </Dialog>
    </div>
  );
}
