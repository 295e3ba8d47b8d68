import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseChapter } from '../markdown/normalise-chapter.ts';
import { readChapter } from '../markdown/read-chapter.ts';
import { writeChapter } from '../markdown/write-chapter.ts';
import { sentencesIn, twoEdits } from '../testing/edited-chapter.ts';
import type { MergeConflict, Resolution } from './merge-conflict.ts';
import { mergeChapter } from './merge-chapter.ts';
import { mapThree, type Three } from './three.ts';

/** Written as the desk writes: over the text that they came from. */
const texts = twoEdits.map(({ base, mine, theirs }): Three<string> => {
  const before = writeChapter(base, null);
  return { base: before, mine: writeChapter(mine, before), theirs: writeChapter(theirs, before) };
});

const meaning = (text: string): unknown => normaliseChapter(readChapter(text, '').chapter);
const sides = ({ mine, theirs }: MergeConflict): string => [mine?.source ?? '', theirs?.source ?? ''].toSorted(byText).join('\n=\n');
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** The texts of a conflict over the order are those of the neighbours. */
const isOfText = ({ place }: MergeConflict): boolean => place.kind !== 'order';
/** Sentences that stand there more than once; in what is merged here each was written once. */
function twice(text: string): readonly string[] {
  const all = (text.match(/Satz\d+/g) ?? []).toSorted(byText);
  return all.filter((one, index) => one === all[index - 1]);
}

const runs = { numRuns: 150 };

describe('the merge of two states of a chapter', () => {
  test('is theirs where I changed nothing, and mine where they changed nothing', () => {
    fc.assert(
      fc.property(texts, ({ base, mine, theirs }) => {
        expect(mergeChapter({ base, mine, theirs: base })).toEqual({ text: mine, conflicts: [], theirChanges: [] });
        expect(mergeChapter({ base, mine: base, theirs })).toMatchObject({ text: theirs, conflicts: [] });
        expect(mergeChapter({ base, mine, theirs: mine })).toMatchObject({ text: mine, conflicts: [] });
      }),
      runs,
    );
  });

  test('loses no sentence of either side: each is in the result or in a conflict that is shown', () => {
    fc.assert(
      fc.property(texts, (three) => {
        const { text, conflicts } = mergeChapter(three);
        const shown = [text, ...conflicts.filter(isOfText).flatMap(({ mine, theirs }) => [mine?.text, theirs?.text])].join('\n');
        const left = sentencesIn(shown);
        const { base, mine, theirs } = mapThree(three, sentencesIn);
        // A sentence of the base that one deleted and the other left alone is meant to go.
        const lost = [...mine, ...theirs].filter((one) => !left.has(one) && !(base.has(one) && (!mine.has(one) || !theirs.has(one))));
        expect(lost).toEqual([]);
      }),
      runs,
    );
  });

  test('is the same whoever merges, except whose side of a conflict stands there', () => {
    fc.assert(
      fc.property(texts, ({ base, mine, theirs }) => {
        const here = mergeChapter({ base, mine, theirs });
        const there = mergeChapter({ base, mine: theirs, theirs: mine });
        expect(here.conflicts.map(sides).toSorted(byText)).toEqual(there.conflicts.map(sides).toSorted(byText));
        const [a, b] = here.conflicts.length === 0 ? [here.text, there.text] : ['', ''];
        expect(meaning(a)).toEqual(meaning(b));
      }),
      runs,
    );
  });

  test('done once more with its own result changes nothing', () => {
    fc.assert(
      fc.property(texts, ({ base, mine, theirs }) => {
        const merged = mergeChapter({ base, mine, theirs });
        if (merged.conflicts.length > 0) return;
        expect(mergeChapter({ base: theirs, mine: merged.text, theirs })).toMatchObject({ text: merged.text, conflicts: [] });
      }),
      runs,
    );
  });

  test('brings no sentence in twice, also where two merge once more from an old base what was merged already', () => {
    fc.assert(
      fc.property(texts, (three) => {
        const merged = mergeChapter(three);
        expect(twice(merged.text)).toEqual([]);
        // What is in conflict has to be decided first: until then nothing is written.
        if (merged.conflicts.length > 0) return;
        const { base, mine, theirs } = three;
        const there = mergeChapter({ base, mine: theirs, theirs: mine }).text;
        // Somebody goes on writing in what came of it.
        const later = merged.text.replace(/^(?!title|summary)(.*Satz\d+\.)$/m, '$1 Das steht seither auch hier.');
        for (const again of [
          { base, mine: merged.text, theirs },
          { base, mine, theirs: merged.text },
          { base, mine: merged.text, theirs: there },
          { base, mine: later, theirs },
        ]) {
          const { text, conflicts } = mergeChapter(again);
          expect(twice(text)).toEqual([]);
          const shown = sentencesIn([text, ...conflicts.flatMap((one) => [one.mine?.text, one.theirs?.text])].join('\n'));
          for (const one of sentencesIn(merged.text)) expect(shown).toContain(one);
        }
      }),
      runs,
    );
  });

  test('keeps one paragraph that both have by now, whatever was deleted beside it', () => {
    const base = 'Hilfe Stadt Termin Zeit Pass.\n';
    const theirs = `${base}\nPass Arzt Hilfe Stadt Miete.\n`;
    const mine = 'Pass Arzt Hilfe Stadt Miete.\n';
    expect(mergeChapter({ base, mine, theirs })).toMatchObject({ text: mine, conflicts: [] });
    expect(mergeChapter({ base, mine: theirs, theirs: mine })).toMatchObject({ text: mine, conflicts: [] });
  });

  test('knows an item again however much somebody went on writing in it', () => {
    const base = '- Ein Ort für Kinder.\n- Pässe gibt es im Amt.\n';
    const mine = base.replace('Kinder.', 'Kinder. Montags kommt der Arzt, dienstags die Schule, mittwochs die Bücherei.');
    const theirs = base.replace('Kinder.', 'Kinder. Anmelden müssen Sie sich nicht, Essen und Trinken bringen Sie bitte selbst mit.');
    const { text, conflicts } = mergeChapter({ base, mine, theirs });
    expect(text).toBe(mine);
    expect(conflicts).toMatchObject([{ place: { block: 'paragraph' }, base: { text: 'Ein Ort für Kinder.' } }]);
  });

  test('takes what was decided, and leaves no conflict then', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom<'mine' | 'theirs'>('mine', 'theirs'), (three, choice) => {
        const { conflicts } = mergeChapter(three);
        const decided = new Map(conflicts.map(({ key }): [string, Resolution] => [key, { choice }]));
        const merged = mergeChapter(three, decided);
        expect(merged.conflicts).toEqual([]);
        const left = sentencesIn(merged.text);
        for (const conflict of conflicts.filter(isOfText))
          for (const one of sentencesIn(conflict[choice]?.text ?? '')) expect(left).toContain(one);
      }),
      runs,
    );
  });
});
