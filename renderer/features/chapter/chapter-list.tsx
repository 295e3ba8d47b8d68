import { FilePlus, FileText, Replace } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { CallOutput } from '../../../shared/api/contract.ts';
import { useCommands } from '../../app/commands/command-provider.tsx';
import { matchesWords } from '../../app/commands/matches-words.ts';
import { hrefOf } from '../../app/route.ts';
import { useCall } from '../../app/session/use-call.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { Busy } from '../../ui/busy.tsx';
import { Button } from '../../ui/button.tsx';
import { DrawnIcon } from '../../ui/drawn-icon.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Room } from '../../ui/room.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { useWords } from '../../words/use-words.ts';
import { NewChapter } from './new-chapter.tsx';
import { ReplaceDialog } from './replacing/replace-dialog.tsx';
import { chapterWords } from './words.ts';
import './chapter-list.css';

/** Every chapter of the folder in the order in which it is read, to open one or begin a new one. */
export function ChapterList() {
  const say = useWords(chapterWords);
  const { data, error, isPending, refetch } = useCall('chapter.list', {});
  const [typed, setTyped] = useState('');
  const [isCreating, setCreating] = useState(false);
  const [isReplacing, setReplacing] = useState(false);
  useCommands(
    useMemo(
      () => [
        { id: 'chapter.new', title: say('create'), group: say('title'), icon: FilePlus, run: () => setCreating(true) },
        { id: 'chapter.replace', title: say('replace.open'), group: say('title'), icon: Replace, run: () => setReplacing(true) },
      ],
      [say],
    ),
  );
  const found = (data ?? []).filter(({ title, summary }) => matchesWords(`${title} ${summary ?? ''}`, typed));
  return (
    <Room
      title={say('title')}
      {...(data ? { note: say('list.note', { count: data.length }) } : {})}
      actions={
        <>
          <SearchField label={say('list.filter')} value={typed} onChange={setTyped} />
          <Button icon={Replace} onPress={() => setReplacing(true)}>
            {say('replace.open')}
          </Button>
          <Button kind="primary" icon={FilePlus} onPress={() => setCreating(true)}>
            {say('create')}
          </Button>
        </>
      }
    >
      {error && <FailureBanner failure={error} onAgain={() => void refetch()} />}
      {isPending && <Busy />}
      {data?.length === 0 && (
        <EmptyState icon={FilePlus} title={say('list.empty')}>
          {say('list.empty.note')}
        </EmptyState>
      )}
      {data && data.length > 0 && found.length === 0 && <p className="quiet">{say('list.nothing')}</p>}
      {byPart(found).map(({ part, chapters }, index) => (
        <section key={part ?? index} className="chapter-part" aria-label={part ?? say('list.others')}>
          {(part !== null || index > 0) && <h2 lang={part === null ? undefined : 'de'}>{part ?? say('list.others')}</h2>}
          <ul className="chapter-list">
            {chapters.map(({ id, title, summary, icon }) => (
              <li key={id}>
                <a href={hrefOf({ room: 'chapters', chapter: id })} lang="de">
                  {icon === null ? <FileText className="drawn-icon chapter-list-plain" aria-hidden="true" /> : <DrawnIcon name={icon} />}
                  <span>
                    <span className="chapter-list-title">{title === '' ? id : title}</span>
                    {summary !== null && <span className="chapter-list-summary">{summary}</span>}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {isReplacing && <ReplaceDialog onClose={() => setReplacing(false)} />}
      {isCreating && <NewChapter onClose={() => setCreating(false)} />}
    </Room>
  );
}

type Listed = CallOutput<'chapter.list'>[number];

/** Neighbours of one part together; those before the first part and those behind the last one have none. */
function byPart(chapters: readonly Listed[]): readonly { readonly part: string | null; readonly chapters: readonly Listed[] }[] {
  const parts: { readonly part: string | null; readonly chapters: Listed[] }[] = [];
  for (const chapter of chapters) {
    const last = parts.at(-1);
    if (last?.part === chapter.part) last.chapters.push(chapter);
    else parts.push({ part: chapter.part, chapters: [chapter] });
  }
  return parts;
}
