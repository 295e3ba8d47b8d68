import { LastResults } from '../last-results.ts';
import { referenceIn, streamText } from '../pdf-objects/read-objects.ts';
import type { RawPdf } from '../pdf-objects/read-objects.ts';

export interface CopiedPage {
  /** Number of the object with its content. */
  readonly stream: number;
  /** One character per byte. */
  readonly content: string;
  /** Number of the font's object by its name on this page ("f1"). */
  readonly fonts: ReadonlyMap<string, number>;
  /** The structure's element of each sequence of marked content, by its number (ISO 32000-2, section 14.7.5.4); null = none. */
  readonly parents: readonly (string | null)[];
}

const CONTENTS = new LastResults<string | null>();

/** The pages as the typesetter writes them: one stream each, fonts named on the page, one table of parents. */
export function pagesOf(pdf: RawPdf): readonly CopiedPage[] {
  const { objects } = pdf;
  const parents = parentTable(pdf);
  const pages = [...objects.values()].flatMap(({ body, isStream }): readonly CopiedPage[] => {
    if (isStream || !/\/Type\s*\/Page\b/.test(body)) return [];
    const stream = referenceIn(body, 'Contents');
    const source = stream === null ? undefined : objects.get(stream);
    const content = source ? CONTENTS.of(source.body, () => streamText(source)) : null;
    if (stream === null || content === null) return [];
    const names = /\/Font\s*<<([^>]*)>>/.exec(body)?.[1] ?? '';
    const fonts = new Map(Array.from(names.matchAll(/\/(\w+)\s+(\d+) 0 R/g), ([, name = '', number]) => [name, Number(number)]));
    const key = /\/StructParents\s+(\d+)/.exec(body)?.[1];
    const list = key === undefined ? [] : listOf(objects.get(parents.get(Number(key)) ?? 0)?.body ?? '');
    return [{ stream, content, fonts, parents: list }];
  });
  CONTENTS.turn();
  return pages;
}

function parentTable({ objects }: RawPdf): ReadonlyMap<number, number> {
  const root = [...objects.values()].find(({ body, isStream }) => !isStream && /\/Type\s*\/StructTreeRoot\b/.test(body));
  const numbers = /\/ParentTree\s*<<\s*\/Nums\s*\[([^\]]*)\]/.exec(root?.body ?? '')?.[1] ?? '';
  return new Map(Array.from(numbers.matchAll(/(\d+)\s+(\d+) 0 R/g), ([, key, parent]) => [Number(key), Number(parent)]));
}

/** `[12 0 R null 13 0 R]` */
function listOf(body: string): readonly (string | null)[] {
  return Array.from(body.matchAll(/(\d+) 0 R|null/g), ([, reference]) => reference ?? null);
}
