import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { createClient } from '../../../shared/api/client.ts';
import { preferencesSchema, type Preferences, type PreferencesChange } from '../../../shared/model/preferences.ts';
import type { Connection } from '../../host/connection.ts';

const USUAL = preferencesSchema.parse({});

interface KeptPreferences {
  /** null until the host has answered; the usual ones when it does not. */
  readonly preferences: Preferences | null;
  readonly change: (part: PreferencesChange) => void;
}

/** The preferences as the host keeps them. A change is seen at once; saves go one after the other, and what came meanwhile goes together. */
export function useKeptPreferences(connection: Connection): KeptPreferences {
  const [preferences, setPreferences] = useState<Preferences | null>(null);
  const client = useMemo(() => createClient(connection.transport, 'de'), [connection]);
  const unsaved = useRef<PreferencesChange | null>(null);
  const isSaving = useRef(false);
  useEffect(() => {
    client('preferences.read', {}).then(setPreferences, () => setPreferences(USUAL));
  }, [client]);
  const save = useCallback(async (): Promise<void> => {
    if (isSaving.current) return;
    isSaving.current = true;
    for (let next = unsaved.current; next !== null; next = unsaved.current) {
      unsaved.current = null;
      // What cannot be written down still holds in this window.
      await client('preferences.save', { change: next }).catch(() => null);
    }
    isSaving.current = false;
  }, [client]);
  const change = useCallback(
    (part: PreferencesChange): void => {
      setPreferences((before) => ({ ...(before ?? USUAL), ...part }));
      unsaved.current = { ...unsaved.current, ...part };
      void save();
    },
    [save],
  );
  return { preferences, change };
}
