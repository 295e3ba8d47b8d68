import type { EditionContent } from '../../../../shared/model/edition.ts';

/** The contents of an edition, arranged: each function gives the new list and leaves the old one alone. */
export type Contents = readonly EditionContent[];

/** The row at `from` moved before the one that is at `to` now; `to` may be the end. */
export function moved(contents: Contents, from: number, to: number): Contents {
  const row = contents[from];
  if (!row) return contents;
  const rest = contents.filter((_, index) => index !== from);
  const at = to > from ? to - 1 : to;
  return settled([...rest.slice(0, at), row, ...rest.slice(at)]);
}

/** A chapter put below the one before it (`by` 1) or a level up (`by` -1). */
export function indented(contents: Contents, at: number, by: 1 | -1): Contents {
  return settled(
    contents.map((row, index) => {
      if (index !== at || 'part' in row) return row;
      return { ...row, level: clamped(row.level + by) };
    }),
  );
}

/** Whether `indented` would change anything. */
export function canIndent(contents: Contents, at: number, by: 1 | -1): boolean {
  const before = contents[at];
  const after = indented(contents, at, by)[at];
  return before !== undefined && after !== undefined && levelOf(before) !== levelOf(after);
}

export function without(contents: Contents, at: number): Contents {
  return settled(contents.filter((_, index) => index !== at));
}

export function withAdded(contents: Contents, at: number, rows: Contents): Contents {
  return settled([...contents.slice(0, at), ...rows, ...contents.slice(at)]);
}

/** A chapter lies at most one level below what stands before it; the first of a part is a chapter of its own. */
function settled(contents: Contents): Contents {
  let above = 0;
  return contents.map((row) => {
    if ('part' in row) {
      above = 0;
      return row;
    }
    const level = clamped(Math.min(row.level, above + 1));
    above = level;
    return level === row.level ? row : { ...row, level };
  });
}

function levelOf(row: EditionContent): number {
  return 'part' in row ? 0 : row.level;
}

function clamped(level: number): 1 | 2 | 3 {
  return level >= 3 ? 3 : level === 2 ? 2 : 1;
}
