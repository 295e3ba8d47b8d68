import { PALETTE } from './palette.ts';

/** A colour and its relatives, as "#rrggbb". */
export interface Tone {
  /** Carries white text and stands as text on white, on `soft` and in boxes, each with at least 4.5:1. */
  readonly strong: string;
  readonly deep: string;
  /** Bright fellow for patterns and bars; never behind or as text. */
  readonly mid: string;
  readonly line: string;
  /** A ground for text. */
  readonly soft: string;
}

/** Contrast that text needs (WCAG 2.2, success criterion 1.4.3). */
export const TEXT_CONTRAST = 4.5;

/** Of the colours asked for last: each chapter of a brochure asks for its own. */
const known = new Map<string, Tone>();
const MOST_KNOWN = 100;

/** A town's colour made fit for print: darkened step by step until text in it, and white text on it, can be read. */
export function toneOf(colour: string): Tone {
  const tone = known.get(colour) ?? computeTone(colour);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(colour, tone);
  return tone;
}

function computeTone(colour: string): Tone {
  const plain = parse(colour);
  let share = 0;
  let strong = plain;
  let soft = mix(strong, WHITE, SOFT);
  while ([soft, ...GROUNDS].some((ground) => contrast(strong, ground) < TEXT_CONTRAST) && share < 1) {
    share = Math.min(1, share + 0.02);
    strong = mix(plain, BLACK, share);
    soft = mix(strong, WHITE, SOFT);
  }
  return {
    strong: hex(strong),
    deep: hex(mix(strong, BLACK, 0.22)),
    mid: hex(share === 0 ? mix(strong, WHITE, 0.22) : plain),
    line: hex(mix(strong, WHITE, 0.66)),
    soft: hex(soft),
  };
}

/** WCAG 2.2, definition of contrast ratio: 1 (none) to 21 (black on white). */
export function contrastOf(first: string, second: string): number {
  return contrast(parse(first), parse(second));
}

type Channels = readonly [red: number, green: number, blue: number];

const WHITE: Channels = [255, 255, 255];
const BLACK: Channels = [0, 0, 0];
const SOFT = 0.93;
/** Where links stand besides white and the soft ground: in boxes, notices and code. */
const GROUNDS = [PALETTE.ground, ...Object.values(PALETTE.kinds).map(({ fill }) => fill)].map(parse);

function parse(colour: string): Channels {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!digits) throw new RangeError(`Not a colour: ${colour}`);
  const [, red = '', green = '', blue = ''] = digits;
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}

function hex(channels: Channels): string {
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function mix(from: Channels, to: Channels, share: number): Channels {
  const channel = (at: 0 | 1 | 2): number => Math.round(from[at] + (to[at] - from[at]) * share);
  return [channel(0), channel(1), channel(2)];
}

function contrast(first: Channels, second: Channels): number {
  const [light, dark] = [luminance(first), luminance(second)].toSorted((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(channels: Channels): number {
  const linear = (value: number): number => (value <= 10.31475 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(channels[0]) + 0.7152 * linear(channels[1]) + 0.0722 * linear(channels[2]);
}
