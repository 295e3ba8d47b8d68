import type { IsoDate } from '../model/chapter.ts';
import type { Translation } from '../model/translation.ts';
import { NO_TRANSLATION } from './source-unit.ts';

/** Notes to whom a unit was given for translation. A label only: the state goes on saying what is there. */
export function giveOut(translation: Translation | null, to: NonNullable<Translation['givenOut']>): Translation {
  return { ...(translation ?? NO_TRANSLATION), givenOut: to };
}

/** Agrees on another day with who has it; null for none. */
export function postpone(translation: Translation, due: IsoDate | null): Translation {
  if (!translation.givenOut) return translation;
  const { to, on } = translation.givenOut;
  return { ...translation, givenOut: { to, on, ...(due === null ? {} : { due }) } };
}

/** Takes the label off again. */
export function takeBack(translation: Translation): Translation {
  return { ...translation, givenOut: undefined };
}
