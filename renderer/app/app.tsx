import type { Connection } from '../host/connection.ts';
import { Toasts } from '../ui/toasts.tsx';
import { CommandProvider } from './commands/command-provider.tsx';
import { PreferencesProvider } from './preferences/use-preferences.tsx';
import { SessionProvider } from './session/session-provider.tsx';
import { Shell } from './shell.tsx';

/** The desk: what every room needs around it. */
export function App({ connection }: { readonly connection: Connection }) {
  return (
    <PreferencesProvider>
      <SessionProvider connection={connection}>
        <CommandProvider>
          <Shell />
          <Toasts />
        </CommandProvider>
      </SessionProvider>
    </PreferencesProvider>
  );
}
