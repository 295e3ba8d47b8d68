import { z } from 'zod';
import { VERSION_REASONS, type PrintedEdition, type VersionReason } from '../../../shared/ports/history.ts';
import { gitObject, type GitObject, type ObjectId } from './git-object.ts';
import type { ObjectReader } from './object-reader.ts';

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
export function readCommit(objects: ObjectReader, id: ObjectId): CommitFacts {
  const { kind, content } = objects.read(id);
  if (kind !== 'commit') throw new Error(`${id} is no commit`);
  const text = Buffer.from(content).toString('utf8');
  const head = text.slice(0, Math.max(0, text.indexOf('\n\n')));
  const trailers = new Map(
    [...text.slice(head.length).matchAll(/^([A-Za-z-]+): (.*)$/gm)].map(([, name = '', value = '']) => [name, value] as const),
  );
  const [author, committer] = [signed(head, 'author'), signed(head, 'committer')];
  return {
    tree: /^tree ([0-9a-f]{40})$/m.exec(head)?.[1] ?? '',
    parents: [...head.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([, parent = '']) => parent),
    by: author.name === NOBODY ? '' : author.name,
    begun: author.at,
    at: committer.at,
    reason: VERSION_REASONS.find((reason) => reason === trailers.get(REASON)) ?? 'outside',
    printed: printedOf(trailers.get(PRINTED)),
  };
}

/** Who and when, of a line of a commit. */
function signed(head: string, role: 'author' | 'committer'): { readonly name: string; readonly at: number } {
  const [, name = '', seconds = ''] = new RegExp(`^${role} ([^<\\n]*)<[^>\\n]*> (-?\\d{1,12})`, 'm').exec(head) ?? [];
  return { name: name.trim(), at: Number(seconds) * 1000 };
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
