import { expect, it } from 'vitest';
import { readChapter } from '../../markdown/read-chapter.ts';
import { segmentsOfChapter } from '../../translation/segments-of.ts';
import { draftsFromSentences } from './drafts-from-sentences.ts';
import { readSentenceTable } from './sentence-table.ts';

const TABLE = [
  'line\tde\tar\tx-note',
  '1\tSie brauchen  einen Ausweis.\tتحتاجون إلى هوية.\tgut',
  '2\tKommen Sie um 9 Uhr.\tتعالوا في الساعة 9.\t',
  '3\tKommen Sie um 9 Uhr.\tنسخة ثانية\t',
  '4\tMehr\tالمزيد\t',
  '5\tNoch offen.\t\t',
].join('\r\n');

const draftsOf = (body: string): readonly (readonly [string, string])[] => {
  const { chapter } = readChapter(`---\ntitle: Amt\n---\n\n${body}\n`, 'amt.md');
  const { sentences } = readSentenceTable(TABLE, 'saetze.tsv');
  const { segments } = draftsFromSentences(segmentsOfChapter(chapter), sentences.get('ar') ?? new Map());
  return Object.values(segments).map(({ source, target, state, origin }) => {
    expect([state, origin]).toEqual(['draft', 'import']);
    return [source, target] as const;
  });
};

it('makes a draft of a paragraph whose sentences are all known, in their order', () => {
  expect(draftsOf('Kommen Sie um 9 Uhr. Sie brauchen einen\nAusweis.')).toEqual([
    ['Kommen Sie um 9 Uhr. Sie brauchen einen Ausweis.', 'تعالوا في الساعة 9. تحتاجون إلى هوية.'],
  ]);
});

it('keeps a link and bold type around a whole paragraph', () => {
  expect(draftsOf('[Mehr](https://amt.example)\n\n**Sie brauchen einen Ausweis.**').map(([, target]) => target)).toEqual([
    '[المزيد](https://amt.example)',
    '**تحتاجون إلى هوية.**',
  ]);
});

it('makes none where a sentence is unknown, empty, or has a link within it', () => {
  expect(draftsOf('Sie brauchen einen Ausweis. Und Zeit.\n\nNoch offen.\n\nSie brauchen [einen Ausweis](https://amt.example).')).toEqual(
    [],
  );
});

it('says so when the first line of a table names no languages', () => {
  for (const text of ['', 'Deutsch\tArabisch\nJa\tنعم', 'de\nJa']) {
    const { sentences, problem } = readSentenceTable(text, 'saetze.tsv');
    expect([sentences.size, problem?.code, problem?.at]).toEqual([0, 'import.sentence-table', { path: 'saetze.tsv', line: 1 }]);
  }
});
