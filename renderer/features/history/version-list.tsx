import type { CallOutput } from '../../../shared/api/contract.ts';
import { Button } from '../../ui/button.tsx';
import { useInterfaceLanguage, useWords } from '../../words/use-words.ts';
import { historyWords } from './words.ts';
import '../../ui/item-list.css';
import './history.css';

export type Version = CallOutput<'history.list'>['versions'][number];

interface VersionListProps {
  readonly versions: readonly Version[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  /** null when there are no older ones. */
  readonly onMore: (() => void) | null;
}

/** Newest first: what was done, by whom and when. */
export function VersionList({ versions, chosen, onChoose, onMore }: VersionListProps) {
  const say = useWords(historyWords);
  const language = useInterfaceLanguage();
  const date = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <>
      <ul className="item-list" aria-label={say('list')}>
        {versions.map(({ id, what, by, at }) => {
          const when = date.format(new Date(at));
          return (
            <li key={id}>
              <button type="button" className="item version" aria-current={id === chosen ? 'true' : undefined} onClick={() => onChoose(id)}>
                <span className="item-title">{what}</span>
                <span className="item-note">{by === '' ? say('by.nobody', { at: when }) : say('by', { by, at: when })}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {onMore && (
        <Button kind="quiet" onPress={onMore}>
          {say('more')}
        </Button>
      )}
    </>
  );
}
