import { expect, test } from 'vitest';
import { mergeChapter } from './merge-chapter.ts';

const PARAGRAPH = 'Dieser Absatz zieht um und ist länger als alles, was sonst in den Kästen steht.';
const chapter = (...blocks: readonly string[]): string => `---\ntitle: Wohnen\n---\n\n${blocks.join('\n\n')}\n`;
const box = (kind: string, ...blocks: readonly string[]): string => `:::${kind}\n${blocks.join('\n\n')}\n:::`;
const base = chapter('Anfang.', PARAGRAPH, box('tip', 'Erster Kasten.'), box('important', 'Zweiter Kasten.'));
const mine = chapter('Anfang.', box('tip', 'Erster Kasten.', PARAGRAPH), box('important', 'Zweiter Kasten.'));

test('a paragraph that two people move into two boxes stands in both, and both boxes stay', () => {
  const theirs = chapter('Anfang.', box('tip', 'Erster Kasten.'), box('important', 'Zweiter Kasten.', PARAGRAPH));
  const both = chapter('Anfang.', box('tip', 'Erster Kasten.', PARAGRAPH), box('important', 'Zweiter Kasten.', PARAGRAPH));
  expect(mergeChapter({ base, mine, theirs })).toMatchObject({ text: both, conflicts: [] });
  expect(mergeChapter({ base, mine: theirs, theirs: mine })).toMatchObject({ text: both, conflicts: [] });
});

test('a paragraph that one moves into a box and another writes anew is shown in both states', () => {
  const anew = PARAGRAPH.replace('sonst', 'heute');
  const { text, conflicts } = mergeChapter({ base, mine, theirs: base.replace(PARAGRAPH, anew) });
  const shown = [text, ...conflicts.flatMap((one) => [one.mine?.text ?? '', one.theirs?.text ?? ''])].join('\n');
  expect(shown).toContain(PARAGRAPH);
  expect(shown).toContain(anew);
});

test('what two write around a thing that may have moved is shown to both, whoever merges', () => {
  const before = chapter('Brief.', '::pagebreak', '::pagebreak', '## Weg');
  const [one, other] = ['Amt Stadt Hilfe Satz eins.', 'Amt Hilfe Frist Satz zwei.'];
  const here = chapter('Brief.', one, '::pagebreak', '## Weg');
  const there = chapter('Brief.', '## Weg', other, '::pagebreak');
  expect(mergeChapter({ base: before, mine: here, theirs: there }).conflicts).toMatchObject([
    { mine: { text: one }, theirs: { text: other } },
  ]);
  expect(mergeChapter({ base: before, mine: there, theirs: here }).conflicts).toMatchObject([
    { mine: { text: other }, theirs: { text: one } },
  ]);
});
