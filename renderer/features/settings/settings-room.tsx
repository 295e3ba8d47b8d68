import type { RoomProps } from '../../app/room-props.ts';
import { useCall } from '../../app/session/use-call.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { Busy } from '../../ui/busy.tsx';
import { Room } from '../../ui/room.tsx';
import { useWords } from '../../words/use-words.ts';
import { SettingsForm } from './settings-form.tsx';
import { ShortcutsSection } from './shortcuts-section.tsx';
import { settingsWords } from './words.ts';
import { YouSection } from './you-section.tsx';

export function SettingsRoom({ route }: RoomProps<'settings'>) {
  const say = useWords(settingsWords);
  const { data: read, error, isPending, refetch } = useCall('settings.read', {});
  const { data: about } = useCall('app.about', {});
  return (
    <Room title={say('title')}>
      <div className="form">
        <YouSection />
        {error && <FailureBanner failure={error} onAgain={() => void refetch()} />}
        {isPending && <Busy />}
        {read && <SettingsForm read={read} sought={route.section} />}
        <ShortcutsSection />
        {about && <p className="quiet small">{say('about.text', { version: about.version, host: about.host })}</p>}
      </div>
    </Room>
  );
}
