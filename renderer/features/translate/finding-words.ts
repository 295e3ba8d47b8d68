import { chipKey } from '../../../shared/translation/chips-of.ts';
import type { Chip } from '../../../shared/translation/chips-of.ts';
import type { TargetFinding } from '../../../shared/translation/check-target.ts';
import type { Say } from '../../words/catalogue.ts';
import type { translateWords } from './words.ts';

/** What a check found, in a sentence. */
export function findingSentence(
  finding: TargetFinding,
  chipNames: Readonly<Record<string, string>>,
  say: Say<keyof typeof translateWords.de>,
): string {
  switch (finding.code) {
    case 'empty':
    case 'same-as-german':
    case 'german-quotes':
    case 'not-bold':
      return say(`finding.${finding.code}`);
    case 'chips-missing':
    case 'chips-doubled':
    case 'chips-foreign':
      return say(`finding.${finding.code}`, { names: finding.chips.map((chip) => nameOf(chip, chipNames)).join(', ') });
    case 'numbers':
      return [
        ...(finding.missing.length > 0 ? [say('finding.numbers.missing', listed('numbers', finding.missing))] : []),
        ...(finding.extra.length > 0 ? [say('finding.numbers.extra', listed('numbers', finding.extra))] : []),
      ].join(' ');
    case 'ending':
      return say('finding.ending', { german: finding.german });
    case 'latin-signs':
      return say('finding.latin-signs', { signs: finding.signs.join(' ') });
    case 'term-missing':
      return say('finding.term-missing', listed('terms', finding.terms));
  }
}

/** What a sentence lists, and how many it lists: as its words depend on that. */
function listed(name: string, values: readonly string[]): Readonly<Record<string, string | number>> {
  return { [name]: values.join(', '), count: values.length };
}

function nameOf(chip: Chip, chipNames: Readonly<Record<string, string>>): string {
  return chipNames[chipKey(chip)] ?? chipKey(chip);
}
