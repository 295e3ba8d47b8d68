import type { CallOutput } from '../../../shared/api/contract.ts';
import { ChangedPieces } from '../../ui/changed-pieces.tsx';
import { useWords } from '../../words/use-words.ts';
import { historyWords } from './words.ts';

export type ShownChange = CallOutput<'history.show'>['changes'][number];
export type ChangedPiece = NonNullable<ShownChange['pieces']>[number];

interface VersionChangeProps {
  readonly change: ShownChange;
  /** False where it is all that the version changed, and named above. */
  readonly isNamed: boolean;
  /** Somebody wants this piece alone back; null where only the whole is offered. */
  readonly onTakeBack: ((piece: ChangedPiece) => void) | null;
}

/** One text that a version changed: each paragraph or field with what is new and what is gone. */
export function VersionChange({ change: { what, pieces }, isNamed, onTakeBack }: VersionChangeProps) {
  const say = useWords(historyWords);
  return (
    <article className="version-change">
      {isNamed && <h3>{what}</h3>}
      {pieces === null && <p className="quiet">{say('binary')}</p>}
      {pieces?.length === 0 && <p className="quiet">{say('form.only')}</p>}
      <dl>
        {pieces && (
          <ChangedPieces pieces={pieces} className="version-piece" action={onTakeBack && { label: say('piece'), onPress: onTakeBack }} />
        )}
      </dl>
    </article>
  );
}
