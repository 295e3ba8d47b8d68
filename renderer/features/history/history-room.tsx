import { History } from 'lucide-react';
import { useState } from 'react';
import { hrefOf } from '../../app/route.ts';
import type { RoomProps } from '../../app/room-props.ts';
import { useOnlyLanguage } from '../../app/preferences/use-only-language.ts';
import { useCall } from '../../app/session/use-call.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { Busy } from '../../ui/busy.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MasterDetail } from '../../ui/master-detail.tsx';
import { Room } from '../../ui/room.tsx';
import { CheckBox } from '../../ui/toggles.tsx';
import { useWords } from '../../words/use-words.ts';
import { LanguageOfVersions } from './language-of-versions.tsx';
import { VersionDetail } from './version-detail.tsx';
import { VersionList } from './version-list.tsx';
import { scopeOf } from './version-scope.ts';
import { historyWords } from './words.ts';

const STEP = 60;

/** Every state that the folder, or one text, ever had. */
export function HistoryRoom({ route }: RoomProps<'history'>) {
  const say = useWords(historyWords);
  const only = useOnlyLanguage();
  const scope = scopeOf(route, only);
  const [limit, setLimit] = useState(STEP);
  const [printed, setPrinted] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const { data, error, isPending, refetch } = useCall('history.list', { ...scope, printed, limit }, { keepLast: true });
  const shown = data?.versions.find(({ id }) => id === chosen) ?? data?.versions[0];
  return (
    <Room
      title={say('title')}
      note={say(scope.unit ? 'note.unit' : 'note')}
      actions={
        <>
          {scope.unit && <a href={hrefOf({ room: 'history' })}>{say('all')}</a>}
          {only === null && <LanguageOfVersions scope={scope} />}
          <CheckBox isSelected={printed} onChange={setPrinted}>
            {say('printed')}
          </CheckBox>
        </>
      }
      fills
    >
      {error && <FailureBanner failure={error} onAgain={() => void refetch()} />}
      {data?.ahead && <Banner kind="care">{say('clock')}</Banner>}
      {isPending && <Busy />}
      {data?.versions.length === 0 && (
        <EmptyState icon={History} title={say(printed ? 'printed.none' : 'none')}>
          {say(printed ? 'printed.none.text' : 'none.text')}
        </EmptyState>
      )}
      {data && shown && (
        <MasterDetail
          master={
            <VersionList
              versions={data.versions}
              chosen={shown.id}
              onChoose={setChosen}
              onMore={data.more ? () => setLimit(limit + STEP) : null}
            />
          }
          detail={<VersionDetail key={shown.id} version={shown} scope={scope} />}
        />
      )}
    </Room>
  );
}
