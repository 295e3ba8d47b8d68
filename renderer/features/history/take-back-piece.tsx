import type { DiffRun } from '../../../shared/translation/diff-words.ts';
import { afterwards } from '../../app/session/afterwards.ts';
import { useRun } from '../../app/session/use-call.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { tell } from '../../ui/toasts.tsx';
import { useInterfaceLanguage, useWords } from '../../words/use-words.ts';
import type { ChangedPiece } from './version-change.tsx';
import type { Version } from './version-list.tsx';
import type { VersionScope } from './version-scope.ts';
import { historyWords } from './words.ts';

interface TakeBackPieceProps {
  readonly version: Version;
  readonly scope: VersionScope;
  readonly piece: ChangedPiece;
  readonly onClose: () => void;
}

/** One paragraph or field as it was before a version and after it: either can be brought back alone. */
export function TakeBackPiece({ version, scope, piece, onClose }: TakeBackPieceProps) {
  const say = useWords(historyWords);
  const date = new Intl.DateTimeFormat(useInterfaceLanguage() === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(new Date(version.at));
  const restore = useRun('history.restorePiece');
  const take = (as: 'before' | 'after'): void =>
    afterwards(restore.mutateAsync({ ...scope, version: version.id, piece: piece.number, as }), ({ changed }) => {
      tell({ kind: 'done', text: say(changed ? 'piece.done' : 'piece.same') });
      onClose();
    });
  return (
    <Dialog title={say('piece.title', { label: piece.label })} isOpen onClose={onClose}>
      <p>{say('piece.note')}</p>
      {restore.error && <FailureBanner failure={restore.error} />}
      {(['before', 'after'] as const).map((as) => {
        const text = textAs(piece.runs, as);
        return (
          <section key={as} className="version-wording" aria-label={say(`piece.${as}`, { date })}>
            <h3>{say(`piece.${as}`, { date })}</h3>
            {text === '' ? <p className="quiet">{say('piece.none')}</p> : <blockquote dir="auto">{text}</blockquote>}
            <Button onPress={() => take(as)} isPending={restore.isPending}>
              {say(text === '' ? 'piece.take-out' : 'piece.take')}
            </Button>
          </section>
        );
      })}
    </Dialog>
  );
}

function textAs(runs: readonly DiffRun[], as: 'before' | 'after'): string {
  const gone = as === 'before' ? 'insert' : 'delete';
  return runs.flatMap(({ kind, text }) => (kind === gone ? [] : [text])).join('');
}
