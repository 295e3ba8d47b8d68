import { iccTable } from './icc-table.ts';

/** Shares of the four printing inks, 0 to 1. */
export type Inks = readonly [cyan: number, magenta: number, yellow: number, black: number];

/** Turns screen colours into printing inks. */
export interface PrintColours {
  /** Of sRGB values from 0 to 1. What is grey to the eye is printed in black ink alone. */
  readonly ofRgb: (red: number, green: number, blue: number) => Inks;
  /** Of a grey from 0 (black) to 1: black ink alone. */
  readonly ofGrey: (value: number) => Inks;
  /**
   * Of the pixels of a picture, three bytes each, as four bytes each. `greys`: pixels of exactly equal values are printed in black alone,
   * which suits drawings; in photographs the four inks make smoother shadows.
   */
  readonly ofPixels: (rgb: Uint8Array, greys: boolean) => Uint8Array;
}

/** Edge of the cube of colours that pictures are converted with. */
const CUBE = 33;

/**
 * Conversion by a printing profile's own tables: relative colorimetric, with the profile's black generation and limit of ink.
 * @param profile a CMYK output profile with the tables A2B1 and B2A1 over Lab
 */
export function printColours(profile: Uint8Array): PrintColours {
  const toInks = iccTable(profile, 'B2A1');
  const blackOf = blackInk(iccTable(profile, 'A2B1'));
  const inksOf = (lab: Lab): Inks => {
    if (lab.lightness > 99.5) return [0, 0, 0, 0];
    const [cyan = 0, magenta = 0, yellow = 0, black = 0] = toInks(encodeLab(lab));
    return [cyan, magenta, yellow, black];
  };
  const ofGrey = (value: number): Inks => [0, 0, 0, blackOf(labOf(value, value, value).lightness)];
  let cube: Uint8Array | null = null;
  return {
    ofGrey,
    ofRgb: (red, green, blue) => {
      const lab = labOf(red, green, blue);
      return isGrey(lab) ? [0, 0, 0, blackOf(lab.lightness)] : inksOf(lab);
    },
    ofPixels: (rgb, greys) => {
      cube ??= colourCube((red, green, blue) => inksOf(labOf(red, green, blue)));
      const blacks = Uint8Array.from({ length: 256 }, (_, value) => Math.round(255 * ofGrey(value / 255)[3]));
      return convertPixels(rgb, cube, greys ? blacks : null);
    },
  };
}

interface Lab {
  readonly lightness: number;
  readonly a: number;
  readonly b: number;
}

/**
 * Grey to the eye: little chroma, and the less the lighter it is, since a tint of a colour is pale as well.
 * Chosen so that inks and greys of texts (#1d2529, #5a6469, #ccd4d6) are grey, and 7 % of a town's colour on white is not.
 */
function isGrey({ lightness, a, b }: Lab): boolean {
  return Math.hypot(a, b) <= Math.min(6, 0.6 + 0.17 * (100 - lightness));
}

/** sRGB (IEC 61966-2-1) to CIE Lab of D50, the connection space of ICC profiles; the matrix is adapted by Bradford. */
function labOf(red: number, green: number, blue: number): Lab {
  const [r, g, b] = [linear(red), linear(green), linear(blue)];
  const x = cubeRoot((0.436_065_7 * r + 0.385_151_5 * g + 0.143_078_4 * b) / 0.9642);
  const y = cubeRoot(0.222_493_2 * r + 0.716_887 * g + 0.060_616_9 * b);
  const z = cubeRoot((0.013_923_9 * r + 0.097_081_3 * g + 0.714_094_1 * b) / 0.8249);
  return { lightness: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z) };
}

function linear(value: number): number {
  return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function cubeRoot(value: number): number {
  return value > 216 / 24_389 ? Math.cbrt(value) : (value * 24_389) / 27 / 116 + 16 / 116;
}

/** ICC.1:2001-04, section 6.3.4.2: 16-bit Lab of version 2, where 0xFF00 is a lightness of 100. */
function encodeLab({ lightness, a, b }: Lab): readonly number[] {
  return [(lightness * 652.8) / 65_535, ((a + 128) * 256) / 65_535, ((b + 128) * 256) / 65_535];
}

/** The share of black ink that looks as light as a grey: the profile's own black scale, turned round. */
function blackInk(toLab: ReturnType<typeof iccTable>): (lightness: number) => number {
  const steps = 100;
  const scale = Array.from({ length: steps + 1 }, (_, step) => ((toLab([0, 0, 0, step / steps])[0] ?? 0) * 65_535) / 652.8);
  return (lightness) => {
    const at = scale.findIndex((light) => light <= lightness);
    if (lightness > 99.5 || at === 0) return 0;
    if (at < 0) return 1;
    const [light = 0, dark = 0] = [scale[at - 1], scale[at]];
    return (at - 1 + (light - lightness) / (light - dark)) / steps;
  };
}

function colourCube(inksOf: (red: number, green: number, blue: number) => Inks): Uint8Array {
  const cube = new Uint8Array(CUBE ** 3 * 4);
  const top = CUBE - 1;
  for (let red = 0; red < CUBE; red++) {
    for (let green = 0; green < CUBE; green++) {
      for (let blue = 0; blue < CUBE; blue++) {
        const inks = inksOf(red / top, green / top, blue / top);
        const place = ((red * CUBE + green) * CUBE + blue) * 4;
        for (let ink = 0; ink < 4; ink++) cube[place + ink] = Math.round(255 * (inks[ink] ?? 0));
      }
    }
  }
  return cube;
}

/** Linear interpolation between the eight corners of a cell. */
function convertPixels(rgb: Uint8Array, cube: Uint8Array, blacks: Uint8Array | null): Uint8Array {
  const pixels = Math.floor(rgb.length / 3);
  const inks = new Uint8Array(pixels * 4);
  const scale = (CUBE - 1) / 255;
  const [redStep, greenStep] = [CUBE * CUBE * 4, CUBE * 4];
  for (let pixel = 0, from = 0, to = 0; pixel < pixels; pixel++, from += 3, to += 4) {
    const red = rgb[from] ?? 0;
    const green = rgb[from + 1] ?? 0;
    const blue = rgb[from + 2] ?? 0;
    if (blacks !== null && red === green && green === blue) {
      inks[to + 3] = blacks[red] ?? 0;
      continue;
    }
    const [r, g, b] = [red * scale, green * scale, blue * scale];
    const [lowR, lowG, lowB] = [cell(r), cell(g), cell(b)];
    const [shareR, shareG, shareB] = [r - lowR, g - lowG, b - lowB];
    const base = lowR * redStep + lowG * greenStep + lowB * 4;
    for (let ink = 0; ink < 4; ink++) {
      const place = base + ink;
      const near = edge(cube, place, greenStep, shareG, shareB);
      const far = edge(cube, place + redStep, greenStep, shareG, shareB);
      inks[to + ink] = Math.round(near + (far - near) * shareR);
    }
  }
  return inks;
}

function cell(at: number): number {
  return Math.min(Math.floor(at), CUBE - 2);
}

function edge(cube: Uint8Array, place: number, greenStep: number, shareG: number, shareB: number): number {
  const at = (offset: number): number => cube[place + offset] ?? 0;
  const low = at(0) + (at(4) - at(0)) * shareB;
  const high = at(greenStep) + (at(greenStep + 4) - at(greenStep)) * shareB;
  return low + (high - low) * shareG;
}
