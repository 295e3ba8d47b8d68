import { expect, it } from 'vitest';
import { chapterFile, workspaceOf } from '../testing/folder-files.ts';
import { readingOrder } from './reading-order.ts';

it('follows the edition with most chapters, then what stands in none', async () => {
  const edition = (contents: readonly object[]): object => ({ version: 1, title: 'Mappe', format: 'a5', languages: ['de'], contents });
  const workspace = await workspaceOf(['en'], {
    'chapters/a/chapter.md': chapterFile('A', 'Text.'),
    'chapters/b/chapter.md': chapterFile('B', 'Text.'),
    'chapters/c/chapter.md': chapterFile('C', 'Text.'),
    'editions/blatt.json': edition([{ chapter: 'a' }]),
    'editions/mappe.json': edition([{ chapter: 'c' }, { part: 'Wohnen' }, { chapter: 'b' }, { chapter: 'gone' }]),
  });
  expect(readingOrder(workspace).map(({ unit, part }) => [unit.id, part])).toEqual([
    ['c', null],
    ['b', 'Wohnen'],
    ['a', null],
    ['blatt', null],
    ['mappe', null],
  ]);
});
