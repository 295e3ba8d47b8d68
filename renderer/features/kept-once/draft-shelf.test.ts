import { expect, it } from 'vitest';
import { saveUnseen } from '../../app/host-window/unsaved-work.ts';
import { DraftShelf } from './draft-shelf.ts';

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
