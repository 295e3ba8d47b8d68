import { describe, expect, it } from 'vitest';
import { segmentOf, translate, unitOf } from '../testing/source-unit-sample.ts';
import { alignUnit } from './align-unit.ts';
import { approve } from './approve.ts';
import { setTarget } from './set-target.ts';
import type { SourceUnit } from './source-unit.ts';
import type { Translation } from '../model/translation.ts';

const ANMELDUNG = 'Melden Sie sich in zwei Wochen an.';
const KITA = 'Die Kita hat ab sieben Uhr offen.';
const KITA_NEU = 'Die Kita hat ab acht Uhr offen.';
const OLD = unitOf([ANMELDUNG, KITA]);

const states = (unit: SourceUnit, translation: Translation | null) =>
  alignUnit(unit.segments, translation, unit.minorEdits).map(({ state }) => state);

describe('approve', () => {
  it('approves what is translated, and neither drafts nor what is outdated', () => {
    const unit = unitOf([ANMELDUNG, KITA, 'Ein dritter Absatz.']);
    const start = translate(translate(null, OLD, 'en', [ANMELDUNG]), unit, 'en', ['Ein dritter Absatz.'], 'draft');
    const changed = unitOf([ANMELDUNG, KITA_NEU, 'Ein dritter Absatz.']);
    const { translation, approved } = approve(translate(start, unit, 'en', [KITA]), changed, 'all', { by: 'Bo' });
    expect(states(changed, translation)).toEqual(['approved', 'outdated', 'draft']);
    expect(approved).toEqual([segmentOf(ANMELDUNG).hash]);
  });

  it('does not let somebody approve their own work', () => {
    const own = setTarget(null, OLD, { segment: segmentOf(KITA), target: 'x', state: 'translated', origin: 'human', by: 'Ada' });
    expect(approve(own, OLD, 'all', { by: 'Ada' })).toMatchObject({ approved: [], ownWork: [segmentOf(KITA).hash] });
    expect(states(OLD, approve(own, OLD, 'all', { by: 'Bo' }).translation)).toEqual(['missing', 'approved']);
  });
});
