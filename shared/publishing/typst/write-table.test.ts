import { expect, it } from 'vitest';
import type { LanguageTag } from '../../model/language.ts';
import { geometryOf } from '../format-geometry.ts';
import { splitRuns } from '../bidi/split-runs.ts';
import { Anchors, HeadingLevels } from './write-context.ts';
import { writeTable } from './write-table.ts';

function written(language: LanguageTag, text: string): string {
  const run = (words: string) => splitRuns(words, language);
  return writeTable(
    {
      type: 'table',
      language,
      direction: 'ltr',
      origin: { chapter: 'notruf', line: 1 },
      align: [null, null, null].map(() => 'start' as const),
      header: ['Що сталося в цей час', 'Хто вам допоможе', '1'].map(run),
      rows: [[run('Хвороба вночі або у вихідні дні тижня'), run(text), run('116117')]],
    },
    {
      compact: true,
      measures: geometryOf('flyer-wickel').text,
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
  const table = written(language, text);
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
