import type { CallOutput } from '../../../shared/api/contract.ts';
import { useCall, useRun } from '../../app/session/use-call.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { tell } from '../../ui/toasts.tsx';
import { useWords } from '../../words/use-words.ts';
import { brokenWords } from './words.ts';
import './broken-files.css';

export type Broken = CallOutput<'broken.list'>[number];

const everywhere = (): boolean => true;

/** Files that cannot be read, each with what is wrong and the way back to its last good version. */
export function BrokenFiles({ isShown = everywhere }: { readonly isShown?: (file: Broken) => boolean }) {
  const say = useWords(brokenWords);
  const { data, error, refetch } = useCall('broken.list', {});
  if (error && data === undefined) return <FailureBanner failure={error} onAgain={() => void refetch()} />;
  const shown = data?.filter(isShown) ?? [];
  if (shown.length === 0) return null;
  return (
    <Banner kind="wrong">
      <p>{say('found', { count: shown.length })}</p>
      <ul className="broken-files" aria-label={say('list')} tabIndex={0}>
        {shown.map((file) => (
          <BrokenFile key={file.id} file={file} />
        ))}
      </ul>
    </Banner>
  );
}

function BrokenFile({ file: { id, what, path, problems, lastGood } }: { readonly file: Broken }) {
  const say = useWords(brokenWords);
  const mend = useRun('broken.mend');
  // Told also where the file has left the list before the answer is there; what goes wrong is in `mend.error`.
  const bringBack = (): void =>
    void mend.mutateAsync({ id }).then(
      ({ aside }) => tell({ kind: 'done', text: say('mended', { what, aside }) }),
      () => undefined,
    );
  return (
    <li>
      {mend.error && <FailureBanner failure={mend.error} />}
      <p>
        <strong>{what}</strong> ({path}): {problems.join(' ')}{' '}
        {lastGood ? say('good', { at: new Date(lastGood.at), by: lastGood.by || 'nobody' }) : say('none')}
      </p>
      {lastGood && (
        <Button size="small" isPending={mend.isPending} onPress={bringBack} aria-label={say('mend.of', { what })}>
          {say('mend')}
        </Button>
      )}
    </li>
  );
}
