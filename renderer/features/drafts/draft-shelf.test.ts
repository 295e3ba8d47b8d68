import { QueryClient } from '@tanstack/react-query';
import { expect, it, vi } from 'vitest';
import { saveUnseen } from '../../app/host-window/unsaved-work.ts';
import { Drafts, DraftShelf } from './draft-shelf.ts';

it('saves what is out of sight when the window closes, and says when something is left', async () => {
  const shelf = new DraftShelf<string>();
  const saved: string[] = [];
  const outOfSight = shelf.show('amt', async (id, { value }) => {
    if (id === 'broken') throw new Error('the host is gone');
    saved.push(id);
    return id === 'conflict' ? null : { id, value };
  });
  for (const id of ['amt', 'vhs', 'tafel']) shelf.put(id, { value: `${id} new`, base: id });
  expect(await saveUnseen()).toBe(true);
  // The one in sight saves itself.
  expect(saved).toEqual(['vhs', 'tafel']);
  expect(shelf.ids).toEqual(['amt']);

  outOfSight();
  for (const id of ['conflict', 'broken']) shelf.put(id, { value: 'new', base: 'old' });
  expect(await saveUnseen()).toBe(false);
  expect(shelf.ids).toEqual(['conflict', 'broken']);
});

it('keeps what was changed again while it was being saved', async () => {
  const shelf = new DraftShelf<string>();
  shelf.show('other', async (id, { value }) => {
    shelf.put(id, { value: 'newer', base: 'old' });
    return { id, value };
  });
  shelf.put('amt', { value: 'new', base: 'old' });
  expect(await shelf.saveUnseen()).toBe(false);
  expect(shelf.get('amt')).toEqual({ value: 'newer', base: 'new' });
});

it('sends what was typed since only when what was sent before has its answer, and as a change of that', async () => {
  const shelf = new DraftShelf<string>();
  const answers: (() => void)[] = [];
  const sent: unknown[] = [];
  const save = async (): Promise<unknown> =>
    shelf.send('amt', async (draft) => {
      sent.push(draft);
      await new Promise<void>((answer) => answers.push(answer));
      shelf.settle('amt', draft.value, 'amt', draft.value);
    });
  shelf.put('amt', { value: 'one', base: 'old' });
  const first = save();
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  shelf.put('amt', { value: 'two', base: 'old' });
  const second = save();
  const third = save();
  answers[0]?.();
  await first;
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[1]?.();
  await Promise.all([second, third]);
  expect(sent).toEqual([
    { value: 'one', base: 'old' },
    { value: 'two', base: 'one' },
  ]);
  expect(shelf.ids).toEqual([]);
});

it('keeps what is typed in one folder out of another', () => {
  const drafts = new Drafts<string>();
  const [one, other] = [new QueryClient(), new QueryClient()];
  drafts.of(one).put('amt', { value: 'new', base: 'old' });
  expect(drafts.of(one).ids).toEqual(['amt']);
  expect(drafts.of(other).ids).toEqual([]);
  drafts.of(one).drop('amt');
});
