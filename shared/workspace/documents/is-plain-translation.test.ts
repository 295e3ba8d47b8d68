import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { translationSchema } from '../../model/translation.ts';
import { isPlainTranslation } from './is-plain-translation.ts';

const text = fc.constantFrom('', ' ', 'a', 'a ', '\u00a0b', 'Amt', 'x');
/** Mostly right values, and now and then one that is not. */
const nearly = <Value>(right: fc.Arbitrary<Value>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 20, arbitrary: right },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(null, 3, '', [], {}, true, 'done', '2026-02-30') },
  );
const segment = fc
  .record(
    {
      source: nearly(fc.string()),
      target: nearly(fc.string()),
      state: nearly(fc.constantFrom('draft', 'translated', 'approved')),
      origin: nearly(fc.constantFrom('human', 'machine', 'memory', 'import', 'confirmed')),
      by: nearly(text),
      at: nearly(
        fc.constantFrom(
          '2026-11-23T10:00:00Z',
          '2026-02-29T10:00:00Z',
          '2026-11-23T10:00:00+01:00',
          '2026-11-23T10:00Z',
          '2026-11-23T24:00:00Z',
        ),
      ),
      note: nearly(text),
      replaces: nearly(fc.string()),
      extra: fc.string(),
    },
    { requiredKeys: ['source', 'target', 'state', 'origin'] },
  )
  .map((value) => (Math.abs(JSON.stringify(value).length % 7) === 0 ? value : withoutExtra(value)));
const translation = fc.record(
  {
    version: nearly(fc.constant(1)),
    segments: nearly(fc.dictionary(fc.stringMatching(/^[0-9a-f]{1,8}$/), nearly(segment), { maxKeys: 4 })),
    wanted: nearly(fc.boolean()),
    givenOut: fc.record({ to: text, on: fc.constant('2026-01-01') }),
  },
  { requiredKeys: ['version', 'segments'] },
);

function withoutExtra({ extra: _extra, ...value }: Record<string, unknown>): unknown {
  return value;
}

describe('the quick test for translations', () => {
  test('lets nothing through that the schema would refuse or change', () => {
    let plain = 0;
    fc.assert(
      fc.property(translation, (value) => {
        if (!isPlainTranslation(value)) return;
        plain++;
        const checked = translationSchema.safeParse(value);
        expect(checked.success).toBe(true);
        expect(checked.data).toEqual(value);
      }),
      { numRuns: 3_000 },
    );
    // A test that refuses everything would agree with any schema.
    expect(plain).toBeGreaterThan(100);
  });

  test('lets an ordinary translation through', () => {
    const ordinary = {
      source: 'Guten Tag',
      target: 'Good day',
      state: 'approved',
      origin: 'human',
      by: 'Amt',
      at: '2026-11-23T10:00:00Z',
      note: 'x',
      replaces: 'ab',
    };
    expect(isPlainTranslation({ version: 1, wanted: true, segments: { ab: ordinary } })).toBe(true);
  });
});
