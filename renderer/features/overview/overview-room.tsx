import { BookOpenText } from 'lucide-react';
import { useState } from 'react';
import type { CallOutput } from '../../../shared/api/contract.ts';
import type { RoomProps } from '../../app/room-views.ts';
import { useOnlyLanguage } from '../../app/preferences/use-only-language.ts';
import { hrefOf } from '../../app/route.ts';
import { useFolderState } from '../../app/session/use-folder-state.ts';
import { useOverview } from '../../app/session/use-overview.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { Busy } from '../../ui/busy.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Room } from '../../ui/room.tsx';
import { useWords } from '../../words/use-words.ts';
import { BrokenFiles } from '../broken/broken-files.tsx';
import { HomelessDrafts } from '../drafts/homeless-drafts.tsx';
import { CountingPanel } from './counting-panel.tsx';
import { LanguagesPanel } from './languages-panel.tsx';
import { Matrix } from './matrix.tsx';
import type { MatrixView } from './matrix-rows.ts';
import { matrixLines } from './matrix-rows.ts';
import { MatrixTools } from './matrix-tools.tsx';
import { narrowOverview } from './narrow-overview.ts';
import { TodoPanel } from './todo-panel.tsx';
import { overviewWords } from './words.ts';

/** What is missing in which language, and what is to be done today. */
export function OverviewRoom(_props: RoomProps<'overview'>) {
  const say = useWords(overviewWords);
  const { data: folder } = useFolderState();
  const place = folder?.state === 'open' ? folder.place : null;
  const { data, error, isPending, refetch } = useOverview();
  const only = useOnlyLanguage();
  return (
    <Room title={place?.fullName ?? place?.name ?? say('title')} note={say('note')} fills>
      {error && <FailureBanner failure={error} onAgain={() => void refetch()} />}
      <BrokenFiles />
      <HomelessDrafts />
      {isPending && <Busy />}
      {data && <OverviewContent overview={narrowOverview(data, only)} />}
    </Room>
  );
}

function OverviewContent({ overview }: { readonly overview: CallOutput<'overview.read'> }) {
  const say = useWords(overviewWords);
  const [view, setView] = useState<MatrixView>({ typed: '', kind: 'chapter', order: 'folder', openOnly: false });
  if (overview.rows.length === 0) {
    return (
      <EmptyState icon={BookOpenText} title={say('empty')} actions={<a href={hrefOf({ room: 'chapters' })}>{say('empty.do')}</a>}>
        {say('empty.text')}
      </EmptyState>
    );
  }
  return (
    <div className="overview">
      <MatrixTools view={view} onChange={setView} />
      <Matrix lines={matrixLines(overview, view)} languages={overview.languages} isCounting={overview.counting !== null} />
      <div className="overview-side">
        {overview.counting ? <CountingPanel {...overview.counting} /> : <TodoPanel />}
        <LanguagesPanel languages={overview.languages} isCounting={overview.counting !== null} />
      </div>
    </div>
  );
}
