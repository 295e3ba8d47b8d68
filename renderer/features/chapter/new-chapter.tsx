import { useState } from 'react';
import { useRun } from '../../app/session/use-call.ts';
import { goTo } from '../../app/use-route.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { useWords } from '../../words/use-words.ts';
import { chapterWords } from './words.ts';

/** A chapter needs a title, and nothing else to begin with. */
export function NewChapter({ onClose }: { readonly onClose: () => void }) {
  const say = useWords(chapterWords);
  const [title, setTitle] = useState('');
  const create = useRun('chapter.create');
  const submit = (): void => {
    if (title.trim() === '' || create.isPending) return;
    create.mutate({ title: title.trim() }, { onSuccess: ({ id }) => goTo({ room: 'chapters', chapter: id }) });
  };
  return (
    <Dialog
      title={say('create')}
      isOpen
      onClose={onClose}
      width="narrow"
      action={
        <Button kind="primary" onPress={submit} isDisabled={title.trim() === ''}>
          {say('create.do')}
        </Button>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField label={say('create.title')} value={title} onChange={setTitle} autoFocus lang="de" />
      </form>
      {create.error && <FailureBanner failure={create.error} />}
    </Dialog>
  );
}
