import { FileInput, RotateCw, Wrench } from 'lucide-react';
import { useState } from 'react';
import { useRun } from '../../app/session/use-call.ts';
import type { FolderState } from '../../app/session/use-folder-state.ts';
import { goTo } from '../../app/use-route.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { useWords } from '../../words/use-words.ts';
import { startWords } from './words.ts';

type Failed = Extract<FolderState, { state: 'failed' }>;

/** Settings that are not there, or that nobody can read: new ones can be made around the texts. */
const WITHOUT_SETTINGS = /^(?:workspace\.not-a-workspace|json\.|file\.not-utf8)/;

/** Their sentences say so already. */
const SAYS_UNCHANGED: ReadonlySet<string> = new Set(['workspace.newer-version', 'folder.missing']);

/** Why a folder could not be opened, and what can be done about it. */
export function FailedFolder({ failed }: { readonly failed: Failed }) {
  const say = useWords(startWords);
  const open = useRun('folder.open');
  const isHalf = failed.holds === 'workspace' && WITHOUT_SETTINGS.test(failed.problem.code);
  // What to do about settings that are missing stands below; another folder is not it.
  const isMissing = isHalf && failed.problem.code === 'workspace.not-a-workspace';
  return (
    <div className="start-panel">
      <Banner
        kind="wrong"
        actions={
          <>
            <Button size="small" icon={RotateCw} onPress={() => open.mutate({ path: failed.path })}>
              {say('failed.again')}
            </Button>
            {failed.holds === 'pages' && (
              <Button size="small" icon={FileInput} onPress={() => goTo({ room: 'start', task: 'import' })}>
                {say('failed.import')}
              </Button>
            )}
          </>
        }
      >
        <strong>{say('failed.title', { folder: failed.folder })}.</strong> {!isMissing && `${failed.problem.message} `}
        {!SAYS_UNCHANGED.has(failed.problem.code) && `${say('failed.unchanged')} `}
        {say('failed.note')}
        <div className="small" dir="ltr">
          {failed.path}
        </div>
      </Banner>
      {isHalf && <HalfFolder />}
    </div>
  );
}

/** The texts are there and the settings are not: the last good ones are brought back, else new ones are made. */
function HalfFolder() {
  const say = useWords(startWords);
  const mend = useRun('folder.mend');
  const complete = useRun('folder.complete');
  const [place, setPlace] = useState('');
  const failure = mend.error ?? complete.error;
  return (
    <>
      <p>{say('half')}</p>
      {failure && <FailureBanner failure={failure} />}
      {mend.data?.mended === false ? (
        <form
          className="form-stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (place.trim() !== '') complete.mutate({ place: place.trim() });
          }}
        >
          <TextField label={say('import.place')} note={say('half.none')} value={place} onChange={setPlace} />
          <div className="form-buttons">
            <Button kind="primary" type="submit" isDisabled={place.trim() === '' || complete.isPending}>
              {say('half.complete')}
            </Button>
          </div>
        </form>
      ) : (
        <div className="form-buttons">
          <Button kind="primary" icon={Wrench} isPending={mend.isPending} onPress={() => mend.mutate({})}>
            {say('half.mend')}
          </Button>
        </div>
      )}
    </>
  );
}
