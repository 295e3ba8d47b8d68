import { expect, it } from 'vitest';
import type { Format } from '../../model/edition.ts';
import type { LanguageTag } from '../../model/language.ts';
import { geometryOf } from '../format-geometry.ts';
import { splitRuns } from '../bidi/split-runs.ts';
import { Anchors, HeadingLevels } from './write-context.ts';
import { writeTable } from './write-table.ts';

function written(language: LanguageTag, text: string): string {
  return writtenTable(language, 'flyer-wickel', [
    ['Що сталося в цей час', 'Хто вам допоможе', '1'],
    ['Хвороба вночі або у вихідні дні тижня', text, '116117'],
  ]);
}

function writtenTable(language: LanguageTag, format: Format, [header = [], ...rows]: readonly (readonly string[])[]): string {
  const run = (words: string) => splitRuns(words, language);
  return writeTable(
    {
      type: 'table',
      language,
      direction: 'ltr',
      origin: { chapter: 'notruf', line: 1 },
      align: header.map(() => 'start' as const),
      header: header.map(run),
      rows: rows.map((row) => row.map(run)),
    },
    {
      compact: geometryOf(format).columns > 1,
      measures: geometryOf(format).text,
      language,
      direction: 'ltr',
      longestWhole: 40,
      top: true,
      leads: false,
      lead: null,
      turn: null,
      anchors: new Anchors(new Set(), new Set()),
      level: new HeadingLevels(),
      longestUnbroken: 1000,
    },
  );
}

/** Shares of the columns in a flyer, for a table of three columns with this text in the middle of its row. */
function sharesWith(language: LanguageTag, text: string): readonly number[] {
  return sharesIn(written(language, text));
}

function sharesIn(table: string): readonly number[] {
  return (/^data-table\(tone, (?:true|false), \(([\d.,]+)\)/.exec(table)?.[1] ?? '').split(',').filter(Boolean).map(Number);
}

it('gives a column room for words that nothing divides', () => {
  const [, whole = 0] = sharesWith('ti', 'ስልክናስልክናስልክናስልክ (ኣብ ለይቲን ቀዳመ)');
  expect(whole).toBeGreaterThanOrEqual(19);
  const [, divided = 0] = sharesWith('uk', 'Bereitschaftsdienst (чергові лікарі)');
  expect(divided).toBeLessThan(whole);
});

it('divides words of easy language only where one would stand in the next column, and lets compounds go on behind their dot', () => {
  expect(written('de-x-leicht', 'Bereitschafts·dienst')).not.toContain('hyphenate: true');
  expect(written('de-x-leicht', 'Nacht·dienst, Donaudampfschifffahrtsgesellschaft').match(/hyphenate: true/g)).toHaveLength(1);
});

it('lets all columns share the line where short ones would leave the others no word', () => {
  const days = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];
  const lessons = days.map((_, day) => (day < 3 ? 'Sprachkurs für Eltern' : day < 5 ? 'Kinderbetreuung' : 'frei'));
  const times = days.map((_, day) => (day < 5 ? '8.00–12.00 Uhr' : 'geschlossen'));
  const shares = sharesIn(writtenTable('de', 'a5', [days, lessons, times]));
  expect(Math.min(...shares)).toBeGreaterThan(5);
  const short = [
    ['Schule', 'Klassen', 'Ziel'],
    ['Gymnasium', '5 bis 13', 'Abitur'],
  ];
  expect(sharesIn(writtenTable('de', 'a5', short)).filter((share) => share === 0)).toHaveLength(2);
});
