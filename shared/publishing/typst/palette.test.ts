import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PALETTE } from './palette.ts';
import { contrastOf, TEXT_CONTRAST, toneOf } from './tone.ts';

const WHITE = '#ffffff';
const { ink, grey, ground, kinds } = PALETTE;
const boxes = Object.values(kinds);

/** Every colour of text with every ground that it may stand on. */
const PAIRS: readonly (readonly [text: string, on: string])[] = [
  ...[ink, grey].flatMap((text) => [WHITE, ground, ...boxes.map(({ fill }) => fill)].map((on) => [text, on] as const)),
  ...boxes.flatMap(({ paint, fill }) => [[paint, fill] as const, [WHITE, paint] as const]),
  // The sign of German on a notice.
  [WHITE, grey],
];

describe('the colours of print', () => {
  it.each(PAIRS)('can be read: %s on %s', (text, on) => {
    expect(contrastOf(text, on)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
  });

  it('can be read with the colour of any town', () => {
    const colour = fc.integer({ min: 0, max: 0xff_ff_ff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(colour, (value) => {
        const { strong, deep, soft } = toneOf(value);
        // Titles on fields of colour; cards, table rows and timetables on the soft ground; links in boxes and notices.
        for (const [text, on] of [
          [WHITE, strong],
          [WHITE, deep],
          [strong, WHITE],
          [strong, soft],
          [ink, soft],
          [grey, soft],
          [strong, ground],
          ...boxes.map(({ fill }) => [strong, fill] as const),
        ] as const) {
          expect(contrastOf(text, on), `${text} on ${on}`).toBeGreaterThanOrEqual(TEXT_CONTRAST);
        }
      }),
    );
  });
});
