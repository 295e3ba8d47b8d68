import { describe, expect, it } from 'vitest';
import { segmentOf, translate, unitOf } from '../testing/source-unit-sample.ts';
import { alignUnit } from './align-unit.ts';
import type { SourceUnit } from './source-unit.ts';
import type { Translation } from '../model/translation.ts';

const PASS = 'Bringen Sie bitte Ihren Pass und Ihren Mietvertrag mit.';
const TERMIN = 'Einen Termin bekommen Sie nur am Telefon.';
const KOSTEN = 'Die Anmeldung kostet nichts.';

const states = (unit: SourceUnit, translation: Translation | null) =>
  alignUnit(unit.segments, translation, unit.minorEdits).map(({ state }) => state);
const formers = (unit: SourceUnit, translation: Translation | null) =>
  alignUnit(unit.segments, translation, unit.minorEdits).map(({ former }) => former?.source ?? null);

describe('alignUnit', () => {
  it('calls everything missing where a language has nothing', () => {
    expect(states(unitOf([PASS, TERMIN]), null)).toEqual(['missing', 'missing']);
  });

  it('gives back what was stored for the same wording', () => {
    const unit = unitOf([PASS, TERMIN]);
    const draft = translate(translate(null, unit, 'en'), unit, 'en', [TERMIN], 'draft');
    expect(alignUnit(unit.segments, draft, null)).toMatchObject([
      { state: 'translated', target: `en: ${PASS}`, former: null, stored: { source: PASS } },
      { state: 'draft', target: `en: ${TERMIN}`, former: null },
    ]);
  });

  it('finds the former wording of a changed paragraph between neighbours that did not change', () => {
    const translation = translate(null, unitOf([PASS, TERMIN, KOSTEN]), 'en');
    const changed = unitOf([PASS, 'Einen Termin bekommen Sie nur im Internet.', KOSTEN]);
    expect(states(changed, translation)).toEqual(['translated', 'outdated', 'translated']);
    expect(alignUnit(changed.segments, translation, null)[1]).toMatchObject({
      target: null,
      stored: null,
      former: { hash: segmentOf(TERMIN).hash, source: TERMIN, target: `en: ${TERMIN}` },
    });
  });

  it('does not take another paragraph in the same place for a former wording', () => {
    const translation = translate(null, unitOf([PASS, TERMIN, KOSTEN]), 'en');
    expect(states(unitOf([PASS, 'Kinder ab 15 Jahren müssen selbst kommen.', KOSTEN]), translation)).toEqual([
      'translated',
      'missing',
      'translated',
    ]);
  });

  it('finds a paragraph that was moved and changed at once', () => {
    const translation = translate(null, unitOf([PASS, TERMIN, KOSTEN]), 'en');
    const changed = unitOf(['Bringen Sie bitte Ihren Ausweis und Ihren Mietvertrag mit.', TERMIN, KOSTEN].toReversed());
    expect(formers(changed, translation)).toEqual([null, null, PASS]);
  });

  it('gives each former wording to one paragraph only, the one most like it', () => {
    const translation = translate(null, unitOf([PASS, TERMIN]), 'en');
    const near = 'Bringen Sie bitte Ihren Pass und Ihren Vertrag mit.';
    const far = 'Bringen Sie bitte Ihren Pass und Geld mit.';
    expect(formers(unitOf([far, near, TERMIN]), translation)).toEqual([null, PASS, null]);
  });

  it('tells the lines of a template apart by their place when they are equally alike', () => {
    const days = ['Montag', 'Dienstag', 'Mittwoch'].map((day) => `${day} von neun bis zwölf Uhr im Rathaus`);
    const translation = translate(null, unitOf(days), 'en');
    const changed = days.map((line, index) => line.replace(/^\p{L}+/u, ['Donnerstag', 'Freitag', 'Samstag'][index] ?? ''));
    expect(formers(unitOf(changed), translation)).toEqual(days);
  });

  it('recognises a heading of one word by its spelling, and not another word', () => {
    const translation = translate(null, unitOf(['Addresse', TERMIN, 'Kosten']), 'en');
    expect(states(unitOf(['Adresse', TERMIN, 'Dauer']), translation)).toEqual(['outdated', 'translated', 'missing']);
  });

  it('keeps one half of a paragraph that was split as outdated and calls the other missing', () => {
    const translation = translate(null, unitOf([`${PASS} ${TERMIN}`, KOSTEN]), 'en');
    expect(states(unitOf([PASS, TERMIN, KOSTEN]), translation)).toEqual(['outdated', 'missing', 'translated']);
  });

  it('calls two paragraphs that became one outdated', () => {
    const translation = translate(null, unitOf([PASS, TERMIN, KOSTEN]), 'en');
    const merged = unitOf([`${PASS} ${TERMIN}`, KOSTEN]);
    expect(states(merged, translation)).toEqual(['outdated', 'translated']);
    expect(formers(merged, translation)).toEqual([PASS, null]);
  });

  it('lets two segments with the same text share one translation', () => {
    const unit = unitOf([PASS, TERMIN, PASS]);
    expect(states(unit, translate(null, unit, 'en', [PASS]))).toEqual(['translated', 'missing', 'translated']);
  });

  it('does not count an empty target as a translation, nor as a former one', () => {
    const unit = unitOf([PASS, TERMIN]);
    const emptied = {
      version: 1,
      segments: { [segmentOf(PASS).hash]: { source: PASS, target: ' ', state: 'draft', origin: 'human' } },
    } as const;
    expect(states(unit, emptied)).toEqual(['missing', 'missing']);
    expect(states(unitOf([PASS.replace('Pass', 'Ausweis'), TERMIN]), emptied)).toEqual(['missing', 'missing']);
  });

  it('shows the former wording again when the new translation is taken back', () => {
    const changed = unitOf([PASS, 'Einen Termin bekommen Sie nur im Internet.']);
    const translation = translate(translate(null, unitOf([PASS, TERMIN]), 'en'), changed, 'en');
    const source = changed.segments.at(1);
    if (!source) throw new Error('no segment');
    const entry = translation.segments[source.hash];
    if (!entry) throw new Error('no entry');
    const takenBack = { ...translation, segments: { ...translation.segments, [source.hash]: { ...entry, target: '' } } };
    expect(formers(changed, takenBack)).toEqual([null, TERMIN]);
  });

  it('compares a twice changed paragraph with its latest translated wording', () => {
    const second = unitOf([PASS, 'Einen Termin bekommen Sie nur im Internet.']);
    const translation = translate(translate(null, unitOf([PASS, TERMIN]), 'en'), second, 'en');
    expect(formers(unitOf([PASS, 'Einen Termin bekommen Sie auch im Internet.']), translation)).toEqual([
      null,
      'Einen Termin bekommen Sie nur im Internet.',
    ]);
  });

  it('does not offer a superseded wording to a new paragraph beside the one that replaced it', () => {
    const old = 'Bringen Sie Ihren Pass mit.';
    const current = 'Bringen Sie Ihren Pass und die Meldebescheinigung mit.';
    const added = 'Bringen Sie Ihren Kindern ein Buch mit.';
    const translation = translate(translate(null, unitOf([old, KOSTEN]), 'en'), unitOf([current, KOSTEN]), 'en');
    expect(states(unitOf([current, added, KOSTEN]), translation)).toEqual(['translated', 'missing', 'translated']);
  });

  it('follows minor edits over several steps, back again, and round in circles', () => {
    const [first, second, third] = ['Adresse des Amts', 'Adresse des Amtes', 'Adresse vom Amt'].map((text) => segmentOf(text).hash);
    if (!first || !second || !third) throw new Error('no hashes');
    const same = { [second]: { as: first }, [third]: { as: second }, [first]: { as: third } };
    const minorEdits = { version: 1, same } as const;
    const translation = translate(null, unitOf(['Adresse des Amtes']), 'en');
    for (const text of ['Adresse des Amts', 'Adresse des Amtes', 'Adresse vom Amt'])
      expect(states(unitOf([text], minorEdits), translation)).toEqual(['translated']);
    expect(states(unitOf(['Adresse der Kita'], minorEdits), translation)).not.toEqual(['translated']);
  });

  it('is not misled by names that every object has', () => {
    const minorEdits = { version: 1, same: { [segmentOf(PASS).hash]: { as: 'constructor' } } } as const;
    expect(states(unitOf([PASS], minorEdits), { version: 1, segments: {} })).toEqual(['missing']);
  });
});
