import { expect, it } from 'vitest';
import { answerOf, closeQuestion } from './close-words.ts';

it('offers to save first, and takes a closed question for "cancel"', () => {
  const { buttons = [], defaultId = -1, cancelId = -1 } = closeQuestion('de');
  expect(buttons).toEqual(['Speichern', 'Als Entwurf behalten', 'Abbrechen']);
  expect([answerOf(defaultId), answerOf(cancelId)]).toEqual(['save', 'stay']);
  expect(buttons.map((_, index) => answerOf(index))).toEqual(['save', 'draft', 'stay']);
  // A number that no button has: nothing is lost by staying.
  expect(answerOf(7)).toBe('stay');
  expect(closeQuestion('en').buttons).toHaveLength(3);
});
