import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EditionContent } from '../../../../shared/model/edition.ts';
import type { Contents } from './arrange.ts';
import { canIndent, indented, moved, withAdded, without } from './arrange.ts';

const chapter = (id: string, level: 1 | 2 | 3 = 1): EditionContent => ({ chapter: id, level });
const part = (name: string): EditionContent => ({ part: name });
const shown = (contents: Contents): string =>
  contents.map((row) => ('part' in row ? `[${row.part}]` : `${row.chapter}${row.level}`)).join(' ');

describe('the contents of an edition', () => {
  const contents = [part('Teil'), chapter('a'), chapter('b', 2), chapter('c')];

  it('moves a row up, down, and to the end', () => {
    expect(shown(moved(contents, 3, 1))).toBe('[Teil] c1 a1 b2');
    expect(shown(moved(contents, 1, 3))).toBe('[Teil] b1 a1 c1');
    expect(shown(moved(contents, 1, 4))).toBe('[Teil] b1 c1 a1');
  });

  it('puts a chapter below the one before it, never deeper than one level, and never the first of a part', () => {
    expect(shown(indented(contents, 3, 1))).toBe('[Teil] a1 b2 c2');
    expect(canIndent(contents, 2, 1)).toBe(false);
    expect(canIndent(contents, 1, 1)).toBe(false);
    expect(canIndent(contents, 0, 1)).toBe(false);
    expect(canIndent(contents, 2, -1)).toBe(true);
  });

  it('lifts what loses the chapter above it', () => {
    expect(shown(without(contents, 1))).toBe('[Teil] b1 c1');
    expect(shown(withAdded(contents, 2, [part('Neu')]))).toBe('[Teil] a1 [Neu] b1 c1');
  });

  it('loses and doubles no row, wherever it is moved', () => {
    const rows = fc.array(fc.oneof(fc.record({ part: fc.string() }), fc.record({ chapter: fc.string(), level: fc.constantFrom(1, 2, 3) })));
    fc.assert(
      fc.property(rows, fc.nat(), fc.nat(), (list: Contents, from, to) => {
        const after = moved(list, from % (list.length + 1), to % (list.length + 1));
        const names = (some: Contents) => some.map((row) => ('part' in row ? row.part : row.chapter)).toSorted();
        expect(names(after)).toEqual(names(list));
      }),
    );
  });
});
