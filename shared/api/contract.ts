import { z } from 'zod';
import type { ProblemCode, ProblemData } from '../model/problem.ts';
import { appRows } from './contract/app.ts';
import { brokenRows } from './contract/broken.ts';
import { chapterRows } from './contract/chapter.ts';
import { contactRows } from './contract/contact.ts';
import { draftRows } from './contract/draft.ts';
import { editionRows } from './contract/edition.ts';
import { exportRows } from './contract/export.ts';
import { folderRows } from './contract/folder.ts';
import { glossaryRows } from './contract/glossary.ts';
import { historyRows } from './contract/history.ts';
import { jobRows } from './contract/job.ts';
import { mediaRows } from './contract/media.ts';
import { offerRows } from './contract/offer.ts';
import { overviewRows } from './contract/overview.ts';
import { preferencesRows } from './contract/preferences.ts';
import { presenceRows } from './contract/presence.ts';
import { previewRows } from './contract/preview.ts';
import { replaceRows } from './contract/replace.ts';
import { searchRows } from './contract/search.ts';
import { settingsRows } from './contract/settings.ts';
import { syncRows } from './contract/sync.ts';
import { todoRows } from './contract/todo.ts';
import { translationRows } from './contract/translation.ts';
import { unitRows } from './contract/unit.ts';
import { workspaceRows } from './contract/workspace.ts';
import type { CallsOf, HandlersOf, RowsOf } from './row.ts';

/**
 * Every call that a page may make of its host: one row each, `noun.verb`, one file per noun. Rows are use cases; what a page
 * sends are ids and words, never paths. Handlers, client and dispatch derive their types from here.
 */
const contract = {
  ...appRows,
  ...brokenRows,
  ...chapterRows,
  ...contactRows,
  ...draftRows,
  ...editionRows,
  ...exportRows,
  ...folderRows,
  ...glossaryRows,
  ...historyRows,
  ...jobRows,
  ...mediaRows,
  ...offerRows,
  ...overviewRows,
  ...preferencesRows,
  ...presenceRows,
  ...previewRows,
  ...replaceRows,
  ...searchRows,
  ...settingsRows,
  ...syncRows,
  ...todoRows,
  ...translationRows,
  ...unitRows,
  ...workspaceRows,
} as const;

export type Calls = CallsOf<typeof contract>;
export type CallName = keyof Calls;
export type CallInput<Name extends CallName> = Calls[Name]['input'];
export type CallOutput<Name extends CallName> = Calls[Name]['output'];

/** The same table, typed so that one row can be used without knowing which. */
export const rows: RowsOf<Calls> = contract;

/** One function per row; a missing one does not compile. */
export type Handlers = HandlersOf<Calls>;

/** What crosses the boundary on the way in. */
export const apiMessageSchema = z.strictObject({
  call: z.string().max(100),
  input: z.unknown(),
  /** In which language a failure is worded. */
  language: z.enum(['de', 'en']),
  /** In which opening of a folder it was asked, as `folder.state` names it; what knows of none concerns none. */
  folder: z.string().max(100).optional(),
});
export type ApiMessage = z.infer<typeof apiMessageSchema>;

export interface ApiError {
  readonly code: ProblemCode;
  /** The failure in the user's words. */
  readonly message: string;
  readonly data: ProblemData[ProblemCode];
}

/** What crosses the boundary on the way out. */
export type Outcome = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: ApiError };
