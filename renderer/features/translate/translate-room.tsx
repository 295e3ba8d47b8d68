import { Languages } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { LanguageTag } from '../../../shared/model/language.ts';
import type { RoomProps } from '../../app/room-props.ts';
import { useOnlyLanguage } from '../../app/preferences/use-only-language.ts';
import { hrefOf } from '../../app/route.ts';
import { useCall } from '../../app/session/use-call.ts';
import { goTo } from '../../app/use-route.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Busy } from '../../ui/busy.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Room } from '../../ui/room.tsx';
import { useWords } from '../../words/use-words.ts';
import { FILTERS } from './open-rows.ts';
import { readTranslateSettings, writeTranslateSettings } from './translate-settings.ts';
import { Workbench } from './workbench.tsx';
import { translateWords } from './words.ts';

/** The room of translators: one language, its open texts in reading order. */
export function TranslateRoom({ route }: RoomProps<'translate'>) {
  const say = useWords(translateWords);
  const [settings, setSettings] = useState(readTranslateSettings);
  const { data: overview, error, isPending, refetch } = useCall('workspace.overview', {});
  const only = useOnlyLanguage();
  const all = overview?.languages.map(({ tag }) => tag) ?? [];
  const tags = only === null ? all : [only];
  const language = [route.language, settings.language].find((tag) => tag !== undefined && tag !== null && tags.includes(tag)) ?? tags[0];
  const { data: outline, ...asked } = useCall('translation.outline', { language: language ?? 'en' }, { enabled: language !== undefined });

  useEffect(() => writeTranslateSettings({ ...settings, ...(language === undefined ? {} : { language }) }), [settings, language]);

  const choose = (tag: LanguageTag): void => goTo({ room: 'translate', language: tag });
  const failure = error ?? asked.error;
  if (language !== undefined && outline) {
    return (
      <Workbench
        key={language}
        language={language}
        languages={tags}
        route={route}
        outline={outline}
        filter={FILTERS.find((one) => one === route.show) ?? settings.filter}
        onFilter={(filter) => setSettings((before) => ({ ...before, filter }))}
        onLanguage={choose}
      />
    );
  }
  return (
    <Room title={say('title')}>
      {failure && <FailureBanner failure={failure} onAgain={() => void (error ? refetch() : asked.refetch())} />}
      {(isPending || (asked.isPending && language !== undefined)) && !failure && <Busy />}
      {overview && tags.length === 0 && (
        <EmptyState
          icon={Languages}
          title={say('language.none')}
          actions={
            <ButtonLink kind="primary" href={hrefOf({ room: 'settings', section: 'languages' })}>
              {say('language.settings')}
            </ButtonLink>
          }
        >
          {say('language.none.how')}
        </EmptyState>
      )}
    </Room>
  );
}
