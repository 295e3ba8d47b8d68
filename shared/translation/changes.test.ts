import { describe, expect, it } from 'vitest';
import { segmentOf, translate, unitOf } from '../testing/source-unit-sample.ts';
import { alignUnit } from './align-unit.ts';
import { approve } from './approve.ts';
import { confirmInAllLanguages } from './confirm-in-all-languages.ts';
import { confirm } from './confirm.ts';
import { giveOut, takeBack } from './give-out.ts';
import { recordMinorEdit } from './record-minor-edit.ts';
import { setTarget } from './set-target.ts';
import { setWanted } from './set-wanted.ts';
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
