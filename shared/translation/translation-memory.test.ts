import { expect, it } from 'vitest';
import { translationFile } from '../testing/folder-files.ts';
import { TranslationMemory } from './translation-memory.ts';

const SENTENCE = 'Bringen Sie bitte Ihren Pass mit.';

function memoryOf(units: Readonly<Record<string, Readonly<Record<string, string>>>>): TranslationMemory {
  const memory = new TranslationMemory();
  for (const [unit, targets] of Object.entries(units)) memory.learn(unit, translationFile(targets));
  return memory;
}

it('proposes the same German from elsewhere first, then what is nearly the same', () => {
  const memory = memoryOf({
    'chapter/a': { 'Bringen Sie bitte Ihren Ausweis mit.': 'Please bring your ID card.' },
    'chapter/b': { [SENTENCE]: 'Please bring your passport.' },
    'chapter/c': { 'Das Wetter ist heute schön.': 'The weather is fine today.' },
  });
  const proposals = memory.find(SENTENCE, 'chapter/x');
  expect(proposals.map(({ target }) => target)).toEqual(['Please bring your passport.', 'Please bring your ID card.']);
  expect(proposals[0]?.percent).toBe(100);
  expect(proposals[1]?.percent).toBeGreaterThanOrEqual(60);
  expect(proposals[1]?.percent).toBeLessThan(100);
});

it('proposes nothing that the unit says of this German itself, and no drafts', () => {
  const memory = memoryOf({ 'chapter/a': { [SENTENCE]: 'Please bring your passport.' } });
  memory.learn('chapter/b', translationFile({ [SENTENCE]: 'Passport bring.' }, 'draft'));
  expect(memory.find(SENTENCE, 'chapter/a')).toEqual([]);
});

it('counts the places that say the same, and keeps different translations apart', () => {
  const memory = memoryOf({
    'chapter/a': { [SENTENCE]: 'One.' },
    'chapter/b': { [SENTENCE]: 'One.' },
    'chapter/c': { [SENTENCE]: 'Two.' },
  });
  expect(memory.find(SENTENCE, 'chapter/x').map(({ target, times }) => [target, times])).toEqual([
    ['One.', 2],
    ['Two.', 1],
  ]);
});

it('forgets what a unit no longer says', () => {
  const memory = memoryOf({ 'chapter/a': { [SENTENCE]: 'Old.' } });
  memory.learn('chapter/a', translationFile({ [SENTENCE]: 'New.' }));
  expect(memory.find(SENTENCE, 'chapter/x').map(({ target }) => target)).toEqual(['New.']);
  memory.learn('chapter/a', null);
  expect(memory.find(SENTENCE, 'chapter/x')).toEqual([]);
  expect(memory.units).toEqual([]);
});

it('stays right through many changes of many units', () => {
  const memory = new TranslationMemory();
  for (let round = 0; round < 4; round++) {
    for (let unit = 0; unit < 400; unit++) {
      memory.learn(
        `chapter/${unit}`,
        translationFile({ [`Satz Nummer ${unit} im Ordner`]: `${round}`, [`Ein anderer Text ${unit}`]: 'x' }),
      );
    }
  }
  const [first] = memory.find('Satz Nummer 7 im Ordner', 'chapter/none');
  expect(first).toMatchObject({ unit: 'chapter/7', target: '3', percent: 100 });
});
