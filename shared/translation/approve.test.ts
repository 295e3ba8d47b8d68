import { describe, expect, it } from 'vitest';
import { readAll, segmentOf, translate, unitOf } from '../testing/source-unit-sample.ts';
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
    const done = translate(start, unit, 'en', [KITA]);
    const { translation, approved } = approve(done, changed, readAll(changed, done), { by: 'Bo' });
    expect(states(changed, translation)).toEqual(['approved', 'outdated', 'draft']);
    expect(approved).toEqual([segmentOf(ANMELDUNG).hash]);
  });

  it('does not let somebody approve their own work', () => {
    const own = setTarget(null, OLD, { segment: segmentOf(KITA), target: 'x', state: 'translated', origin: 'human', by: 'Ada' });
    const read = readAll(OLD, own);
    expect(approve(own, OLD, read, { by: 'Ada' })).toMatchObject({ approved: [], ownWork: [segmentOf(KITA).hash] });
    expect(states(OLD, approve(own, OLD, read, { by: 'Bo' }).translation)).toEqual(['missing', 'approved']);
  });

  it('approves no text that is another by now than the one that was read', () => {
    const seen = translate(null, OLD, 'en');
    const read = readAll(OLD, seen);
    const change = { segment: segmentOf(KITA), target: 'y', state: 'translated', origin: 'human', by: 'Ada' } as const;
    const { translation, unread } = approve(setTarget(seen, OLD, change), OLD, read, { by: 'Bo' });
    expect(states(OLD, translation)).toEqual(['approved', 'translated']);
    expect(unread).toEqual([segmentOf(KITA).hash]);
    expect(approve(seen, OLD, new Map(), { by: 'Bo' })).toMatchObject({ approved: [], unread: [] });
  });
});
