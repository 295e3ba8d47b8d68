import { useEffect, useState } from 'react';
import type { CallOutput } from '../../../../shared/api/contract.ts';
import { today } from '../../../../shared/app/today.ts';
import { JobState } from '../../../app/session/job-state.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { tell } from '../../../ui/toasts.tsx';
import { useNoticeable } from '../../../ui/use-noticeable.ts';
import { useWords } from '../../../words/use-words.ts';
import { rowsFor } from './bulk-choice.ts';
import type { BulkOrder } from './bulk-fields.tsx';
import { BulkFields } from './bulk-fields.tsx';
import { BulkRows } from './bulk-rows.tsx';
import { useBulk } from './use-bulk.ts';
import { bulkWords } from './words.ts';
import '../../../ui/form.css';

interface BulkDialogProps {
  readonly overview: CallOutput<'overview.read'>;
  readonly onClose: () => void;
}

/** Gives texts out to a translator, takes them back, or has a language do without them: as many as are ticked. */
export function BulkDialog({ overview, onClose }: BulkDialogProps) {
  const say = useWords(bulkWords);
  const bulk = useBulk();
  const [order, setOrder] = useState<BulkOrder>(() => ({ action: 'give', language: firstWithWork(overview), to: '', due: null }));
  const { action, language, due } = order;
  const to = order.to.trim();
  const [odd, setOdd] = useState<ReadonlySet<string>>(new Set());
  const rows = rowsFor(overview, language, action, today());
  const chosen = rows.filter(({ key, isOffered }) => odd.has(key) !== isOffered);
  const words = chosen.reduce((sum, one) => sum + one.words, 0);
  const canDo = chosen.length > 0 && (action !== 'give' || to !== '') && (action !== 'postpone' || due !== null);
  const change = (next: BulkOrder): void => {
    setOrder(next);
    if (next.action !== action || next.language !== language) setOdd(new Set());
  };
  const { job, changed, reset } = bulk;
  const isLong = useNoticeable(job.isRunning);
  useEffect(() => {
    if (changed === null) return;
    const done = say(`done.${action}`, { texts: changed, to });
    if (job.isCancelled) tell({ kind: 'note', text: `${say('cancelled')} ${done}` });
    else tell({ kind: 'done', text: done });
    reset();
    // Who stops it may want to choose anew, among the texts that are left.
    if (!job.isCancelled) onClose();
  }, [action, changed, job.isCancelled, onClose, reset, say, to]);
  return (
    <Dialog
      title={say('title')}
      isOpen
      // Nobody who closes it while it runs wants the rest to be changed unseen.
      onClose={job.isRunning ? job.cancel : onClose}
      beside={
        !isLong && (
          <span className="quiet small">
            {action === 'give' || action === 'postpone'
              ? say('sum', { texts: chosen.length, words })
              : say('sum.texts', { texts: chosen.length })}
          </span>
        )
      }
      action={
        <Button
          kind="primary"
          isDisabled={!canDo}
          isPending={job.isRunning}
          onPress={() => bulk.start({ ...order, to, units: chosen.map(({ row: { kind, id } }) => ({ kind, id })) })}
        >
          {say(`do.${action}`)}
        </Button>
      }
    >
      <div className="form-stack">
        {(isLong || !job.isRunning) && <JobState job={job} label={say(`running.${action}`)} />}
        {!isLong && (
          <>
            <BulkFields overview={overview} order={order} onChange={change} />
            <p className="quiet small">{say(`note.${action}`)}</p>
            <BulkRows
              key={`${action} ${language}`}
              rows={rows}
              chosen={new Set(chosen.map(({ key }) => key))}
              // What is offered is ticked: so the odd ones are remembered.
              onChoose={(keys) => setOdd(new Set(rows.flatMap(({ key, isOffered }) => (keys.has(key) === isOffered ? [] : [key]))))}
            />
          </>
        )}
      </div>
    </Dialog>
  );
}

/** Who opens this has some work to give away. */
function firstWithWork({ languages }: CallOutput<'overview.read'>): string {
  const open = languages.find(({ words: { missing, outdated, draft } }) => missing + outdated + draft > 0);
  return (open ?? languages[0])?.tag ?? '';
}
