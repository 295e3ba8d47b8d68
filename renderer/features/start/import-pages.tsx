import { useState } from 'react';
import { afterwards } from '../../app/session/afterwards.ts';
import { useRun } from '../../app/session/use-call.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { useRefusal } from '../../ui/use-refusal.ts';
import { useWords } from '../../words/use-words.ts';
import { FolderField } from './folder-field.tsx';
import { ImportProgress } from './import-progress.tsx';
import { useBegunImport } from './use-begun-import.ts';
import { useNewPlace, WhereStep } from './where-step.tsx';
import { startWords } from './words.ts';

/** A folder of Markdown pages becomes a folder of Mappe: what to read, whose it is, where it goes; then the work and its report. */
export function ImportPages() {
  const say = useWords(startWords);
  const [source, setSource] = useState<string | null>(null);
  const [place, setPlace] = useState('');
  const [job, setJob] = useBegunImport();
  const where = useNewPlace(place);
  const start = useRun('folder.import');
  const { parent, name } = where;
  const { form, isRefused, refuse } = useRefusal();
  const isReady = source !== null && place.trim() !== '' && parent !== null && where.isNamed;
  if (job !== null) return <ImportProgress job={job} onBack={() => setJob(null)} />;
  return (
    <form
      ref={form}
      className="start-panel"
      onSubmit={(event) => {
        event.preventDefault();
        if (start.isPending) return;
        if (!isReady) return refuse();
        afterwards(start.mutateAsync({ source, parent, name, place: place.trim() }), (started) => setJob(started.job));
      }}
    >
      <FolderField
        label={say('import.source')}
        note={say('import.source.note')}
        purpose="import"
        value={source}
        onChange={setSource}
        problem={isRefused && source === null ? say('import.source.missing') : null}
      />
      <TextField
        label={say('import.place')}
        value={place}
        onChange={setPlace}
        problem={isRefused && place.trim() === '' ? say('import.place.missing') : null}
      />
      <WhereStep where={where} isRefused={isRefused} />
      {start.error && <FailureBanner failure={start.error} />}
      <div className="start-foot">
        <Button kind="primary" type="submit" isPending={start.isPending}>
          {say('import.do')}
        </Button>
      </div>
    </form>
  );
}
