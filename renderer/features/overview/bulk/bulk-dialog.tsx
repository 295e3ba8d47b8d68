import { useState } from 'react';
import type { CallOutput } from '../../../../shared/api/contract.ts';
import { today } from '../../../../shared/app/today.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { FailureBanner } from '../../../ui/banner.tsx';
import { TextField } from '../../../ui/field.tsx';
import { tell } from '../../../ui/toasts.tsx';
import { useLanguageName } from '../../../words/use-language-name.ts';
import { useWords } from '../../../words/use-words.ts';
import type { BulkAction } from './bulk-choice.ts';
import { BULK_ACTIONS, rowsFor } from './bulk-choice.ts';
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
  const nameOf = useLanguageName();
  const bulk = useBulk();
  const [language, setLanguage] = useState(() => firstWithWork(overview));
  const [action, setAction] = useState<BulkAction>('give');
  const [to, setTo] = useState('');
  const [due, setDue] = useState<string | null>(null);
  const [odd, setOdd] = useState<ReadonlySet<string>>(new Set());
  const rows = rowsFor(overview, language, action, today());
  const chosen = rows.filter(({ key, isOffered }) => odd.has(key) !== isOffered);
  const words = chosen.reduce((sum, one) => sum + one.words, 0);
  const canDo = chosen.length > 0 && (action !== 'give' || to.trim() !== '') && (action !== 'postpone' || due !== null);
  const run = async (): Promise<void> => {
    const texts = await bulk.run(action, { units: chosen.map(({ row: { kind, id } }) => ({ kind, id })), language, to: to.trim(), due });
    if (texts === null) return;
    tell({ kind: 'done', text: say(`done.${action}`, { texts, to: to.trim() }) });
    onClose();
  };
  return (
    <Dialog
      title={say('title')}
      isOpen
      onClose={onClose}
      beside={
        <span className="quiet small">
          {action === 'give' || action === 'postpone'
            ? say('sum', { texts: chosen.length, words })
            : say('sum.texts', { texts: chosen.length })}
        </span>
      }
      action={
        <Button kind="primary" isDisabled={!canDo} isPending={bulk.isPending} onPress={() => void run()}>
          {say(`do.${action}`)}
        </Button>
      }
    >
      <div className="form-stack">
        {bulk.error && <FailureBanner failure={bulk.error} />}
        <div className="form-row">
          <Choice
            label={say('action')}
            options={BULK_ACTIONS.map((value) => ({ value, text: say(`action.${value}`) }))}
            value={action}
            onChange={(next) => {
              setAction(next);
              setOdd(new Set());
            }}
          />
          <Choice
            label={say('language')}
            options={overview.languages.map(({ tag }) => ({ value: tag, text: nameOf(tag) }))}
            value={language}
            onChange={(next) => {
              setLanguage(next);
              setOdd(new Set());
            }}
          />
        </div>
        {action === 'give' && (
          <div className="form-row">
            <TextField label={say('to')} note={say('to.note')} value={to} onChange={setTo} maxLength={200} />
            <DateField label={say('due')} note={say('due.note')} value={due} onChange={setDue} />
          </div>
        )}
        {action === 'postpone' && <DateField label={say('due.new')} note={say('due.note')} value={due} onChange={setDue} />}
        <p className="quiet small">{say(`note.${action}`)}</p>
        <BulkRows
          key={`${action} ${language}`}
          rows={rows}
          chosen={new Set(chosen.map(({ key }) => key))}
          // What is offered is ticked: so the odd ones are remembered.
          onChoose={(keys) => setOdd(new Set(rows.flatMap(({ key, isOffered }) => (keys.has(key) === isOffered ? [] : [key]))))}
        />
      </div>
    </Dialog>
  );
}

/** Who opens this has some work to give away. */
function firstWithWork({ languages }: CallOutput<'overview.read'>): string {
  const open = languages.find(({ words: { missing, outdated, draft } }) => missing + outdated + draft > 0);
  return (open ?? languages[0])?.tag ?? '';
}
