import { languageOf } from '../../model/language.ts';
import type { LanguageTag } from '../../model/language.ts';
import { ARABIC_SCRIPT } from './arabic-script.ts';
import { CYRILLIC_AND_GREEK } from './cyrillic-and-greek.ts';
import type { LanguageSample } from './language-sample.ts';
import { LATIN_EAST } from './latin-east.ts';
import { LATIN_WEST } from './latin-west.ts';
import { OTHER_SCRIPTS } from './other-scripts.ts';

const SAMPLES: Readonly<Record<LanguageTag, LanguageSample>> = {
  ...LATIN_WEST,
  ...LATIN_EAST,
  ...CYRILLIC_AND_GREEK,
  ...ARABIC_SCRIPT,
  ...OTHER_SCRIPTS,
};

/** Every language that Mappe knows has one. */
export function languageSample(tag: LanguageTag): LanguageSample {
  const sample = SAMPLES[languageOf(tag).tag];
  if (!sample) throw new RangeError(`No sample text in ${tag}`);
  return sample;
}
