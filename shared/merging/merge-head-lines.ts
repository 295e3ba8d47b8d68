import { findFrontMatter, HEAD_PROPERTIES } from '../markdown/read-front-matter.ts';
import { normaliseChapter } from '../markdown/normalise-chapter.ts';
import { readChapter } from '../markdown/read-chapter.ts';
import type { MergeRecord } from './merge-record.ts';
import { decidingSide, mapThree, type Three } from './three.ts';

/** What somebody wrote into a head that is none of our properties, by its name: a property of theirs, a comment. */
type ForeignParts = ReadonlyMap<string, readonly string[]>;

const PROPERTY = /^([^\s#:"'{}[\],&*!|>%@-][^:]*?)\s*:(?:\s|$)/;

/**
 * Puts into a merged chapter what I wrote by hand into its head and it does not have yet: `merged` was written over theirs, whose lines it
 * has already. Taken over as it was written; where both changed the same property of their own, it is asked about.
 */
export function mergeHeadLines(texts: Three<string>, merged: string, record: MergeRecord): string {
  const parts = mapThree(texts, foreignParts);
  const keys = new Set([...parts.base.keys(), ...parts.theirs.keys(), ...parts.mine.keys()]);
  let text = merged;
  for (const key of keys) {
    const three = mapThree(parts, (part) => part.get(key)?.join('\n') ?? null);
    const side = decidingSide(three, Object.is);
    const wanted = side === null ? settled(three, record) : three[side];
    if (wanted !== three.theirs) text = withPart(text, three.theirs, wanted);
  }
  return text;
}

function settled(three: Three<string | null>, record: MergeRecord): string | null {
  const sides = mapThree(three, (text) => (text === null ? null : { text, source: text }));
  const resolution = record.settle({ kind: 'lines' }, sides, ['mine', 'theirs']);
  return resolution.choice === 'theirs' ? three.theirs : three.mine;
}

function foreignParts(text: string): ForeignParts {
  const parts = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of headOf(text)?.lines ?? []) {
    const [, name] = PROPERTY.exec(line) ?? [];
    const isComment = line.startsWith('#');
    if (name === undefined && !isComment) {
      // Belongs to what is above it.
      current.push(line);
      continue;
    }
    current = [line];
    if (isComment || !HEAD_PROPERTIES.some((known) => known === name)) parts.set(name ?? line, current);
  }
  return parts;
}

/** Another part in the place of one, or behind all others; the text as it is, where it would be read as something else then. */
function withPart(text: string, before: string | null, after: string | null): string {
  const head = headOf(text);
  const old = before?.split('\n') ?? [];
  const lines = head?.lines ?? [];
  const at = before === null ? lines.length : lines.findIndex((_, index) => old.every((line, number) => lines[index + number] === line));
  if (at < 0) return text;
  const patched = ['---', ...lines.slice(0, at), ...(after?.split('\n') ?? []), ...lines.slice(at + old.length), '---'];
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const result = (head?.mark ?? '') + patched.join(end) + (head ? head.rest : `${end}${end}${text}`);
  return readsAs(result) === readsAs(text) ? result : text;
}

const readsAs = (text: string): string => JSON.stringify(normaliseChapter(readChapter(text, '').chapter));

interface Head {
  readonly mark: string;
  /** Between the fences. */
  readonly lines: readonly string[];
  /** What follows the lower fence, with its line break. */
  readonly rest: string;
}

function headOf(text: string): Head | null {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const lines = text.slice(mark.length).split('\n');
  const found = findFrontMatter(lines.map((line) => line.replace(/\r$/, '')));
  if (!found) return null;
  const length = lines.slice(0, found.count).join('\n').length;
  const upTo = text.slice(mark.length, mark.length + length);
  const rest = text.slice(mark.length + (upTo.endsWith('\r') ? length - 1 : length));
  return { mark, lines: found.text === '' && found.count === 2 ? [] : found.text.split('\n'), rest };
}
