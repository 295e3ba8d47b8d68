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
  /** Large and seldom needed: loaded only for a document that has its letters. */
  readonly rare: boolean;
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
  rare: false,
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
  rare: false,
};
const ETHIOPIC = family('Noto Sans Ethiopic', '@expo-google-fonts/noto-sans-ethiopic', 'NotoSansEthiopic');
const DEVANAGARI = family('Noto Sans Devanagari', '@expo-google-fonts/noto-sans-devanagari', 'NotoSansDevanagari');
const GEORGIAN = family('Noto Sans Georgian', '@expo-google-fonts/noto-sans-georgian', 'NotoSansGeorgian');
const ARMENIAN = family('Noto Sans Armenian', '@expo-google-fonts/noto-sans-armenian', 'NotoSansArmenian');
/**
 * Two cuts of 8 MB with 30,000 characters; the package is 41 MB, since it has five. The others that can be had are larger
 * (the nine cuts of Noto Sans SC: 95 MB) or cut into a hundred web fonts, which the typesetter does not read.
 * The package is under OFL-1.1, the files name the older Apache-2.0: both let us ship them.
 */
const CHINESE: FontFamily = {
  family: 'Noto Sans S Chinese',
  privateName: privateName('Noto Sans S Chinese'),
  package: '@embedpdf/fonts-sc',
  files: ['fonts/NotoSansHans-Regular.otf', 'fonts/NotoSansHans-Bold.otf'],
  rare: true,
};
/** Arrows, ticks, boxes and operators that people paste into texts. */
export const SYMBOLS = family('Noto Sans Symbols 2', '@expo-google-fonts/noto-sans-symbols-2', 'NotoSansSymbols2', ['400Regular']);
const OPERATORS = family('Noto Sans Math', '@expo-google-fonts/noto-sans-math', 'NotoSansMath', ['400Regular']);

/** The family that sets each script: a language without a font does not compile. */
export const FAMILY_OF_SCRIPT: Readonly<Record<Script, FontFamily>> = {
  Latn: LATIN,
  Cyrl: LATIN,
  Grek: LATIN,
  Arab: ARABIC,
  Ethi: ETHIOPIC,
  Deva: DEVANAGARI,
  Geor: GEORGIAN,
  Armn: ARMENIAN,
  Hans: CHINESE,
};

/** Every family that is shipped, once. */
export const FONT_FAMILIES: readonly FontFamily[] = [LATIN, ARABIC, ETHIOPIC, DEVANAGARI, GEORGIAN, ARMENIAN, SYMBOLS, OPERATORS, CHINESE];

/** Families to try for a text in a script, in order. */
export function familiesOf(script: Script): readonly FontFamily[] {
  const first = FAMILY_OF_SCRIPT[script];
  return [first, ...FONT_FAMILIES.filter((other) => other !== first)];
}
