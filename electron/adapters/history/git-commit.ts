import type { Repository } from 'es-git';
import { z } from 'zod';
import { VERSION_REASONS, type PrintedEdition, type VersionReason } from '../../../shared/ports/history.ts';
import { gitObject, type GitObject, type ObjectId } from './git-object.ts';

/** What we know of a commit; what is said of it in words is computed when it is shown, in the language of who looks. */
export interface CommitFacts {
  readonly tree: ObjectId;
  readonly parents: readonly ObjectId[];
  readonly by: string;
  /** Milliseconds since 1970 of the first and of the last save in it. */
  readonly begun: number;
  readonly at: number;
  readonly reason: VersionReason;
  readonly printed: PrintedEdition | null;
}

const REASON = 'Mappe-Reason';
const PRINTED = 'Mappe-Printed';
const printedSchema = z.object({ edition: z.string(), languages: z.array(z.string()), date: z.string() });

/** `subject` is for people who look with other tools; Mappe itself reads the trailers. */
export function commitObject({ tree, parents, by, begun, at, reason, printed }: CommitFacts, subject: string): GitObject {
  const lines = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${signature(by, begun)}`,
    `committer ${signature(by, at)}`,
    '',
    subject.replace(/\s+/g, ' ').slice(0, 200),
    '',
    `${REASON}: ${reason}`,
    ...(printed ? [`${PRINTED}: ${JSON.stringify(printed)}`] : []),
    '',
  ];
  return gitObject('commit', Buffer.from(lines.join('\n')));
}

/** A commit that another tool made is a change from outside. */
export function readCommit(repository: Repository, id: ObjectId): CommitFacts {
  const commit = repository.getCommit(id);
  const trailers = new Map(
    [...commit.message().matchAll(/^([A-Za-z-]+): (.*)$/gm)].map(([, name = '', value = '']) => [name, value] as const),
  );
  const author = commit.author();
  const parents = [...commitParents(repository, id)];
  return {
    tree: commit.treeId(),
    parents,
    by: author.name === NOBODY ? '' : author.name,
    begun: author.timestamp * 1000,
    at: commit.committer().timestamp * 1000,
    reason: VERSION_REASONS.find((reason) => reason === trailers.get(REASON)) ?? 'outside',
    printed: printedOf(trailers.get(PRINTED)),
  };
}

function printedOf(text: string | undefined): PrintedEdition | null {
  if (text === undefined) return null;
  try {
    return printedSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    // Somebody wrote it by hand.
    return null;
  }
}

/** Git wants a name; one that nobody has. */
const NOBODY = '-';

/** Signs that would end the name or the line are left out. */
function signature(by: string, at: number): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what it takes away
  const name = by.replace(/[<>\u0000-\u001f\u007f]/g, '').trim() || NOBODY;
  const minutes = -new Date(at).getTimezoneOffset();
  const two = (part: number): string => String(part).padStart(2, '0');
  const zone = `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}${two(Math.abs(minutes) % 60)}`;
  return `${name} <mappe@localhost> ${Math.max(0, Math.floor(at / 1000))} ${zone}`;
}

/** `es-git` does not tell them; libgit2 finds each by its number and says when there is none. */
function* commitParents(repository: Repository, id: ObjectId): Generator<ObjectId> {
  for (let number = 1; ; number++) {
    try {
      yield repository.revparseSingle(`${id}^${number}`);
    } catch (error) {
      // Any other failure means a repository with a hole: nothing must be built on half of its past.
      if (error instanceof Error && error.message.includes(`parent ${number - 1} does not exist`)) return;
      throw error;
    }
  }
}
