import { Printer, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useCall, useRun } from '../../../app/session/use-call.ts';
import { IconButton } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useWords } from '../../../words/use-words.ts';
import { editionsWords } from '../words.ts';
import { ExportProgress } from './export-progress.tsx';
import { useTellOfEnd } from './use-tell-of-end.ts';
import './running-exports.css';

/** In the frame of the desk, whatever room is in sight: what is being exported, and a word when it is done. */
export function RunningExports() {
  const { data } = useCall('export.running', {});
  const [shown, setShown] = useState<string | null>(null);
  const jobs = useSeen(data?.jobs ?? []);
  return (
    <>
      {jobs.map((job) => (
        <RunningExport key={job} job={job} onShow={() => setShown(job)} />
      ))}
      {shown !== null && <ShownExport job={shown} onClose={() => setShown(null)} />}
    </>
  );
}

/** Those that run, and those that did: each tells of its own end. */
function useSeen(running: readonly string[]): readonly string[] {
  const [seen, setSeen] = useState<readonly string[]>([]);
  const fresh = running.filter((job) => !seen.includes(job));
  if (fresh.length > 0) setSeen([...seen, ...fresh]);
  return seen;
}

function RunningExport({ job, onShow }: { readonly job: string; readonly onShow: () => void }) {
  const say = useWords(editionsWords);
  const { data: state } = useCall('job.read', { id: job });
  const cancel = useRun('job.cancel', { leavesFolder: true });
  useTellOfEnd(job, state?.state ?? null, onShow);
  if (state?.state !== 'running') return null;
  const share = state.total === 0 ? 0 : state.done / state.total;
  return (
    <div className="running-export">
      <Button className="running-export-button" onPress={onShow}>
        <Printer size={18} aria-hidden="true" />
        <span className="navigation-text">{say('running')}</span>
        <span className="running-export-share">{say('running.share', { share })}</span>
        <span className="running-export-track" aria-hidden="true">
          <span className="running-export-fill" style={{ width: `${100 * share}%` }} />
        </span>
      </Button>
      <IconButton icon={X} size="small" label={say('running.cancel')} onPress={() => cancel.mutate({ id: job })} />
    </div>
  );
}

function ShownExport({ job, onClose }: { readonly job: string; readonly onClose: () => void }) {
  const say = useWords(editionsWords);
  return (
    <Dialog title={say('running.title')} isOpen onClose={onClose}>
      <ExportProgress job={job} onClose={onClose} />
    </Dialog>
  );
}
