/** Digits, with what groups them or parts hours from minutes: "10.000", "8:30". */
const NUMBER = /\p{Nd}+(?:[.,:'’\u00a0\u202f\u066b\u066c]\p{Nd}+)*/gu;

/** The numbers that a translation lacks and those that it has beyond the German, each as it is written. */
export function differingNumbers(
  german: string,
  target: string,
): { readonly missing: readonly string[]; readonly extra: readonly string[] } {
  const [from, to] = [numbersIn(german), numbersIn(target)];
  return { missing: less(from, to), extra: less(to, from) };
}

/**
 * The numbers of two digits or more that only one of both has, as they are written: what is left when the ways are passed over in which
 * people write the same. They say a number twice ("Raum 12 (salle 12)"), "zwei" for 2, and "68 thousand" or "68 000" for 68.000.
 */
export function numbersOfOneAlone(german: string, target: string): readonly string[] {
  const [from, to] = [numbersIn(german), numbersIn(target)];
  const without = (numbers: readonly FoundNumber[], others: readonly FoundNumber[]): readonly string[] => {
    const known = new Set(['', ...others.map(inThousands)]);
    return numbers.flatMap((number) => (number.digits.length > 1 && !known.has(inThousands(number)) ? [number.written] : []));
  };
  return [...without(from, to), ...without(to, from)];
}

function inThousands({ digits }: FoundNumber): string {
  return digits.replace(/(?:000)+$/, '');
}

interface FoundNumber {
  readonly written: string;
  /** In our digits, without separators, which every language sets in its own way. */
  readonly digits: string;
}

function numbersIn(text: string): readonly FoundNumber[] {
  return (text.match(NUMBER) ?? []).map((written) => ({ written, digits: Array.from(written, digitOf).join('') }));
}

/** Each script's digits stand in a row that begins at a zero: going down from a digit one comes to it. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (!/\p{Nd}/u.test(sign)) return '';
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}

function less(numbers: readonly FoundNumber[], others: readonly FoundNumber[]): readonly string[] {
  const left = others.map(({ digits }) => digits);
  return numbers.flatMap(({ written, digits }) => {
    const at = left.indexOf(digits);
    if (at !== -1) left.splice(at, 1);
    return at === -1 ? [written] : [];
  });
}
