import { z } from 'zod';
import { findLanguage, type LanguageTag } from '../../model/language.ts';

/** One page of a tree file, in reading order. */
export interface TreePage {
  readonly file: string;
  readonly title: string | null;
  /** 0 = a part, 1 = a chapter, 2 and more = below it. */
  readonly depth: number;
  /** The same page in other languages. */
  readonly partners: ReadonlyMap<LanguageTag, string>;
}

const treeSchema = z.array(
  z.looseObject({
    file: z.string().min(1),
    title: z.string().min(1).optional(),
    depth: z.int().min(0).max(20).default(1),
  }),
);

/**
 * Reads a tree file: a JSON list of pages with `file`, and where known `title`, `depth` and `<language>_file`.
 * @throws ZodError naming the entry that does not fit
 */
export function readPageTree(data: unknown): readonly TreePage[] {
  return treeSchema.parse(data).map(({ file, title, depth, ...rest }) => ({
    file,
    title: title ?? null,
    depth,
    partners: new Map(
      Object.entries(rest).flatMap(([key, value]): readonly [LanguageTag, string][] => {
        const tag = /^(.+)_file$/.exec(key)?.[1];
        return tag !== undefined && findLanguage(tag) && typeof value === 'string' ? [[tag, value]] : [];
      }),
    ),
  }));
}
