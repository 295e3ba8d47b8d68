import { AppError, appError } from '../../../shared/model/app-error.ts';
import { WorkerPool } from '../processes/worker-pool.ts';
import type { FolderHistory, HistoryAnswer, HistoryCall, HistoryJob } from './history-call.ts';

/** Seconds after which a job is given up: the first look at ten thousand files takes ten, a slow line to a server minutes. */
const TIME_LIMIT = 1_800;
/** Bytes that its process may hold between jobs. */
const MOST_MEMORY = 450_000_000;

/** Where the build puts the entry of the process, as seen from every chunk that this file may end up in. */
const BUILT_WORKER = new URL('../adapters/history-worker.js', import.meta.url);

/**
 * The history of a folder, kept in a process of its own: nobody waits for it who types.
 * @param folder absolute, links resolved
 */
export function openWorkerHistory(folder: string, data: string, worker: URL = BUILT_WORKER): FolderHistory {
  const pool = new WorkerPool<HistoryJob, HistoryAnswer>({
    worker,
    width: 1,
    timeLimit: TIME_LIMIT,
    mostMemory: MOST_MEMORY,
    yields: true,
  });
  let last: Promise<unknown> = Promise.resolve();
  const call = <Name extends keyof FolderHistory>(name: Name): FolderHistory[Name] =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the same method answers on the other side
    ((...values: Parameters<FolderHistory[Name]>) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- name and values belong together by the signature
      const answer = ask({ name, values } as HistoryCall);
      last = Promise.allSettled([last, answer]);
      return answer;
    }) as FolderHistory[Name];
  const ask = async (call_: HistoryCall): Promise<unknown> => {
    const answer = await pool.run({ folder, data, call: call_ }).catch((error: unknown) => {
      throw error instanceof AppError ? appError('history.failed', { detail: error.code }, null, { cause: error }) : error;
    });
    if ('problem' in answer) throw new AppError(answer.problem);
    return answer.value;
  };
  return {
    record: call('record'),
    notice: call('notice'),
    markPrinted: call('markPrinted'),
    list: call('list'),
    read: call('read'),
    pathsOf: call('pathsOf'),
    tidy: call('tidy'),
    syncAddress: call('syncAddress'),
    setSyncAddress: call('setSyncAddress'),
    sync: call('sync'),
    openConflicts: call('openConflicts'),
    settleConflict: call('settleConflict'),
    close: async () => {
      await last;
      await pool.close();
    },
  };
}
