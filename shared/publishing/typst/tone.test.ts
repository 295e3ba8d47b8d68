import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastOf, TEXT_CONTRAST, toneOf } from './tone.ts';

const colour = fc.integer({ min: 0, max: 0xff_ff_ff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('toneOf', () => {
  it('makes every colour readable: white on it, and it on white and on its own ground', () => {
    fc.assert(
      fc.property(colour, (value) => {
        const { strong, soft } = toneOf(value);
        for (const ground of ['#ffffff', soft]) expect(contrastOf(strong, ground)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
      }),
    );
  });

  it('leaves a colour alone that is dark enough', () => {
    expect(toneOf('#1f4e79').strong).toBe('#1f4e79');
    expect(toneOf('#1F4E79').strong).toBe('#1f4e79');
  });

  it('darkens a light one no further than needed, and keeps the original for bars', () => {
    const { strong, mid } = toneOf('#ffd500');
    expect(contrastOf(strong, '#ffffff')).toBeLessThan(6);
    expect(mid).toBe('#ffd500');
  });

  it('agrees with the examples of WCAG', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrastOf('#ffffff', '#ffffff')).toBe(1);
  });
});
