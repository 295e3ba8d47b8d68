import { Search } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Button } from 'react-aria-components';
import mark from '../mark.svg';
import { useInterfaceLanguage, useWords } from '../words/use-words.ts';
import { shortcutText } from './commands/shortcut.ts';
import { FolderMenu } from './folder-menu.tsx';
import type { RoomEntry } from './rooms.ts';
import { OnlyLanguage } from './only-language.tsx';
import type { Route } from './route.ts';
import { hrefOf } from './route.ts';
import { shellWords } from './words.ts';
import './navigation.css';

// In no hurry: nothing is exported when the desk opens, and who else is there shows after a beat.
const Colleagues = lazy(async () => ({ default: (await import('../features/presence/colleagues.tsx')).Colleagues }));
const RunningExports = lazy(async () => ({ default: (await import('../features/editions/export/running-exports.tsx')).RunningExports }));

interface NavigationProps {
  readonly route: Route;
  readonly place: string;
  readonly onSearch: () => void;
  readonly rooms: readonly RoomEntry[];
}

/** The way between the rooms. Narrow windows keep its icons. */
export function Navigation({ route, place, onSearch, rooms }: NavigationProps) {
  const say = useWords(shellWords);
  const language = useInterfaceLanguage();
  const link = ({ room: target, icon: Icon }: RoomEntry) => (
    <li key={target}>
      <a
        href={hrefOf({ room: target })}
        className="navigation-link"
        aria-current={target === route.room ? 'page' : undefined}
        title={say(target)}
      >
        <Icon size={18} aria-hidden="true" />
        <span className="navigation-text">{say(target)}</span>
      </a>
    </li>
  );
  return (
    <nav className="navigation" aria-label={say('rooms')}>
      <div className="navigation-head">
        <img src={mark} alt="" width={30} height={30} />
        <FolderMenu place={place} />
      </div>
      <Button className="navigation-search" onPress={onSearch} aria-label={`${say('search.short')} ${shortcutText('Mod+K', language)}`}>
        <Search size={16} aria-hidden="true" />
        <span className="navigation-text">{say('search.short')}</span>{' '}
        <kbd className="navigation-text">{shortcutText('Mod+K', language)}</kbd>
      </Button>
      <OnlyLanguage />
      <ul className="navigation-list">{rooms.filter(({ group }) => group === 'work').map(link)}</ul>
      <Suspense>
        <Colleagues route={route} />
        <RunningExports />
      </Suspense>
      <ul className="navigation-list navigation-foot">{rooms.filter(({ group }) => group === 'desk').map(link)}</ul>
    </nav>
  );
}
