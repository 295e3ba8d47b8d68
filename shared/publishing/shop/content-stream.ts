/** The kinds of colour space that a page can be painted in; "other" is one that we leave as it is (spot colours). */
export type ColourSpace = 'grey' | 'rgb' | 'cmyk' | 'pattern' | 'other';

/** What colours become, all from 0 to 1: printing inks, or within a soft mask its values. */
export interface WantedColours {
  readonly space: 'DeviceCMYK' | 'DeviceGray';
  /** As many values as the space has. */
  readonly ofRgb: (red: number, green: number, blue: number) => readonly number[];
  readonly ofGrey: (value: number) => readonly number[];
}

/** Maps the unit square of a picture, or the space of a form, to that of the stream (PDF 32000-1, 8.3.4). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export interface Recoloured {
  readonly bytes: Uint8Array;
  /** Everything that is drawn by name, in order, and where. */
  readonly drawn: readonly { readonly name: string; readonly matrix: Matrix }[];
}

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

interface Token {
  readonly start: number;
  readonly end: number;
}

interface State {
  readonly fill: ColourSpace;
  readonly stroke: ColourSpace;
  readonly matrix: Matrix;
}

/**
 * A content stream with every grey and RGB colour given in the wanted space; all else stays byte for byte.
 * @param spaceOf the colour space that the stream's resources call by a name
 * @throws RangeError for a picture within the stream ("BI"), which our typesetter does not write
 */
export function recolour(bytes: Uint8Array, wanted: WantedColours, spaceOf: (name: string) => ColourSpace): Recoloured {
  const changes: (Token & { readonly text: string })[] = [];
  const drawn: Recoloured['drawn'][number][] = [];
  const outer: State[] = [];
  let state: State = { fill: 'grey', stroke: 'grey', matrix: IDENTITY };
  let operands: Token[] = [];

  const numberAt = (index: number): number => Number(textOf(bytes, operands[index])) || 0;
  const nameAt = (index: number): string => textOf(bytes, operands[index]).slice(1);
  const replace = (operator: Token, text: string): void => {
    changes.push({ start: operands[0]?.start ?? operator.start, end: operator.end, text });
  };
  const setColour = (space: ColourSpace, operator: Token, written: string): void => {
    if (space !== 'rgb' && space !== 'grey') return;
    const values = space === 'rgb' ? wanted.ofRgb(numberAt(0), numberAt(1), numberAt(2)) : wanted.ofGrey(numberAt(0));
    replace(operator, `${values.map((value) => String(Math.round(value * 1000) / 1000)).join(' ')} ${written}`);
  };
  const setSpace = (operator: Token, written: string): ColourSpace => {
    const space = spaceOf(nameAt(0));
    if (space === 'rgb' || space === 'grey') replace(operator, `/${wanted.space} ${written}`);
    return space;
  };
  const [fill, stroke] = wanted.space === 'DeviceCMYK' ? ['k', 'K'] : ['g', 'G'];

  forEachToken(bytes, (token, isOperator) => {
    if (!isOperator) {
      operands.push(token);
      return;
    }
    const operator = textOf(bytes, token);
    switch (operator) {
      case 'q':
        outer.push(state);
        break;
      case 'Q':
        state = outer.pop() ?? state;
        break;
      case 'cm':
        state = {
          ...state,
          matrix: multiply([numberAt(0), numberAt(1), numberAt(2), numberAt(3), numberAt(4), numberAt(5)], state.matrix),
        };
        break;
      case 'Do':
        drawn.push({ name: nameAt(0), matrix: state.matrix });
        break;
      case 'g':
      case 'G':
        setColour('grey', token, operator === 'g' ? fill : stroke);
        break;
      case 'rg':
      case 'RG':
        setColour('rgb', token, operator === 'rg' ? fill : stroke);
        break;
      case 'cs':
        state = { ...state, fill: setSpace(token, operator) };
        break;
      case 'CS':
        state = { ...state, stroke: setSpace(token, operator) };
        break;
      case 'sc':
      case 'scn':
        setColour(state.fill, token, operator);
        break;
      case 'SC':
      case 'SCN':
        setColour(state.stroke, token, operator);
        break;
      case 'BI':
        throw new RangeError('A picture within a content stream cannot be recoloured');
      default:
    }
    operands = [];
  });
  return { bytes: changed(bytes, changes), drawn };
}

/** `first` applied before `second`. */
export function multiply(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [g, h, i, j, k, l] = second;
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}

function textOf(bytes: Uint8Array, token: Token | undefined): string {
  let text = '';
  // Words of some letters each, by the hundred thousand: spreading them over a call costs more than all the rest.
  if (token !== undefined) for (let at = token.start; at < token.end; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

function changed(bytes: Uint8Array, changes: readonly (Token & { readonly text: string })[]): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let copied = 0;
  for (const { start, end, text } of changes) {
    parts.push(bytes.subarray(copied, start), encoder.encode(text));
    copied = end;
  }
  parts.push(bytes.subarray(copied));
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const [SPACE, REGULAR, DELIMITER] = [0, 1, 2];
/** PDF 32000-1, 7.2.2: classes of characters. */
const CLASSES = Uint8Array.from({ length: 256 }, (_, code) => {
  if ([0, 9, 10, 12, 13, 32].includes(code)) return SPACE;
  return '()<>[]{}/%'.includes(String.fromCharCode(code)) ? DELIMITER : REGULAR;
});
/** Numbers and names begin at or below it, operators above, but for ' and ". */
const [DIGIT_NINE, QUOTE, DOUBLE_QUOTE] = [0x39, 0x27, 0x22];
const [OPEN, CLOSE, SLASH, PERCENT, LESS, GREATER, BACKSLASH] = [0x28, 0x29, 0x2f, 0x25, 0x3c, 0x3e, 0x5c];

/** Operands and operators in order. Strings, arrays and dictionaries are given in pieces or not at all: nobody asks for them. */
function forEachToken(bytes: Uint8Array, visit: (token: Token, isOperator: boolean) => void): void {
  let at = 0;
  while (at < bytes.length) {
    const code = bytes[at] ?? 0;
    const start = at;
    if (CLASSES[code] === SPACE) at++;
    else if (CLASSES[code] === REGULAR || code === SLASH) {
      at = endOfWord(bytes, at + 1);
      visit({ start, end: at }, code > DIGIT_NINE || code === QUOTE || code === DOUBLE_QUOTE);
    } else if (code === PERCENT) while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at++;
    else if (code === OPEN) at = endOfString(bytes, at);
    else if (code === LESS && bytes[at + 1] !== LESS) at = bytes.indexOf(GREATER, at) + 1 || bytes.length;
    else at++;
  }
}

function endOfWord(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && CLASSES[bytes[at] ?? 0] === REGULAR) at++;
  return at;
}

function endOfString(bytes: Uint8Array, from: number): number {
  let depth = 0;
  for (let at = from; at < bytes.length; at++) {
    const code = bytes[at];
    if (code === BACKSLASH) at++;
    else if (code === OPEN) depth++;
    else if (code === CLOSE && --depth === 0) return at + 1;
  }
  return bytes.length;
}
