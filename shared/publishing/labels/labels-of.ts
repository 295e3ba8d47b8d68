import type { LanguageTag } from '../../model/language.ts';
import { ar } from './ar.ts';
import { bg } from './bg.ts';
import { ckb } from './ckb.ts';
import { de } from './de.ts';
import { easyGerman } from './de-x-leicht.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { faAF } from './fa-af.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { hr } from './hr.ts';
import { hu } from './hu.ts';
import { hy } from './hy.ts';
import { it } from './it.ts';
import { ka } from './ka.ts';
import { kmr } from './kmr.ts';
import { pl } from './pl.ts';
import { ps } from './ps.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { so } from './so.ts';
import { sq } from './sq.ts';
import { sr } from './sr.ts';
import { ti } from './ti.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { ur } from './ur.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';
import { perLanguage } from '../per-language.ts';
import type { Label, LabelKey, LabelTexts, Labels } from './label-texts.ts';

/** Every language for which there is a catalogue. */
const CATALOGUES: Readonly<Record<LanguageTag, Partial<LabelTexts>>> = {
  de,
  en,
  ar,
  'de-x-leicht': easyGerman,
  fr,
  es,
  it,
  pt,
  pl,
  ro,
  bg,
  hr,
  sr,
  sq,
  el,
  hu,
  tr,
  ru,
  uk,
  fa,
  'fa-AF': faAF,
  ps,
  ckb,
  kmr,
  ur,
  ti,
  so,
  vi,
  zh,
  hi,
  hy,
  ka,
};

const KEYS = Object.keys(de).filter((key): key is LabelKey => Object.hasOwn(de, key));

/** The printed words of a language. What its catalogue lacks is the German word, marked as German and missing. */
export const labelsOf: (language: LanguageTag) => Labels = perLanguage((language) => completeLabels(catalogueOf(language), language));

/** The words that a language lacks and that print in German. */
export function missingLabels(language: LanguageTag): readonly LabelKey[] {
  return KEYS.filter((key) => labelsOf(language)[key].missing);
}

/** A whole set of labels out of a catalogue that may have gaps. */
export function completeLabels(catalogue: Partial<LabelTexts>, language: LanguageTag): Labels {
  const label = (key: LabelKey): Label => {
    const text = catalogue[key];
    return text ? { text, language, missing: false } : { text: de[key], language: 'de', missing: true };
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- built from every key of the German catalogue, which the compiler holds complete
  return Object.fromEntries(KEYS.map((key) => [key, label(key)])) as Labels;
}

function catalogueOf(language: LanguageTag): Partial<LabelTexts> {
  return (Object.hasOwn(CATALOGUES, language) ? CATALOGUES[language] : undefined) ?? {};
}
