import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { translationSchema } from '../../model/translation.ts';
import { isPlainTranslation } from './is-plain-translation.ts';

const WRONG = [null, 3, '', ' ', 'a ', '\u00a0b', [], {}, true, 'done', '2026-02-30', '2026-02-29T10:00:00Z', '2026-11-23T10:00Z'] as const;
/** Mostly right values, and now and then one that is not. */
const nearly = <Value>(right: fc.Arbitrary<Value>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 40, arbitrary: right }, { weight: 1, arbitrary: fc.constantFrom<unknown>(...WRONG) });
/** Now and then one more property, known or not. */
const withExtra = (value: fc.Arbitrary<object>, extra: object): fc.Arbitrary<object> =>
  fc.tuple(value, fc.nat({ max: 20 })).map(([one, chance]) => (chance === 0 ? { ...one, ...extra } : one));

const segments = withExtra(
  fc.record(
    {
      source: nearly(fc.string()),
      target: nearly(fc.string()),
      state: nearly(fc.constantFrom('draft', 'translated', 'approved')),
      origin: nearly(fc.constantFrom('human', 'machine', 'memory', 'import', 'confirmed')),
      by: nearly(fc.constantFrom('Amt', 'Frau K.')),
      at: nearly(fc.constantFrom('2026-11-23T10:00:00Z', '2028-02-29T10:00:00.5+01:00')),
      note: nearly(fc.constantFrom('x', 'zwei Wörter')),
      replaces: nearly(fc.string()),
    },
    { requiredKeys: ['source', 'target', 'state', 'origin'] },
  ),
  { extra: 1 },
);
const translations = withExtra(
  fc.record(
    {
      version: nearly(fc.constant(1)),
      segments: nearly(fc.dictionary(fc.stringMatching(/^[0-9a-f]{1,8}$/), nearly(segments), { maxKeys: 4 })),
      wanted: nearly(fc.boolean()),
    },
    { requiredKeys: ['version', 'segments'] },
  ),
  { givenOut: { to: 'Frau K.', on: '2026-01-01' } },
);

describe('the quick test for translations', () => {
  test('lets nothing through that the schema would refuse or change', () => {
    let plain = 0;
    fc.assert(
      fc.property(translations, (value) => {
        if (!isPlainTranslation(value)) return;
        plain++;
        const checked = translationSchema.safeParse(value);
        expect(checked.success).toBe(true);
        expect(checked.data).toEqual(value);
      }),
      { numRuns: 3_000 },
    );
    // A test that refuses everything would agree with any schema.
    expect(plain).toBeGreaterThan(500);
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
