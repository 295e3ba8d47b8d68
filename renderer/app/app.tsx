import type { Connection } from '../host/connection.ts';
import { Toasts } from '../ui/toasts.tsx';
import { CommandProvider } from './commands/command-provider.tsx';
import { FolderDoor } from './folder-door.tsx';
import { PreferencesProvider } from './preferences/use-preferences.tsx';
import { SessionProvider } from './session/session-provider.tsx';

/** The desk: what every room needs around it. */
export function App({ connection }: { readonly connection: Connection }) {
  return (
    <PreferencesProvider connection={connection}>
      <SessionProvider connection={connection}>
        <CommandProvider>
          <FolderDoor connection={connection} />
          <Toasts />
        </CommandProvider>
      </SessionProvider>
    </PreferencesProvider>
  );
}
