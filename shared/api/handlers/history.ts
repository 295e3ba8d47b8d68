import { changesOfVersion } from '../../app/history/changes-of-version.ts';
import { comesFromTheFuture } from '../../app/history/comes-from-the-future.ts';
import { filterOfScope, isInScope, printingsOfScope } from '../../app/history/history-scope.ts';
import { restore } from '../../app/history/restore.ts';
import { numbersOfPieces, takeBackPiece } from '../../app/history/take-back-piece.ts';
import { nameOfPiece, sayFileChange, sayVersion } from '../../app/history/say-version.ts';
import type { InterfaceLanguage } from '../../messages/message-of.ts';
import { appError } from '../../model/app-error.ts';
import type { FileStore } from '../../ports/file-store.ts';
import type { History, Version } from '../../ports/history.ts';
import type { CallOutput } from '../contract.ts';
import type { historyRows } from '../contract/history.ts';
import type { HandlersFor } from '../row.ts';
import type { HandlersContext } from './context.ts';
import { JobResults } from './job-results.ts';

type SaidVersion = CallOutput<'history.list'>['versions'][number];

export interface HistoryContext {
  /** The versions of the opened folder. */
  readonly openHistory: () => Promise<History>;
  /** Runs work that takes texts back: what it saves is one version. */
  readonly restoring: <Result>(work: (store: FileStore) => Promise<Result>) => Promise<Result>;
}

export function historyHandlers({
  openHistory,
  restoring,
  jobs,
}: HistoryContext & Pick<HandlersContext, 'jobs'>): HandlersFor<typeof historyRows> {
  const results = new JobResults<{ readonly files: number }>(jobs);
  return {
    'history.list': async ({ printed, limit, ...scope }, { language }) => {
      const history = await openHistory();
      const found = await history.list({ ...(printed ? printingsOfScope(scope) : filterOfScope(scope)), limit: limit + 1 });
      const versions: SaidVersion[] = [];
      for (const version of found.slice(0, limit)) versions.push(await said(history, version, language, isInScope(scope)));
      return { versions, more: found.length > limit, ahead: versions.some((version) => comesFromTheFuture(version, Date.now())) };
    },
    'history.show': async ({ version: id, ...scope }, { language }) => {
      const history = await openHistory();
      const version = await versionOf(history, id);
      // All of a folder is new in its first version: thousands of texts, which are looked at one by one.
      if (version.reason === 'import' && scope.unit === undefined) return { changes: [] };
      const changes = await changesOfVersion(history, version, isInScope(scope));
      const numbers = numbersOfPieces(changes);
      return {
        changes: changes.map((change) => ({
          what: sayFileChange(change, language),
          change: change.change,
          pieces:
            change.pieces?.map((piece) => ({
              number: numbers.get(piece) ?? 0,
              label: nameOfPiece(change, piece.label, language),
              change: piece.change,
              runs: piece.runs,
            })) ?? null,
        })),
      };
    },
    'history.restore': async ({ version, ...scope }) => {
      const history = await openHistory();
      return results.start(async (running) =>
        restoring(async (store) => ({ files: (await restore(store, history, version, isInScope(scope), running)).length })),
      );
    },
    'history.restored': ({ job }) => Promise.resolve(results.of(job)),
    'history.restorePiece': async ({ version: id, piece, as, ...scope }) => {
      const history = await openHistory();
      const version = await versionOf(history, id);
      return restoring(async (store) => ({ changed: await takeBackPiece(store, history, version, isInScope(scope), { piece, as }) }));
    },
  };
}

async function versionOf(history: Pick<History, 'list'>, id: string): Promise<Version> {
  const version = (await history.list({})).find((one) => one.id === id);
  if (!version) throw appError('history.no-version', { version: id });
  return version;
}

async function said(
  history: Pick<History, 'read'>,
  version: Version,
  language: InterfaceLanguage,
  only: (path: string) => boolean,
): Promise<SaidVersion> {
  const { id, at, by, reason, printed } = version;
  return { id, at, by, reason, printed, what: await sayVersion(history, version, language, only) };
}
