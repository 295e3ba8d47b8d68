import type { WorkspacePath } from '../../../shared/ports/file-store.ts';
import type { LoggedVersion } from './version-log.ts';

/** Milliseconds: a pause that ends a sitting, and its greatest length. */
const PAUSE = 10 * 60_000;
const LONGEST = 60 * 60_000;
/** A slip of the finger corrected is no loss; a sentence taken out is. */
const WORDS_TO_LOSE = 3;

/** True for a save that goes on with what the tip began: the same person at the same text, minutes later. */
export function continuesSitting(tip: LoggedVersion, paths: readonly WorkspacePath[], by: string, now: number): boolean {
  const since = now - Date.parse(tip.at);
  return (
    tip.reason === 'save' &&
    tip.parents.length === 1 &&
    tip.by === by &&
    since >= -1000 &&
    since < PAUSE &&
    now - tip.begun < LONGEST &&
    keyOf(tip.paths) === keyOf(paths)
  );
}

/** What people call one text: the German of a chapter with what was noted of its spelling, one of its translations, a contact. */
function keyOf(paths: readonly WorkspacePath[]): string {
  const texts = paths.map((path) => path.replace(/(?:\/chapter\.md|[./]minor-edits\.json)$/, '').replace(/\.json$/, ''));
  return [...new Set(texts)].toSorted().join('\n');
}

/**
 * True when putting `after` in the place of `between` would leave more than a word or two without any version that has them:
 * what was written between two versions and is in neither.
 */
export function losesWords(before: Uint8Array | null, between: Uint8Array | null, after: Uint8Array | null): boolean {
  const [was, is] = [wordsOf(before), wordsOf(after)];
  let lost = 0;
  for (const [word, count] of wordsOf(between)) lost += Math.max(0, count - Math.max(was.get(word) ?? 0, is.get(word) ?? 0));
  return lost > WORDS_TO_LOSE;
}

function wordsOf(bytes: Uint8Array | null): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of Buffer.from(bytes ?? [])
    .toString('utf8')
    .matchAll(/[\p{L}\p{M}\p{N}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
