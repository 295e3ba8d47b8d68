import { useState } from 'react';
import type { CallOutput } from '../../../shared/api/contract.ts';
import type { Resolution } from '../../../shared/merging/merge-conflict.ts';
import { afterwards } from '../../app/session/afterwards.ts';
import { useCall, useRun } from '../../app/session/use-call.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { tell } from '../../ui/toasts.tsx';
import { useLanguageName } from '../../words/use-language-name.ts';
import { useWords } from '../../words/use-words.ts';
import { ConflictDialog } from '../conflict/conflict-dialog.tsx';
import { syncWords } from './words.ts';
import './open-decisions.css';

type Conflict = CallOutput<'sync.status'>['conflicts'][number];

/** Texts that both places changed at the same spot, until somebody has decided. */
export function OpenDecisions({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  const say = useWords(syncWords);
  const nameOf = useLanguageName();
  const [deciding, setDeciding] = useState<string | null>(null);
  return (
    <section className="panel form-stack" aria-labelledby="decisions-title">
      <h2 id="decisions-title">{say('decisions', { count: conflicts.length })}</h2>
      <p className="quiet">{say('decisions.note')}</p>
      <ul className="decisions">
        {conflicts.map(({ id, name, language: tag }) => (
          <li key={id}>
            <span className="decisions-name">
              {name}
              {tag !== null && <span className="quiet"> {nameOf(tag)}</span>}
            </span>
            <Button size="small" onPress={() => setDeciding(id)} aria-label={`${say('decide')}: ${name}`}>
              {say('decide')}
            </Button>
            {deciding === id && <Decision id={id} onClose={() => setDeciding(null)} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Decision({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const say = useWords(syncWords);
  const { data, error } = useCall('sync.conflict', { id });
  const decide = useRun('sync.decide');
  const write = (resolutions: Readonly<Record<string, Resolution>>): void =>
    afterwards(decide.mutateAsync({ id, resolutions }), ({ conflicts }) => {
      if (conflicts.length > 0) return;
      tell({ kind: 'done', text: say('decided') });
      onClose();
    });
  const failure = error ?? decide.error;
  if (failure) return <FailureBanner failure={failure} />;
  if (!data) return null;
  if (data.conflicts.length === 0) {
    return (
      <Banner
        kind="note"
        actions={
          <Button size="small" onPress={() => write({})}>
            {say('decide.finish')}
          </Button>
        }
      >
        {say('decide.gone')}
      </Banner>
    );
  }
  return <ConflictDialog conflicts={data.conflicts} by={data.by} text={say('decide.text')} onResolve={write} onClose={onClose} />;
}
