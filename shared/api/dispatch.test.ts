import { describe, expect, it } from 'vitest';
import { appError } from '../model/app-error.ts';
import { createClient } from './client.ts';
import type { Handlers } from './contract.ts';
import { dispatch } from './dispatch.ts';

const handlers: Handlers = {
  'app.about': () => Promise.resolve({ version: '1.2.3', host: 'browser' }),
  'workspace.overview': () => Promise.reject(appError('workspace.not-a-workspace', { folder: 'mappe' })),
};
const about = { call: 'app.about', input: {}, language: 'de' };

async function ask(message: unknown, over: Partial<Handlers> = {}) {
  const bugs: unknown[] = [];
  const outcome = await dispatch({ ...handlers, ...over }, message, (bug) => bugs.push(bug));
  return { outcome, bugs };
}

describe('dispatch', () => {
  it('runs the handler of a known call', async () => {
    expect((await ask(about)).outcome).toEqual({ ok: true, value: { version: '1.2.3', host: 'browser' } });
  });

  it.each(['constructor', '__proto__', 'hasOwnProperty', 'app.About', ''])('knows no call "%s"', async (call) => {
    expect((await ask({ ...about, call })).outcome).toMatchObject({ ok: false, error: { code: 'call.unknown', data: { call } } });
  });

  it.each([
    null,
    1,
    'app.about',
    [],
    {},
    { ...about, language: 'fr' },
    { ...about, more: 1 },
    { ...about, input: { path: '..' } },
    { ...about, input: null },
  ])('refuses a message of another form: %j', async (message) => {
    expect((await ask(message)).outcome).toMatchObject({ ok: false, error: { code: 'call.invalid' } });
  });

  it('words an expected failure in the language of the caller', async () => {
    const { outcome, bugs } = await ask({ call: 'workspace.overview', input: {}, language: 'en' });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'workspace.not-a-workspace', data: { folder: 'mappe' } } });
    expect(JSON.stringify(outcome)).toContain('is not a Mappe folder');
    expect(bugs).toEqual([]);
  });

  it('reports a bug whole and gives away nothing of it', async () => {
    const bug = new TypeError('secret path /home/x');
    const { outcome, bugs } = await ask(about, { 'app.about': () => Promise.reject(bug) });
    expect(bugs).toEqual([bug]);
    expect(outcome).toMatchObject({ ok: false, error: { code: 'call.failed' } });
    expect(JSON.stringify(outcome)).not.toContain('secret');
  });
});

describe('a client over dispatch', () => {
  const client = createClient((message) => dispatch(handlers, message, () => {}), 'de');

  it('answers with the value of the row', async () => {
    expect(await client('app.about', {})).toEqual({ version: '1.2.3', host: 'browser' });
  });

  it('rejects with the words of the host', async () => {
    await expect(client('workspace.overview', {})).rejects.toMatchObject({
      name: 'ApiFailure',
      code: 'workspace.not-a-workspace',
      message: expect.stringContaining('kein Mappe-Ordner'),
    });
  });

  it('does not take the answer of another version for its own', async () => {
    const older = createClient(() => Promise.resolve({ ok: true, value: { version: 1 } }), 'de');
    await expect(older('app.about', {})).rejects.toMatchObject({ name: 'ZodError' });
  });
});
