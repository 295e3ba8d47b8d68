import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useCall } from '../../app/session/use-call.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { Busy } from '../../ui/busy.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.ts';
import { RestoreDialog } from './restore-dialog.tsx';
import { TakeBackPiece } from './take-back-piece.tsx';
import { VersionChange, type ChangedPiece, type ShownChange } from './version-change.tsx';
import type { Version } from './version-list.tsx';
import type { VersionScope } from './version-scope.ts';
import { historyWords } from './words.ts';

interface VersionDetailProps {
  readonly version: Version;
  readonly scope: VersionScope;
}

/** What a version changed, as text, and the way back to it. */
export function VersionDetail({ version, scope }: VersionDetailProps) {
  const say = useWords(historyWords);
  const [asking, setAsking] = useState(false);
  const [piece, setPiece] = useState<ChangedPiece | null>(null);
  const { data, error } = useCall('history.show', { ...scope, version: version.id });
  return (
    <section className="version-detail" aria-label={version.what}>
      <header className="version-head">
        <h2>{version.what}</h2>
        <Button icon={RotateCcw} onPress={() => setAsking(true)}>
          {say('restore')}
        </Button>
      </header>
      {error && <FailureBanner failure={error} />}
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
      {asking && <RestoreDialog version={version} scope={scope} onClose={() => setAsking(false)} />}
    </section>
  );
}

/** What came with a whole folder of texts has tens of thousands of pieces: they are offered text by text. */
function isOffered({ unit }: VersionScope, { change }: ShownChange): boolean {
  return unit !== undefined || change === 'changed';
}
