import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recolour, type ColourSpace, type WantedColours } from './content-stream.ts';

const INKS: WantedColours = {
  space: 'DeviceCMYK',
  ofRgb: (red, green, blue) => [1 - red, 1 - green, 1 - blue, 0],
  ofGrey: (value) => [0, 0, 0, 1 - value],
};
const SPACES: Readonly<Record<string, ColourSpace>> = {
  c0: 'rgb',
  c1: 'grey',
  Pattern: 'pattern',
  spot: 'other',
  DeviceRGB: 'rgb',
  k: 'cmyk',
};
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const recoloured = (text: string, wanted = INKS): string =>
  new TextDecoder().decode(recolour(encode(text), wanted, (name) => SPACES[name] ?? 'other').bytes);

describe('recolour', () => {
  it('gives every way to paint in RGB or grey in inks', () => {
    expect(recoloured('1 0 0 rg 0 1 0 RG 0.25 g 1 G')).toBe('0 1 1 0 k 1 0 1 0 K 0 0 0 0.75 k 0 0 0 0 K');
    expect(recoloured('/c0 cs 1 0 .5 scn /c1 CS 0 SCN')).toBe('/DeviceCMYK cs 0 1 0.5 0 scn /DeviceCMYK CS 0 0 0 1 SCN');
    expect(recoloured('/DeviceRGB cs 0 0 1 sc')).toBe('/DeviceCMYK cs 1 1 0 0 sc');
  });

  it('leaves inks, patterns and spot colours alone', () => {
    const text = '0 0 0 1 k /Pattern cs /p0 scn /spot cs 0.5 scn /k cs 0 0 0 1 scn 1 0 0 1 5 5 cm q Q';
    expect(recoloured(text)).toBe(text);
  });

  it('knows which space holds after a state was restored', () => {
    expect(recoloured('/c0 cs q /c1 cs 0 scn Q 0 0 0 scn')).toBe('/DeviceCMYK cs q /DeviceCMYK cs 0 0 0 1 scn Q 1 1 1 0 scn');
  });

  it('looks neither into strings nor comments nor arrays', () => {
    const text = "[(1 0 0 rg \\) ( 0 g ) ) <31203020> -5 (0 g)] TJ % 1 0 0 rg\n(0 g) ' /0 <</A (1 g)>> BDC EMC";
    expect(recoloured(text)).toBe(text);
    expect(recoloured("(a) ' 0 g")).toBe("(a) ' 0 0 0 1 k");
  });

  it('keeps the values of a mask grey', () => {
    const mask: WantedColours = { space: 'DeviceGray', ofRgb: (red) => [red], ofGrey: (value) => [value] };
    expect(recoloured('0.5 g 1 0 0 rg /c0 cs 1 1 1 scn', mask)).toBe('0.5 g 1 g /DeviceGray cs 1 scn');
  });

  it('says what is drawn and where', () => {
    const { drawn } = recolour(encode('q 2 0 0 2 10 20 cm q 3 0 0 -3 1 1 cm /x0 Do Q /x1 Do Q /x2 Do'), INKS, () => 'other');
    expect(drawn).toEqual([
      { name: 'x0', matrix: [6, 0, 0, -6, 12, 22] },
      { name: 'x1', matrix: [2, 0, 0, 2, 10, 20] },
      { name: 'x2', matrix: [1, 0, 0, 1, 0, 0] },
    ]);
  });

  it('refuses a picture within the stream rather than print it as it is', () => {
    expect(() => recoloured('BI /W 1 /H 1 /CS /RGB /BPC 8 ID xxx EI')).toThrow(RangeError);
  });

  it('comes to an end and keeps all bytes of what holds no colour, whatever it is given', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const harmless = bytes.map((code) => ('gGkKrRsScCBI'.includes(String.fromCharCode(code)) ? 0x78 : code));
        expect(recolour(harmless, INKS, () => 'other').bytes).toEqual(harmless);
      }),
    );
  });
});
