import { describe, expect, it } from 'vitest';
import { segmentOf, translate, unitOf } from '../testing/source-unit-sample.ts';
import { alignUnit } from './align-unit.ts';
import { recordMinorEdit } from './record-minor-edit.ts';
import type { SourceUnit } from './source-unit.ts';
import type { Translation } from '../model/translation.ts';

const ANMELDUNG = 'Melden Sie sich in zwei Wochen an.';
const ANMELDUNG_NEU = 'Melden Sie sich in drei Wochen an.';
const KITA = 'Die Kita hat ab sieben Uhr offen.';
const KITA_NEU = 'Die Kita hat ab acht Uhr offen.';
const OLD = unitOf([ANMELDUNG, KITA]);
const NEW = unitOf([ANMELDUNG_NEU, KITA_NEU]);

const states = (unit: SourceUnit, translation: Translation | null) =>
  alignUnit(unit.segments, translation, unit.minorEdits).map(({ state }) => state);

describe('recordMinorEdit', () => {
  it('outdates nothing in any language, and leaves what was outdated outdated', () => {
    const corrected = unitOf(['Melden Sie sich, in zwei Wochen, an.', 'Die Kita hat ab acht Uhr auf.']);
    const minorEdits = recordMinorEdit(unitOf([ANMELDUNG, KITA_NEU]).segments, corrected.segments, null, { by: 'Ada' });
    const unit = { ...corrected, minorEdits };
    expect(states(unit, translate(null, OLD, 'en'))).toEqual(['translated', 'outdated']);
    expect(states(unit, translate(null, NEW, 'fr'))).toEqual(['outdated', 'translated']);
    expect(states(unit, null)).toEqual(['missing', 'missing']);
  });

  it('recognises corrected spelling even in a heading of one word', () => {
    const minorEdits = recordMinorEdit(unitOf(['Strasse', KITA]).segments, unitOf(['Straße', KITA]).segments, null);
    expect(Object.entries(minorEdits.same)).toMatchObject([[segmentOf('Straße').hash, { as: segmentOf('Strasse').hash }]]);
  });

  it('leaves a paragraph that is new altogether untranslated', () => {
    const after = unitOf([ANMELDUNG, 'Sie brauchen dafür einen Pass.', KITA]);
    expect(recordMinorEdit(OLD.segments, after.segments, null).same).toEqual({});
  });

  it('joins an edit to a wording that already has an older one', () => {
    const texts = ['Wir helfen gern', 'Wir helfen gerne', 'Wir helfen Ihnen gerne'];
    const [first, second, third] = texts.map((text) => unitOf([text]).segments);
    if (!first || !second || !third) throw new Error('no segments');
    // second follows first; then a correction of third leads to second as well
    const minorEdits = recordMinorEdit(third, second, recordMinorEdit(first, second, null));
    for (const text of texts)
      for (const other of texts) expect(states(unitOf([other], minorEdits), translate(null, unitOf([text]), 'en'))).toEqual(['translated']);
  });

  it('stays as it is when an edit goes back and forth', () => {
    const [first, second] = [unitOf(['Wir helfen gern']).segments, unitOf(['Wir helfen gerne']).segments];
    const once = recordMinorEdit(first, second, null);
    expect(recordMinorEdit(first, second, recordMinorEdit(second, first, once))).toEqual(once);
  });
});
