import { describe, expect, it } from 'vitest';
import { segmentOf, translate, unitOf } from '../testing/source-unit-sample.ts';
import { alignUnit } from './align-unit.ts';
import { setTarget } from './set-target.ts';
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
const sources = (translation: Translation) => Object.values(translation.segments).map(({ source }) => source);

describe('setTarget', () => {
  it('begins a translation where there was none', () => {
    const translation = setTarget(null, OLD, {
      segment: segmentOf(KITA),
      target: 'Open from seven',
      state: 'draft',
      origin: 'machine',
      by: 'Ada',
      at: '2026-11-23T08:00:00Z',
    });
    expect(states(OLD, translation)).toEqual(['missing', 'draft']);
    expect(translation.segments[segmentOf(KITA).hash]).toMatchObject({ by: 'Ada', at: '2026-11-23T08:00:00Z', origin: 'machine' });
  });

  it('keeps the former wording before the one that replaces it, and source order otherwise', () => {
    const translation = translate(translate(null, OLD, 'en'), NEW, 'en', [KITA_NEU, ANMELDUNG_NEU]);
    expect(sources(translation)).toEqual([ANMELDUNG, ANMELDUNG_NEU, KITA, KITA_NEU]);
    expect(translation.segments[segmentOf(KITA_NEU).hash]?.replaces).toBe(segmentOf(KITA).hash);
  });

  it('leaves "outdated" standing when a typo in the former translation is corrected', () => {
    const translation = translate(null, OLD, 'en');
    const corrected = setTarget(translation, NEW, { segment: segmentOf(KITA), target: 'Open at 7', state: 'translated', origin: 'human' });
    expect(alignUnit(NEW.segments, corrected, null)[1]).toMatchObject({ state: 'outdated', former: { target: 'Open at 7' } });
  });

  it('keeps a text that was saved after the German had changed, with the wording it belongs to', () => {
    const late = setTarget(null, NEW, { segment: segmentOf(KITA), target: 'Open from seven', state: 'translated', origin: 'human' });
    expect(states(NEW, late)).toEqual(['missing', 'outdated']);
    expect(states(OLD, late)).toEqual(['missing', 'translated']);
  });

  it('does not change the translation that it was given', () => {
    const translation = translate(null, OLD, 'en');
    const before = structuredClone(translation);
    translate(translation, NEW, 'en');
    expect(translation).toEqual(before);
  });
});
