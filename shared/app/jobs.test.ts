import { expect, it, vi } from 'vitest';
import { appError } from '../model/app-error.ts';
import { Jobs, type JobState } from './jobs.ts';

function jobs() {
  const told: JobState[] = [];
  const bugs: unknown[] = [];
  let next = 0;
  const all = new Jobs({ newId: () => `job-${++next}`, onChange: (job) => told.push(job), reportBug: (bug) => bugs.push(bug) });
  return { all, told, bugs, ended: (id: string) => vi.waitFor(() => expect(all.state(id)?.state).not.toBe('running')) };
}

it('tells how far it is and that it is done', async () => {
  const { all, told, ended } = jobs();
  const id = all.start(({ progress }) => Promise.resolve(progress(1, 2)));
  expect(all.state(id)).toEqual({ id, state: 'running', done: 0, total: 0, failure: null });
  await ended(id);
  expect(told.map(({ state, done, total }) => [state, done, total])).toEqual([
    ['running', 1, 2],
    ['done', 1, 2],
  ]);
});

it('stops when it is cancelled, once', async () => {
  const { all, bugs, ended } = jobs();
  const id = all.start(({ signal }) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('stopped')))));
  expect(all.cancel(id)).toBe(true);
  await ended(id);
  expect(all.state(id)).toMatchObject({ state: 'cancelled', failure: null });
  expect(all.cancel(id)).toBe(false);
  expect(all.cancel('job-99')).toBe(false);
  expect(bugs).toEqual([]);
});

it('says why it failed, and keeps a bug from the page', async () => {
  const { all, bugs, ended } = jobs();
  const full = all.start(() => Promise.reject(appError('disk.full', { path: 'x' })));
  const bug = new TypeError('secret');
  const broken = all.start(() => Promise.reject(bug));
  await Promise.all([ended(full), ended(broken)]);
  expect(all.state(full)?.failure?.code).toBe('disk.full');
  expect(all.state(broken)?.failure?.code).toBe('call.failed');
  expect(bugs).toEqual([bug]);
});

it('forgets the oldest that are over, and none that runs', async () => {
  const { all, ended } = jobs();
  const running = all.start(({ signal }) => new Promise((done) => signal.addEventListener('abort', () => done())));
  const ids = Array.from({ length: 25 }, () => all.start(() => Promise.resolve()));
  await Promise.all(ids.map(ended));
  all.start(() => Promise.resolve());
  expect(ids.filter((id) => all.state(id) !== null)).toEqual(ids.slice(-20));
  expect(all.state(running)?.state).toBe('running');
  await all.close();
  expect(all.state(running)?.state).toBe('cancelled');
});
