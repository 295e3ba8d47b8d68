import { expect, it } from 'vitest';
import { LeaveQuestion, type Leaving } from './leave-question.ts';

/** A window with a person before it who gives these answers, one after the other. */
function window(unsaved: boolean, ...answers: readonly Leaving[]) {
  const happened: string[] = [];
  const state = { unsaved, canSave: true };
  const left = [...answers];
  const question = new LeaveQuestion({
    isUnsaved: () => state.unsaved,
    ask: () => {
      happened.push('asked');
      return Promise.resolve(left.shift() ?? 'stay');
    },
    save: () => {
      happened.push('saved');
      state.unsaved = !state.canSave;
      return Promise.resolve(state.canSave);
    },
    // As Electron does it: closing asks again whether it may.
    close: () => happened.push(question.mayClose() ? 'closed' : 'kept open'),
    onStay: () => happened.push('stays'),
  });
  return { question, happened, state };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('lets a window go without a word when everything is saved', () => {
  const { question, happened } = window(false);
  expect(question.mayClose()).toBe(true);
  expect(happened).toEqual([]);
});

it('saves and closes when that is wanted', async () => {
  const { question, happened } = window(true, 'save');
  expect(question.mayClose()).toBe(false);
  await settled();
  expect(happened).toEqual(['asked', 'saved', 'closed']);
});

it('closes without saving when the draft will do', async () => {
  const { question, happened } = window(true, 'draft');
  question.mayClose();
  await settled();
  expect(happened).toEqual(['asked', 'closed']);
});

it('stays open when asked to, and asks again the next time', async () => {
  const { question, happened } = window(true, 'stay', 'draft');
  question.mayClose();
  await settled();
  expect(happened).toEqual(['asked', 'stays']);
  question.mayClose();
  await settled();
  expect(happened).toEqual(['asked', 'stays', 'asked', 'closed']);
});

it('stays open when saving failed: what was typed is still there', async () => {
  const { question, happened, state } = window(true, 'save');
  state.canSave = false;
  question.mayClose();
  await settled();
  expect(happened).toEqual(['asked', 'saved', 'stays']);
});

it('asks once, however often somebody tries to close meanwhile', async () => {
  const { question, happened } = window(true, 'stay');
  expect([question.mayClose(), question.mayClose(), question.mayClose()]).toEqual([false, false, false]);
  await settled();
  expect(happened).toEqual(['asked', 'stays']);
});
