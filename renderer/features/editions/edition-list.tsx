import type { CallOutput } from '../../../shared/api/contract.ts';
import { hrefOf } from '../../app/route.ts';
import { formatWords } from '../../words/format-words.ts';
import { useWords } from '../../words/use-words.ts';
import { editionsWords } from './words.ts';
import '../../ui/item-list.css';

interface EditionListProps {
  readonly editions: CallOutput<'edition.list'>;
  readonly chosen: string | null;
}

export function EditionList({ editions, chosen }: EditionListProps) {
  const say = useWords(editionsWords);
  const sayFormat = useWords(formatWords);
  return (
    <ul className="item-list" aria-label={say('list')}>
      {editions.map(({ id, title, format, languages, chapters }) => (
        <li key={id}>
          <a href={hrefOf({ room: 'editions', edition: id })} className="item" aria-current={id === chosen ? 'true' : undefined}>
            <span className="item-title" lang="de">
              {title}
            </span>
            <span className="item-note">{say('list.line', { format: sayFormat(format), languages: languages.length, chapters })}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
