import type { Script } from '../../model/language.ts';

/** A family that is shipped, and the npm package whose folder holds its files. */
export interface FontFamily {
  /** As people know it: "Noto Sans". */
  readonly family: string;
  /** The name under which Typst gets it, unlike that of any font installed on the computer: "MappeSans". */
  readonly privateName: string;
  readonly package: string;
  /** Files below the package's folder, only the cuts that are used. */
  readonly files: readonly string[];
}

/** Of the same length as the name, so that it can be put in its place. */
function privateName(family: string): string {
  return family.replace(/^Noto /, 'Mappe');
}

const family = (name: string, packageName: string, stem: string, cuts: readonly string[] = ['400Regular', '700Bold']): FontFamily => ({
  family: name,
  privateName: privateName(name),
  package: packageName,
  files: cuts.map((cut) => `${cut}/${stem}_${cut}.ttf`),
});

const LATIN = family('Noto Sans', '@expo-google-fonts/noto-sans', 'NotoSans', [
  '400Regular',
  '400Regular_Italic',
  '700Bold',
  '700Bold_Italic',
]);
/**
 * Version 0.2.3 on purpose: text copied or searched from a PDF set with a newer Noto Naskh is wrecked,
 * with this one every word is found again. Its package keeps the files in one folder.
 */
const ARABIC: FontFamily = {
  family: 'Noto Naskh Arabic',
  privateName: privateName('Noto Naskh Arabic'),
  package: 'noto-naskh-arabic',
  files: ['NotoNaskhArabic_400Regular.ttf', 'NotoNaskhArabic_700Bold.ttf'],
};
const ETHIOPIC = family('Noto Sans Ethiopic', '@expo-google-fonts/noto-sans-ethiopic', 'NotoSansEthiopic');
const DEVANAGARI = family('Noto Sans Devanagari', '@expo-google-fonts/noto-sans-devanagari', 'NotoSansDevanagari');
const GEORGIAN = family('Noto Sans Georgian', '@expo-google-fonts/noto-sans-georgian', 'NotoSansGeorgian');
const ARMENIAN = family('Noto Sans Armenian', '@expo-google-fonts/noto-sans-armenian', 'NotoSansArmenian');
/** Arrows, ticks, boxes and operators that people paste into texts. */
export const SYMBOLS = family('Noto Sans Symbols 2', '@expo-google-fonts/noto-sans-symbols-2', 'NotoSansSymbols2', ['400Regular']);
const OPERATORS = family('Noto Sans Math', '@expo-google-fonts/noto-sans-math', 'NotoSansMath', ['400Regular']);

/** The family that sets each script; null = none is shipped. */
export const FAMILY_OF_SCRIPT: Readonly<Record<Script, FontFamily | null>> = {
  Latn: LATIN,
  Cyrl: LATIN,
  Grek: LATIN,
  Arab: ARABIC,
  Ethi: ETHIOPIC,
  Deva: DEVANAGARI,
  Geor: GEORGIAN,
  Armn: ARMENIAN,
  Hebr: null,
  Hans: null,
};

/** Every family that is shipped, once. */
export const FONT_FAMILIES: readonly FontFamily[] = [LATIN, ARABIC, ETHIOPIC, DEVANAGARI, GEORGIAN, ARMENIAN, SYMBOLS, OPERATORS];

/** Families to try for a text in a script, in order; null when no font for the script is shipped. */
export function familiesOf(script: Script): readonly FontFamily[] | null {
  const first = FAMILY_OF_SCRIPT[script];
  return first && [first, ...FONT_FAMILIES.filter((other) => other !== first)];
}
