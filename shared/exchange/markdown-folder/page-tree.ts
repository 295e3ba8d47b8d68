import { z } from 'zod';
import { findLanguage, type LanguageTag } from '../../model/language.ts';
import { problem, type Problem } from '../../model/problem.ts';
import { scanJson } from '../../workspace/documents/json-scanner.ts';
import { lineAndColumn } from '../../workspace/documents/line-and-column.ts';
import { placeOfProperty, propertyName } from '../../workspace/documents/read-document.ts';
import { schemaFaults } from '../../workspace/documents/schema-faults.ts';

/** One page of a tree file, in reading order. */
export interface TreePage {
  readonly file: string;
  readonly title: string | null;
  /** 0 = a part, 1 = a chapter, 2 and more = below it. */
  readonly depth: number;
  /** The same page in other languages. */
  readonly partners: ReadonlyMap<LanguageTag, string>;
}

/** Other programs write such files, with more in them than we read. */
const treeSchema = z.array(
  z.looseObject({
    file: z.string().min(1),
    title: z.string().nullish(),
    depth: z.int().min(0).max(20).default(1),
  }),
);

/** Reads a tree file: a JSON list of pages with `file`, and where known `title`, `depth` and `<language>_file`. Never throws. */
export function readPageTree(text: string, path: string): { readonly tree: readonly TreePage[]; readonly problem: Problem | null } {
  const { fault } = scanJson(text);
  if (fault) return { tree: [], problem: problem('json.invalid', { fault: fault.fault }, { path, ...lineAndColumn(text, fault.offset) }) };
  const data: unknown = JSON.parse(text);
  const { success, data: pages = [], error } = treeSchema.safeParse(data);
  if (!success) {
    const [first] = schemaFaults(error.issues, data);
    const { path: property, fault: wrong } = first ?? { path: [], fault: { kind: 'not-understood' } as const };
    const place = placeOfProperty(text, property, path);
    return { tree: [], problem: problem('json.schema', { property: propertyName(property), fault: wrong }, place) };
  }
  const tree = pages.map(({ file, title, depth, ...rest }) => ({ file, title: title?.trim() || null, depth, partners: partnersOf(rest) }));
  return { tree, problem: null };
}

function partnersOf(page: Readonly<Record<string, unknown>>): ReadonlyMap<LanguageTag, string> {
  return new Map(
    Object.entries(page).flatMap(([key, value]): readonly [LanguageTag, string][] => {
      const tag = /^(.+)_file$/.exec(key)?.[1];
      return tag !== undefined && findLanguage(tag) && typeof value === 'string' ? [[tag, value]] : [];
    }),
  );
}
