import { nameOfThing } from '../../app/history/say-version.ts';
import { thingOfPath } from '../../app/history/thing-of-path.ts';
import type { InterfaceLanguage } from '../../messages/message-of.ts';
import type { Secrets } from '../../ports/secrets.ts';
import type { Credentials, OpenConflict, Sync } from '../../ports/sync.ts';
import type { CallOutput } from '../contract.ts';
import type { syncRows } from '../contract/sync.ts';
import type { HandlersFor } from '../row.ts';

export interface SyncContext {
  readonly openSync: () => Promise<Sync>;
  readonly secrets: Secrets;
  /** Name of who works here. */
  readonly by: () => string;
}

export function syncHandlers({ openSync, secrets, by }: SyncContext): HandlersFor<typeof syncRows> {
  return {
    'sync.status': async (_, { language }) => {
      const sync = await openSync();
      const address = await sync.syncAddress();
      const known = address !== null && (await credentialsOf(secrets, address)) !== null;
      return { address, known, conflicts: (await sync.openConflicts()).map((conflict) => said(conflict, language)) };
    },
    'sync.connect': async ({ address, credentials }) => {
      const sync = await openSync();
      const former = await sync.syncAddress();
      await sync.setSyncAddress(address);
      if (former !== null && former !== address) await secrets.write(nameOf(former), null);
      if (address !== null && credentials !== null)
        await secrets.write(nameOf(address), JSON.stringify([credentials.user, credentials.token]));
      return {};
    },
    'sync.now': async ({ join }) => {
      const sync = await openSync();
      const address = await sync.syncAddress();
      const credentials = address === null ? null : await credentialsOf(secrets, address);
      const { changed, ...result } = await sync.sync({ by: by(), credentials, join: join ?? false });
      return { ...result, changed: changed.length };
    },
    'sync.settle': async ({ id }) => {
      await (await openSync()).settleConflict(id);
      return {};
    },
  };
}

const nameOf = (address: string): string => `sync:${address}`;

async function credentialsOf(secrets: Secrets, address: string): Promise<Credentials | null> {
  const secret = await secrets.read(nameOf(address));
  if (secret === null) return null;
  const parts: unknown = JSON.parse(secret);
  const [user, token]: readonly unknown[] = Array.isArray(parts) ? parts : [];
  return typeof user === 'string' && typeof token === 'string' ? { user, token } : null;
}

function said({ id, path, at, places }: OpenConflict, language: InterfaceLanguage): CallOutput<'sync.status'>['conflicts'][number] {
  const thing = thingOfPath(path);
  return {
    id,
    name: nameOfThing({ thing, title: null, path }, language),
    unit: 'unit' in thing ? thing.unit : null,
    language: thing.kind === 'translation' ? thing.language : null,
    at,
    places,
  };
}
