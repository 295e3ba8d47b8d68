import { contentHash } from '../../model/content-hash.ts';
import type { Problem, ProblemCode } from '../../model/problem.ts';
import type { WorkspacePath } from '../../ports/file-store.ts';
import type { History, Version } from '../../ports/history.ts';
import { lastGoodVersion } from '../history/last-good-version.ts';

/** A file that cannot be used: half written, edited by hand with a slip, or overwritten with something else. */
export interface BrokenFile {
  /** Its name for a page, which sends no paths. */
  readonly id: string;
  readonly path: WorkspacePath;
  /** What is wrong with it. */
  readonly problems: readonly Problem[];
  /** The newest version in which it could be used; null when there is none. */
  readonly lastGood: Version | null;
}

/** What makes a whole file useless. One of a newer version is not broken, and not ours to replace. */
const USELESS: ReadonlySet<ProblemCode> = new Set([
  'json.invalid',
  'json.duplicate-key',
  'json.schema',
  'file.not-utf8',
  'front-matter.invalid',
]);
/** What a text looks like of which the beginning is left, or nothing; or one that somebody has only begun. Which, its versions tell. */
const CUT_OFF: ReadonlySet<ProblemCode> = new Set(['front-matter.missing-title']);

/** Whether a problem makes the whole file useless, so that it is among the broken ones whatever its versions say. */
export function makesUseless(code: ProblemCode): boolean {
  return USELESS.has(code);
}

/** The files among the problems of a folder that cannot be used, each with the offer of its last good version. */
export async function brokenFiles(problems: readonly Problem[], history: Pick<History, 'list' | 'read'>): Promise<readonly BrokenFile[]> {
  const byPath = new Map<WorkspacePath, Problem[]>();
  for (const problem of problems) {
    if (problem.at === null || !(makesUseless(problem.code) || CUT_OFF.has(problem.code))) continue;
    byPath.set(problem.at.path, [...(byPath.get(problem.at.path) ?? []), problem]);
  }
  const found: BrokenFile[] = [];
  for (const [path, ofFile] of byPath) {
    const lastGood = await lastGoodVersion(history, path);
    const isBroken = lastGood !== null || ofFile.some(({ code }) => makesUseless(code));
    if (isBroken) found.push({ id: contentHash(path), path, problems: ofFile, lastGood });
  }
  return found;
}
