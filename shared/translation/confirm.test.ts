import { describe, expect, it } from 'vitest';
import { readAll, segmentOf, translate, unitOf } from '../testing/source-unit-sample.ts';
import { alignUnit } from './align-unit.ts';
import { approve } from './approve.ts';
import { confirmInAllLanguages } from './confirm-in-all-languages.ts';
import { confirm } from './confirm.ts';
import type { SourceUnit } from './source-unit.ts';
import { unitStatus } from './unit-status.ts';
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

describe('confirm', () => {
  it('makes one outdated segment what it was before, and leaves the others', () => {
    const translation = translate(null, OLD, 'en');
    const { translation: confirmed, confirmed: hashes } = confirm(translation, NEW, [segmentOf(KITA_NEU).hash], { by: 'Bo' });
    expect(states(NEW, confirmed)).toEqual(['outdated', 'translated']);
    expect(hashes).toEqual([segmentOf(KITA_NEU).hash]);
    expect(confirmed.segments[segmentOf(KITA_NEU).hash]).toMatchObject({ target: `en: ${KITA}`, origin: 'confirmed', by: 'Bo' });
    expect(sources(confirmed)).toContain(KITA);
  });

  it('leaves a draft a draft', () => {
    const { translation } = confirm(translate(null, OLD, 'en', undefined, 'draft'), NEW, 'all', {});
    expect(states(NEW, translation)).toEqual(['draft', 'draft']);
  });

  it('leaves approved what the one confirms who approved it; from anybody else it waits for a second person again', () => {
    const done = translate(null, OLD, 'en');
    const translation = approve(done, OLD, readAll(OLD, done), { by: 'Cem' }).translation;
    expect(states(OLD, translation)).toEqual(['approved', 'approved']);
    const statesBy = (said: { readonly by?: string }) => states(NEW, confirm(translation, NEW, 'all', said).translation);
    expect(statesBy({ by: 'Cem' })).toEqual(['approved', 'approved']);
    expect(statesBy({ by: 'Bo' })).toEqual(['translated', 'translated']);
    expect(statesBy({})).toEqual(['translated', 'translated']);
    // Where the language has a policy of reviewing, that is to be reviewed; elsewhere it is done.
    const confirmed = confirm(translation, NEW, 'all', { by: 'Bo' }).translation;
    const stateWith = (review: boolean) =>
      unitStatus(alignUnit(NEW.segments, confirmed, NEW.minorEdits), 'en', { review, wanted: true, givenOut: null }).state;
    expect([stateWith(true), stateWith(false)]).toEqual(['to-review', 'current']);
    // And the one who confirmed it cannot be that second person.
    const read = readAll(NEW, confirmed);
    expect(approve(confirmed, NEW, read, { by: 'Bo' }).ownWork).toHaveLength(2);
    expect(approve(confirmed, NEW, read, { by: 'Cem' }).approved).toHaveLength(2);
  });

  it('confirms nothing where nothing is outdated', () => {
    const translation = translate(null, OLD, 'en');
    expect(confirm(translation, OLD, 'all', {})).toEqual({ translation, confirmed: [] });
  });

  it('confirms in all languages at once and names those that changed', () => {
    const translations = new Map([
      ['en', translate(null, OLD, 'en')],
      ['ar', translate(null, OLD, 'ar', [KITA])],
      ['fr', translate(null, NEW, 'fr')],
    ]);
    const changed = confirmInAllLanguages(translations, NEW, 'all', { by: 'Bo' });
    expect([...changed].map(([language, { confirmed }]) => [language, confirmed.length])).toEqual([
      ['en', 2],
      ['ar', 1],
    ]);
    expect(states(NEW, changed.get('ar')?.translation ?? null)).toEqual(['missing', 'translated']);
  });
});
