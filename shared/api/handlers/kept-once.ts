import type { InterfaceLanguage } from '../../messages/message-of.ts';
import { messageOf } from '../../messages/message-of.ts';
import { AppError, appError } from '../../model/app-error.ts';
import type { Id } from '../../model/id.ts';
import type { Problem } from '../../model/problem.ts';
import type { LanguageTag } from '../../model/language.ts';
import type { UnitRef, Workspace } from '../../model/workspace.ts';
import type { FileStore } from '../../ports/file-store.ts';
import type { OpenWorkspace } from '../../app/open-workspace/open-workspace.ts';
import { makesUseless } from '../../app/broken/broken-files.ts';
import { bringBack, removeUnit, type RemovedFiles } from '../../app/remove-unit.ts';
import type { Said } from '../../translation/source-unit.ts';
import { FOLDER_OF_KIND, sourcePath } from '../../workspace/paths.ts';
import { unitOfPath } from '../../workspace/unit-of-path.ts';
import type { CallOutput } from '../contract.ts';
import type { HandlersContext } from './context.ts';

export interface OpenFolder {
  readonly store: FileStore;
  readonly workspace: Workspace;
  readonly problems: readonly Problem[];
}

/** What a call needs of the translations: those of one unit, in these languages. */
interface Wanted {
  readonly unit: UnitRef | null;
  readonly languages: readonly LanguageTag[] | 'all';
}

/** The German of the folder, and of its translations only what is wanted. */
export async function openFolder(
  { folder }: HandlersContext,
  { unit, languages }: Wanted = { unit: null, languages: [] },
): Promise<OpenFolder> {
  const open = await folder.current();
  const tags = languages === 'all' ? open.settings.languages.map(({ tag }) => tag) : languages;
  const workspace = await open.workspace(tags, unit === null ? [] : [unit]);
  return { store: open.store, workspace, problems: open.records.flatMap(({ problems }) => problems) };
}

/** Files of a kind that could not be read, each with the first thing that is wrong with it. */
export function brokenOf(
  { problems }: OpenFolder,
  kind: 'contact' | 'offer',
  language: InterfaceLanguage,
): CallOutput<'contact.list'>['broken'] {
  const found = new Map<string, Problem>();
  for (const problem of problems) {
    const path = problem.at?.path ?? '';
    if (problem.severity === 'error' && path.startsWith(`${FOLDER_OF_KIND[kind]}/`) && !found.has(path)) found.set(path, problem);
  }
  return [...found].map(([path, problem]) => {
    const file = unitOfPath(path);
    return {
      path,
      id: file?.language === null ? file.unit.id : null,
      message: messageOf(problem, language),
      isListed: makesUseless(problem.code),
    };
  });
}

export function languagesOf({ settings }: Workspace): readonly string[] {
  return [settings.sourceLanguage, ...settings.languages.map(({ tag }) => tag)];
}

/** @throws AppError `file.vanished`, or what is wrong with its file */
export function present<Value>(folder: OpenFolder, kind: 'contact' | 'offer', id: Id, all: ReadonlyMap<Id, Value>): Value {
  const found = all.get(id);
  if (found !== undefined) return found;
  const path = sourcePath({ kind, id });
  const broken = folder.problems.find(({ at, severity }) => severity === 'error' && at?.path === path);
  throw broken ? new AppError(broken) : appError('file.vanished', { path }, { path });
}

export function said(by: string, now: Date = new Date()): Said {
  return by === '' ? { at: now.toISOString() } : { by, at: now.toISOString() };
}

/** Takes units of a kind away, and brings them back for as long as the desk is open; after that, the history has them. */
export class Removals {
  readonly #kind: UnitRef['kind'];
  readonly #removed = new Map<Id, RemovedFiles>();

  constructor(kind: UnitRef['kind']) {
    this.#kind = kind;
  }

  async remove(open: OpenWorkspace, id: Id): Promise<{ files: number }> {
    const files = await open.together((store) => removeUnit(store, { kind: this.#kind, id }));
    this.#removed.set(id, files);
    return { files: files.size };
  }

  async bringBack(open: OpenWorkspace, id: Id): Promise<null> {
    const path = sourcePath({ kind: this.#kind, id });
    const files = this.#removed.get(id);
    if (!files) throw appError('file.vanished', { path }, { path });
    await open.together((store) => bringBack(store, files));
    this.#removed.delete(id);
    return null;
  }
}
