import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useCall, useRun } from '../../app/session/use-call.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { Busy } from '../../ui/busy.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { tell } from '../../ui/toasts.tsx';
import { useLanguageName } from '../../words/use-language-name.ts';
import { useWords } from '../../words/use-words.ts';
import { TakeBackPiece } from './take-back-piece.tsx';
import { VersionChange, type ChangedPiece, type ShownChange } from './version-change.tsx';
import type { Version } from './version-list.tsx';
import { kindOfScope, type VersionScope } from './version-scope.ts';
import { historyWords } from './words.ts';

interface VersionDetailProps {
  readonly version: Version;
  readonly scope: VersionScope;
}

/** What a version changed, as text, and the way back to it. */
export function VersionDetail({ version, scope }: VersionDetailProps) {
  const say = useWords(historyWords);
  const nameOf = useLanguageName();
  const [asking, setAsking] = useState(false);
  const [piece, setPiece] = useState<ChangedPiece | null>(null);
  const { data, error } = useCall('history.show', { ...scope, version: version.id });
  const restore = useRun('history.restore');
  const bringBack = (): void => {
    setAsking(false);
    restore.mutate(
      { ...scope, version: version.id },
      { onSuccess: ({ files }) => tell({ kind: 'done', text: say('restore.done', { files }) }) },
    );
  };
  return (
    <section className="version-detail" aria-label={version.what}>
      <header className="version-head">
        <h2>{version.what}</h2>
        <Button icon={RotateCcw} onPress={() => setAsking(true)} isPending={restore.isPending}>
          {say('restore')}
        </Button>
      </header>
      {(error ?? restore.error) && <FailureBanner failure={error ?? restore.error} />}
      {!data && !error && <Busy />}
      {data?.changes.length === 0 && version.reason === 'import' && <p className="quiet">{say('first')}</p>}
      {data?.changes.map((change) => (
        <VersionChange
          key={change.what}
          change={change}
          isNamed={change.what !== version.what}
          onTakeBack={isOffered(scope, change) ? setPiece : null}
        />
      ))}
      {piece && <TakeBackPiece version={version} scope={scope} piece={piece} onClose={() => setPiece(null)} />}
      <Dialog
        title={say('restore.title')}
        isOpen={asking}
        onClose={() => setAsking(false)}
        width="narrow"
        role="alertdialog"
        action={
          <Button kind="primary" onPress={bringBack}>
            {say('restore.do')}
          </Button>
        }
      >
        <p>{say(`restore.${kindOfScope(scope)}`, { language: scope.language === undefined ? '' : nameOf(scope.language) })}</p>
      </Dialog>
    </section>
  );
}

/** What came with a whole folder of texts has tens of thousands of pieces: they are offered text by text. */
function isOffered({ unit }: VersionScope, { change }: ShownChange): boolean {
  return unit !== undefined || change === 'changed';
}
