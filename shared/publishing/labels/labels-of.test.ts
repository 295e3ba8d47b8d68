import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../model/language.ts';
import { de } from './de.ts';
import { fillLabel, fillText, labelRuns } from './label-runs.ts';
import { completeLabels, labelsOf, missingLabels } from './labels-of.ts';

const TAGS = LANGUAGES.map(({ tag }) => tag);

const words = (text: string): readonly string[] => (text.match(/\{[a-z]+\}/g) ?? []).toSorted();

describe('printed words', () => {
  it.each(TAGS)('are complete in %s', (language) => {
    expect(missingLabels(language)).toEqual([]);
  });

  it.each(TAGS)('have the same places to fill as the German in %s', (language) => {
    for (const [key, label] of Object.entries(labelsOf(language))) {
      expect([key, words(label.text)]).toEqual([key, words(Object.entries(de).find(([name]) => name === key)?.[1] ?? '')]);
    }
  });

  it.each(['ar', 'fa', 'fa-AF', 'ps', 'ckb', 'ur'])('carry no invisible marks of direction in %s', (language) => {
    const texts = Object.values(labelsOf(language)).map(({ text }) => text);
    expect(texts.join('')).not.toMatch(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/);
  });

  it('fall back to German words marked as German and grey', () => {
    const labels = completeLabels({ phone: 'ტელეფონი', fax: '' }, 'ka');
    expect(labels.phone).toEqual({ text: 'ტელეფონი', language: 'ka', missing: false });
    expect(labels.fax).toEqual({ text: 'Fax', language: 'de', missing: true });
    expect(labelRuns(labels.hours)).toMatchObject([{ text: 'Öffnungszeiten', language: 'de', direction: 'ltr', muted: true }]);
  });

  it('end each sentence as the language does', () => {
    const marks: Readonly<Record<string, RegExp>> = { zh: /。$/, hi: /।$/, hy: /։$/, ti: /።$/, ur: /۔$/ };
    for (const tag of TAGS) expect(labelsOf(tag).notTranslated.text, tag).toMatch(marks[tag] ?? /\.$/);
  });

  it('take runs and text in their places and leave visible what is not given', () => {
    const labels = labelsOf('de');
    expect(fillText(labels.asOf, { date: '1. März 2026' })).toBe('Stand: 1. März 2026');
    expect(fillText(labels.asOf, {})).toBe('Stand: {date}');
    expect(fillLabel(labels.coatOfArms, { place: labelRuns(labels.note) })).toMatchObject([{ text: 'Wappen von Hinweis' }]);
  });
});
