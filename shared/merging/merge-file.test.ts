import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translated, translationFile } from '../testing/folder-files.ts';
import { writeJson } from '../workspace/write-json.ts';
import type { Resolution } from './merge-conflict.ts';
import { mergeFile, type MergedFile } from './merge-file.ts';

const bytes = (text: string | null): Uint8Array | null => (text === null ? null : new TextEncoder().encode(text));
const merge = (
  path: string,
  base: string | null,
  mine: string | null,
  theirs: string | null,
  decided?: ReadonlyMap<string, Resolution>,
): MergedFile & { text: string | null } => {
  const merged = mergeFile(path, { base: bytes(base), mine: bytes(mine), theirs: bytes(theirs) }, decided);
  return { ...merged, text: merged.bytes && new TextDecoder().decode(merged.bytes) };
};

const EN = 'chapters/wohnen/en.json';
const one = (targets: Readonly<Record<string, string>>): string => writeJson(translationFile(targets));

describe('a translation', () => {
  it('has the segments of both, and shows the one that both wrote differently', () => {
    const merged = merge(
      EN,
      one({ Wohnen: 'Housing', Miete: 'Rent' }),
      one({ Wohnen: 'Living', Miete: 'Rent', Schlüssel: 'Key' }),
      one({ Wohnen: 'Homes', Miete: 'The rent' }),
    );
    expect(JSON.parse(merged.text ?? '').segments).toEqual(
      translationFile({ Wohnen: 'Living', Miete: 'The rent', Schlüssel: 'Key' }).segments,
    );
    expect(merged.conflicts).toMatchObject([
      { place: { kind: 'segment', source: 'Wohnen' }, base: { text: 'Housing' }, mine: { text: 'Living' }, theirs: { text: 'Homes' } },
    ]);
  });

  it('keeps an approval for the text that was approved, and gives it to no other', () => {
    const [hash, entry] = translated('Miete', 'Rent');
    const of = (change: object): string => writeJson({ version: 1, segments: { [hash]: { ...entry, ...change } } });
    const approved = { state: 'approved', by: 'Sie' };
    expect(JSON.parse(merge(EN, of({}), of({ note: 'Bitte prüfen' }), of(approved)).text ?? '').segments[hash]).toMatchObject({
      ...approved,
      note: 'Bitte prüfen',
    });
    const changed = merge(EN, of({}), of({ target: 'The rent', by: 'Ich' }), of(approved));
    expect(changed.conflicts).toEqual([]);
    expect(JSON.parse(changed.text ?? '').segments[hash]).toMatchObject({ target: 'The rent', state: 'translated', by: 'Ich' });
  });

  it('loses no target of either side, and is the same whoever merges', () => {
    const targets = fc.dictionary(fc.constantFrom('Wohnen', 'Miete', 'Schlüssel', 'Amt'), fc.constantFrom('a', 'b', 'c'));
    fc.assert(
      fc.property(targets, targets, targets, (base, mine, theirs) => {
        const here = merge(EN, one(base), one(mine), one(theirs));
        const there = merge(EN, one(base), one(theirs), one(mine));
        const entries = JSON.parse(here.text ?? '').segments;
        const shown = here.conflicts.flatMap(({ place, ...sides }) =>
          [sides.mine?.text, sides.theirs?.text].map((text) => `${'source' in place ? place.source : ''}=${text}`),
        );
        const kept = Object.values<{ source: string; target: string }>(entries).map(({ source, target }) => `${source}=${target}`);
        const said = [mine, theirs].flatMap((side) =>
          Object.entries(side)
            // What one left as it was gives way to what the other did.
            .filter(([source, target]) => base[source] !== target || (mine[source] === target && theirs[source] === target))
            .map(([source, target]) => `${source}=${target}`),
        );
        expect([...shown, ...kept]).toEqual(expect.arrayContaining(said));
        expect(here.conflicts.length).toBe(there.conflicts.length);
        const pairs = here.conflicts.length > 0 ? [] : [[entries, JSON.parse(there.text ?? '').segments]];
        for (const [a, b] of pairs) expect(a).toEqual(b);
      }),
    );
  });
});

describe('what counts as a minor edit', () => {
  const path = 'chapters/wohnen/minor-edits.json';
  const of = (same: object): string => writeJson({ version: 1, same });
  it('is all that either said: of two older wordings of one, all three mean the same', () => {
    const merged = merge(path, of({}), of({ n: { as: 'a' }, x: { as: 'y' } }), of({ n: { as: 'b' } }));
    const { same }: { same: Record<string, { as: string }> } = JSON.parse(merged.text ?? '');
    expect(same).toMatchObject({ n: { as: 'a' }, x: { as: 'y' }, a: { as: 'b' } });
    expect(merge(path, of({}), of({ n: { as: 'b' } }), of({ n: { as: 'a' }, x: { as: 'y' } })).text).toBe(merged.text);
  });
});

describe('any other file', () => {
  it('that is text is merged line by line', () => {
    const merged = merge('README.md', 'a\nb\nc\n', 'A\nb\nc\n', 'a\nb\nC\n');
    expect(merged).toMatchObject({ text: 'A\nb\nC\n', conflicts: [] });
    const both = merge('README.md', 'a\nb\n', 'A\nb\n', 'Ä\nb\n');
    expect(both.conflicts).toMatchObject([{ place: { kind: 'lines' }, mine: { text: 'A\n' }, theirs: { text: 'Ä\n' } }]);
    expect(merge('README.md', 'a\nb\n', 'A\nb\n', 'Ä\nb\n', new Map([[both.conflicts[0]?.key ?? '', { choice: 'both' }]])).text).toBe(
      'A\nÄ\nb\n',
    );
  });

  it('that was deleted by one is gone, unless the other changed it', () => {
    expect(merge('media/plan.png', 'x', null, 'x')).toMatchObject({ bytes: null, conflicts: [] });
    expect(merge('media/plan.png', 'x', 'x', null)).toMatchObject({ bytes: null, conflicts: [] });
    expect(merge('contacts/amt.json', '{}', null, '{ "a": 1 }').conflicts).toMatchObject([
      { place: { kind: 'file' }, mine: null, theirs: { text: '{ "a": 1 }' } },
    ]);
  });

  it('that is a picture, or a broken document, is shown as a whole, and nothing is thrown', () => {
    const picture = mergeFile('media/a.png', { base: Uint8Array.of(255), mine: Uint8Array.of(255, 1), theirs: Uint8Array.of(255, 2) });
    expect(picture).toMatchObject({ bytes: Uint8Array.of(255, 1), conflicts: [{ place: { kind: 'file' } }] });
    expect(merge('contacts/amt.json', '{', '{"', '[').conflicts).toHaveLength(1);
    const paths = fc.constantFrom(
      'contacts/a.json',
      'glossary.json',
      'workspace.json',
      EN,
      'chapters/a/chapter.md',
      'chapters/a/minor-edits.json',
      'LIESMICH.txt',
    );
    const any = fc.option(fc.uint8Array({ maxLength: 30 }));
    fc.assert(
      fc.property(paths, any, any, any, (path, base, mine, theirs) => {
        expect(mergeFile(path, { base, mine, theirs }).conflicts.length).toBeLessThan(30);
      }),
    );
  });
});
