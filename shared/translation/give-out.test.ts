import { describe, expect, it } from 'vitest';
import { translate, unitOf } from '../testing/source-unit-sample.ts';
import { giveOut, takeBack } from './give-out.ts';
import { setWanted } from './set-wanted.ts';

const ANMELDUNG = 'Melden Sie sich in zwei Wochen an.';
const KITA = 'Die Kita hat ab sieben Uhr offen.';
const OLD = unitOf([ANMELDUNG, KITA]);

describe('labels of a translation', () => {
  it('keeps every text when a language does not want the unit, and wants it again', () => {
    const translation = translate(null, OLD, 'en');
    const unwanted = setWanted(translation, false);
    expect(unwanted).toMatchObject({ wanted: false, segments: translation.segments });
    expect(setWanted(unwanted, true).wanted).toBeUndefined();
  });

  it('notes who has it, and takes the note off again', () => {
    const given = giveOut(null, { to: 'Agentur Wort', on: '2026-11-23', due: '2026-12-01' });
    expect(given.givenOut?.to).toBe('Agentur Wort');
    expect(takeBack(given).givenOut).toBeUndefined();
  });
});
