import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printColours, type Inks } from '../../../../shared/publishing/shop/print-colours.ts';
import { toneOf } from '../../../../shared/publishing/typst/tone.ts';
import { printProfile } from './print-profile.ts';

const colours = printColours(printProfile());
const channels = (hex: string): readonly [number, number, number] => {
  const at = (from: number): number => Number.parseInt(hex.slice(from, from + 2), 16) / 255;
  return [at(1), at(3), at(5)];
};
const inks = (hex: string): Inks => colours.ofRgb(...channels(hex));

describe('colours of print', () => {
  it('leave paper bare and print black in black alone', () => {
    expect(inks('#ffffff')).toEqual([0, 0, 0, 0]);
    expect(inks('#000000')).toEqual([0, 0, 0, 1]);
    expect(colours.ofGrey(0)).toEqual([0, 0, 0, 1]);
    expect(colours.ofGrey(1)).toEqual([0, 0, 0, 0]);
  });

  it('print the ink and the greys of texts in black alone', () => {
    expect(inks('#1d2529')).toEqual([0, 0, 0, 1]);
    for (const grey of ['#5a6469', '#ccd4d6', '#808080', '#2b2b2b', '#eef1f2']) {
      const [cyan, magenta, yellow, black] = inks(grey);
      expect([cyan, magenta, yellow], grey).toEqual([0, 0, 0]);
      expect(black, grey).toBeGreaterThan(0.05);
    }
    expect(inks('#5a6469')[3]).toBeGreaterThan(inks('#808080')[3]);
  });

  it('keep the tints of a colour coloured', () => {
    for (const colour of ['#1f5c46', '#b01c18', '#3f7fc4', '#f2c61f', '#7a3b8f']) {
      const { strong, soft, line } = toneOf(colour);
      for (const tint of [strong, soft, line]) {
        const [cyan, magenta, yellow] = inks(tint);
        expect(cyan + magenta + yellow, `${colour} ${tint}`).toBeGreaterThan(0.05);
      }
    }
  });

  it('are those of the profile: pure inks where the screen has them', () => {
    const [cyan, magenta, yellow, black] = inks('#ff0000');
    expect([cyan, black]).toEqual([0, 0]);
    expect(Math.min(magenta, yellow)).toBeGreaterThan(0.9);
  });

  it('never ask for more ink than the paper takes, and never for less than none', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(part, part, part, (red, green, blue) => {
        const all = colours.ofRgb(red, green, blue);
        for (const share of all) expect(share).toBeGreaterThanOrEqual(0);
        for (const share of all) expect(share).toBeLessThanOrEqual(1);
        expect(all.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(3.05);
      }),
    );
  });

  it('are the same in pictures, within what a table of 33 steps allows', () => {
    for (const colour of ['#1f5c46', '#b01c18', '#3f7fc4', '#f2c61f', '#c08040', '#20a0a0']) {
      const picture = [...colours.ofPixels(Uint8Array.from(channels(colour).map((value) => value * 255)), false)];
      inks(colour).forEach((share, ink) => expect(Math.abs((picture[ink] ?? 0) / 255 - share), colour).toBeLessThan(0.04));
    }
    expect([...colours.ofPixels(Uint8Array.from([0, 0, 0, 255, 255, 255]), true)]).toEqual([0, 0, 0, 255, 0, 0, 0, 0]);
  });
});
