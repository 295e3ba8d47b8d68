import { useMemo } from 'react';
import { createClient } from '../../shared/api/client.ts';
import { Commands } from '../features/commands/commands.tsx';
import { Overview } from '../features/overview/overview.tsx';
import { useOverview } from '../features/overview/use-overview.ts';
import type { Connection } from '../host/connection.ts';
import mark from '../mark.svg';
import { useInterfaceLanguage } from './use-interface-language.ts';
import { WORDS } from './words.ts';

/** The start page: what is open, how its languages stand, and what to type. The desk takes its place later. */
export function App({ connection }: { readonly connection: Connection }) {
  const [language, setLanguage] = useInterfaceLanguage();
  const client = useMemo(() => createClient(connection.transport, language), [connection, language]);
  const overview = useOverview(client, connection);
  const words = WORDS[language];
  const other = language === 'de' ? 'en' : 'de';
  return (
    <div className="page">
      <header className="masthead">
        <img className="masthead-mark" src={mark} alt="" width={44} height={44} />
        <div>
          <h1>{words.title}</h1>
          <p className="masthead-tagline">{words.tagline}</p>
        </div>
        <button type="button" className="quiet-button" lang={other} onClick={() => setLanguage(other)}>
          {words.switchTo}
        </button>
      </header>
      <main className="columns">
        <Overview state={overview} words={words} language={language} />
        <Commands words={words} />
      </main>
      {overview.about && (
        <footer className="colophon">
          Mappe {overview.about.version} · {words.hosts[overview.about.host]} · EUPL-1.2
        </footer>
      )}
    </div>
  );
}
