import { decideSyncConflict, openPlacesOf } from '../../app/decide-sync-conflict.ts';
import { nameOfThing } from '../../app/history/say-version.ts';
import { thingOfPath } from '../../app/history/thing-of-path.ts';
import type { InterfaceLanguage } from '../../messages/message-of.ts';
import { contentHash } from '../../model/content-hash.ts';
import { appError } from '../../model/app-error.ts';
import type { Secrets } from '../../ports/secrets.ts';
import type { Credentials, OpenConflict, Sync } from '../../ports/sync.ts';
import type { CallOutput } from '../contract.ts';
import type { syncRows } from '../contract/sync.ts';
import type { HandlersFor } from '../row.ts';
import type { HandlersContext } from './context.ts';
import type { HistoryContext } from './history.ts';
import { JobResults } from './job-results.ts';
import type { PreferencesContext } from './preferences.ts';
import type { PresenceContext } from './presence.ts';
import { resolutionsOf } from './saved-on-wire.ts';

export interface SyncContext {
  readonly openSync: () => Promise<Sync>;
  readonly secrets: Secrets;
  /** Name of who works here. */
  readonly by: () => string;
}

type Context = Pick<HandlersContext, 'folder' | 'jobs'> &
  Pick<HistoryContext, 'openHistory'> &
  Pick<PresenceContext, 'whoSaved'> &
  PreferencesContext &
  SyncContext;

export function syncHandlers(context: Context): HandlersFor<typeof syncRows> {
  const { folder, jobs, openHistory, openSync, secrets, by, userSettings, whoSaved } = context;
  const results = new JobResults<NonNullable<CallOutput<'sync.result'>>>(jobs);
  let begun: string | null = null;
  const found = async (id: string): Promise<OpenConflict> => {
    const conflict = (await (await openSync()).openConflicts()).find((one) => one.id === id);
    // Decided in another window.
    if (!conflict) throw appError('file.conflict', { path: '' });
    return conflict;
  };
  const bringTogether = async (join: boolean): Promise<NonNullable<CallOutput<'sync.result'>>> => {
    const sync = await openSync();
    const address = await sync.syncAddress();
    const credentials = address === null ? null : await credentialsOf(secrets, address);
    const { changed, ...result } = await sync.sync({ by: by(), credentials, join });
    const path = folder.shown?.path;
    const at = new Date().toISOString();
    if (path !== undefined) await userSettings.change((settings) => ({ ...settings, synced: { ...settings.synced, [path]: at } }));
    return { ...result, changed: changed.length };
  };
  return {
    'sync.status': async (_, { language }) => {
      const sync = await openSync();
      const address = await sync.syncAddress();
      const known = address !== null && (await credentialsOf(secrets, address)) !== null;
      const lastAt = (await userSettings.read()).synced[folder.shown?.path ?? ''] ?? null;
      const running = begun !== null && jobs.state(begun)?.state === 'running' ? begun : null;
      return { address, known, lastAt, running, conflicts: (await sync.openConflicts()).map((conflict) => said(conflict, language)) };
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
    'sync.start': ({ join }) => {
      const started = results.start(async () => bringTogether(join ?? false));
      begun = started.job;
      return Promise.resolve(started);
    },
    'sync.result': ({ job }) => Promise.resolve(results.of(job)),
    'sync.conflict': async ({ id }) => {
      const { store } = await folder.current();
      const conflict = await found(id);
      const history = await openHistory();
      const [theirs = null] = await history.read(conflict.theirs, [conflict.path]);
      const conflicts = [...(await openPlacesOf(conflict, { store, history }))];
      return { conflicts, by: await whoSaved(conflict.path, theirs && contentHash(theirs)) };
    },
    'sync.decide': async ({ id, resolutions }) => {
      const conflict = await found(id);
      const ports = { history: await openHistory(), sync: await openSync() };
      const open = await folder.current();
      const left = await open.together(async (store) => decideSyncConflict(conflict, resolutionsOf(resolutions), { ...ports, store }));
      return { conflicts: [...left] };
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
