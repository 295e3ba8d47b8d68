import type { Translation } from '../model/translation.ts';
import { NO_TRANSLATION } from './source-unit.ts';

/** Says whether a language wants a unit. What is already translated is kept either way. */
export function setWanted(translation: Translation | null, wanted: boolean): Translation {
  return { ...(translation ?? NO_TRANSLATION), wanted: wanted ? undefined : false };
}
