import { BookOpenText, UserRoundPen } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import type { CallOutput } from '../../../shared/api/contract.ts';
import type { RoomProps } from '../../app/room-props.ts';
import { usePreferences } from '../../app/preferences/use-preferences.tsx';
import { useOnlyLanguage } from '../../app/preferences/use-only-language.ts';
import { useCommands } from '../../app/commands/command-provider.tsx';
import { hrefOf } from '../../app/route.ts';
import { useFolderState } from '../../app/session/use-folder-state.ts';
import { useOverview } from '../../app/session/use-overview.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Busy } from '../../ui/busy.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Room } from '../../ui/room.tsx';
import { useLanguageName } from '../../words/use-language-name.ts';
import { useWords } from '../../words/use-words.ts';
import { BrokenFiles } from '../broken/broken-files.tsx';
import { HomelessDrafts } from '../drafts/homeless-drafts.tsx';
import { BulkDialog } from './bulk/bulk-dialog.tsx';
import { bulkWords } from './bulk/words.ts';
import { CountingPanel } from './counting-panel.tsx';
import { LanguagesPanel } from './languages-panel.tsx';
import { Matrix } from './matrix.tsx';
import type { MatrixView } from './matrix-rows.ts';
import { matrixLines } from './matrix-rows.ts';
import { MatrixTools } from './matrix-tools.tsx';
import { narrowColumns } from './narrow-columns.ts';
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
  const [isBulk, setBulk] = useState(false);
  const canBulk = only === null && data?.counting === null && data.rows.length > 0 && data.languages.length > 0;
  const openBulk = useCallback(() => setBulk(true), []);
  const sayBulk = useWords(bulkWords);
  useCommands(
    useMemo(
      () => [{ id: 'overview.bulk', title: sayBulk('title'), group: say('title'), icon: UserRoundPen, enabled: canBulk, run: openBulk }],
      [say, sayBulk, canBulk, openBulk],
    ),
  );
  const bulkButton = (
    <Button icon={UserRoundPen} onPress={openBulk}>
      {sayBulk('open')}
    </Button>
  );
  return (
    <Room
      title={place?.fullName ?? place?.name ?? say('title')}
      {...(data?.languages.length === 0 ? {} : { note: say('note') })}
      {...(canBulk ? { actions: bulkButton } : {})}
      fills
    >
      {error && <FailureBanner failure={error} onAgain={() => void refetch()} />}
      <BrokenFiles />
      <HomelessDrafts />
      {isPending && <Busy />}
      {data && <OverviewContent overview={narrowOverview(data, only)} />}
      {isBulk && data && <BulkDialog overview={data} onClose={() => setBulk(false)} />}
    </Room>
  );
}

function OverviewContent({ overview }: { readonly overview: CallOutput<'overview.read'> }) {
  const say = useWords(overviewWords);
  const nameOf = useLanguageName();
  const [view, setView] = useState<MatrixView>({ typed: '', kind: 'chapter', order: 'folder', openOnly: false });
  const { preferences, change } = usePreferences();
  const { showsTodo } = preferences;
  const shown = narrowColumns(overview, view, nameOf);
  if (overview.rows.length === 0) {
    return (
      <EmptyState
        icon={BookOpenText}
        title={say('empty')}
        actions={
          <ButtonLink kind="primary" href={hrefOf({ room: 'chapters' })}>
            {say('empty.do')}
          </ButtonLink>
        }
      >
        {say('empty.text')}
      </EmptyState>
    );
  }
  return (
    <div className={showsTodo ? 'overview' : 'overview overview-alone'}>
      <MatrixTools view={view} onChange={setView} showsSide={showsTodo} onShowSide={(shows) => change({ showsTodo: shows })} />
      <Matrix
        lines={matrixLines(shown.overview, shown.view)}
        languages={shown.overview.languages}
        isCounting={overview.counting !== null}
      />
      {showsTodo && (
        <div className="overview-side">
          {overview.counting ? <CountingPanel {...overview.counting} /> : <TodoPanel hasLanguages={overview.languages.length > 0} />}
          <LanguagesPanel languages={overview.languages} isCounting={overview.counting !== null} />
        </div>
      )}
    </div>
  );
}
