import { AppError } from '../../../shared/model/app-error.ts';
import type { Problem } from '../../../shared/model/problem.ts';
import type { History } from '../../../shared/ports/history.ts';
import type { Sync } from '../../../shared/ports/sync.ts';
import { historyError } from './open-repository.ts';

/** What is kept of a folder on this computer, and how it meets other places. */
export type FolderHistory = History & Sync;

/** A call of the port on its way to another process. */
export type HistoryCall = {
  readonly [Name in keyof FolderHistory]: { readonly name: Name; readonly values: Parameters<FolderHistory[Name]> };
}[keyof FolderHistory];

export interface HistoryJob {
  readonly folder: string;
  readonly data: string;
  readonly call: HistoryCall;
}

/** An expected failure travels as data: an exception would arrive without its kind. */
export type HistoryAnswer = { readonly value: unknown } | { readonly problem: Problem };

export async function answerCall(open: () => Promise<FolderHistory>, { name, values }: HistoryCall): Promise<HistoryAnswer> {
  try {
    const history = await open();
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- name and values belong together by the type of a call; TypeScript cannot follow that through a union
    const method = history[name] as (...given: typeof values) => Promise<unknown>;
    return { value: await method.apply(history, values) };
  } catch (error) {
    const said = historyError(error, '');
    if (said instanceof AppError) return { problem: said.problem };
    throw error;
  }
}
