import { useState } from 'react';
import { goTo } from '../../app/use-route.ts';
import { useRun } from '../../app/session/use-call.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { Segmented } from '../../ui/toggles.tsx';
import { useWords } from '../../words/use-words.ts';
import { editionsWords } from './words.ts';

/** What is cut down, or built up. */
const BEGINNINGS = ['all', 'none'] as const;

interface NewEditionDialogProps {
  readonly isOpen: boolean;
  /** The edition to copy. */
  readonly like: { readonly id: string; readonly title: string } | null;
  readonly onClose: () => void;
}

export function NewEditionDialog({ isOpen, like, onClose }: NewEditionDialogProps) {
  const say = useWords(editionsWords);
  const create = useRun('edition.create');
  const [chapters, setChapters] = useState<(typeof BEGINNINGS)[number]>('all');
  const [title, setTitle] = useState(like === null ? '' : say('duplicate.title', { title: like.title }));
  const make = (): void => {
    if (title.trim() === '') return;
    create.mutate(
      { title: title.trim(), from: like === null ? { kind: chapters } : { kind: 'copy', of: like.id } },
      {
        onSuccess: ({ id }) => {
          onClose();
          goTo({ room: 'editions', edition: id });
        },
      },
    );
  };
  return (
    <Dialog
      title={say(like === null ? 'new.title' : 'duplicate')}
      isOpen={isOpen}
      onClose={onClose}
      width="narrow"
      action={
        <Button kind="primary" onPress={make} isDisabled={title.trim() === ''} isPending={create.isPending}>
          {say('create')}
        </Button>
      }
    >
      <div className="form-stack">
        {create.error && <FailureBanner failure={create.error} />}
        <TextField
          label={say('field.title')}
          value={title}
          onChange={setTitle}
          autoFocus
          lang="de"
          onKeyDown={({ key }) => key === 'Enter' && make()}
        />
        {like === null && (
          <Segmented
            label={say('new.chapters')}
            options={BEGINNINGS.map((value) => ({ value, text: say(`new.chapters.${value}`) }))}
            value={chapters}
            onChange={setChapters}
          />
        )}
      </div>
    </Dialog>
  );
}
