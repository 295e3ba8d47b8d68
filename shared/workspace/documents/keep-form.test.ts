import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editionSchema, type Edition } from '../../model/edition.ts';
import { keepForm } from './keep-form.ts';

const written = {
  title: 'Mappe',
  version: 1,
  contents: [{ level: 2, chapter: 'arbeit' }, { chapter: 'wohnen' }],
  languages: ['de'],
  format: 'a5',
};
const read = editionSchema.parse(written);
const json = (value: unknown): string => JSON.stringify(value, null, 1);

describe('a changed document', () => {
  test('is written as it was when nothing changed', () => {
    expect(json(keepForm({ ...read }, read, written))).toBe(json(written));
  });

  test('changes in the one line that changed', () => {
    const next: Edition = {
      ...read,
      contents: read.contents.map((content) => ('chapter' in content ? { ...content, level: 3 } : content)),
    };
    expect(keepForm(next, read, written)).toEqual({
      ...written,
      contents: [
        { level: 3, chapter: 'arbeit' },
        { chapter: 'wohnen', level: 3 },
      ],
    });
    expect(json(keepForm({ ...read, title: 'Neu' }, read, written))).toBe(json({ ...written, title: 'Neu' }));
  });

  test('loses a property that was taken away', () => {
    const { subtitle: _subtitle, ...without } = { ...read, subtitle: 'x' };
    expect(json(keepForm(without, { ...read, subtitle: 'x' }, { ...written, subtitle: 'x' }))).toBe(json(written));
  });

  test('keeps records in the order that was asked for', () => {
    const before = { version: 1, segments: { b: { x: 1 }, c: { x: 2 } } };
    const next = { version: 1, segments: { c: { x: 2 }, a: { x: 3 }, b: { x: 1 } } };
    expect(json(keepForm(next, structuredClone(before), before))).toBe(json(next));
  });

  test('is read again as what was meant, whatever was changed', () => {
    const change = fc.record(
      {
        title: fc.constantFrom('Mappe', 'Neu'),
        subtitle: fc.constantFrom('Unter', undefined),
        format: fc.constantFrom('a4' as const, 'a5' as const),
        notReady: fc.constantFrom('stop' as const, 'german' as const),
        languages: fc.subarray(['de', 'ar', 'uk'], { minLength: 1 }),
        contents: fc.array(
          fc.oneof(
            fc.record({ chapter: fc.constantFrom('arbeit', 'wohnen'), level: fc.constantFrom(1 as const, 2 as const, 3 as const) }),
            fc.record({ part: fc.constantFrom('Teil') }),
          ),
          { maxLength: 4 },
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(change, change, (first, second) => {
        const form = { ...written, ...first };
        const parsed = editionSchema.parse(form);
        const next: Edition = { ...parsed, ...second };
        expect(editionSchema.parse(keepForm(next, parsed, form))).toEqual(editionSchema.parse(next));
      }),
    );
  });
});
