import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { appError } from '../model/app-error.ts';
import type { InterfaceLanguage } from '../messages/message-of.ts';
import { clientOf } from './client.ts';
import { dispatch } from './dispatch.ts';
import { nameOfFile } from './name-of-file.ts';
import type { CallsOf, HandlersOf, RowsOf } from './row.ts';

/** A table of its own: what holds for these rows holds for any. */
const table = {
  'test.greet': { input: z.strictObject({ name: z.string() }), output: z.strictObject({ text: z.string() }) },
  'test.fail': { input: z.strictObject({}), output: z.null() },
} as const;
type TestCalls = CallsOf<typeof table>;
const rows: RowsOf<TestCalls> = table;

const handlers: HandlersOf<TestCalls> = {
  'test.greet': ({ name }, { language }) => Promise.resolve({ text: `${language === 'de' ? 'Hallo' : 'Hello'} ${name}` }),
  'test.fail': () => Promise.reject(appError('workspace.not-a-workspace', { folder: 'mappe' })),
};
const greet = { call: 'test.greet', input: { name: 'Ada' }, language: 'de' };

const nameOf = (path: string, language: InterfaceLanguage) =>
  nameOfFile(path, language, ({ kind, id }) => (kind === 'chapter' && id === 'arbeit' ? 'Arbeit und Beruf' : null));

async function ask(message: unknown, over: Partial<HandlersOf<TestCalls>> = {}) {
  const bugs: unknown[] = [];
  const outcome = await dispatch<TestCalls>(rows, { ...handlers, ...over }, message, { reportBug: (bug) => bugs.push(bug), nameOf });
  return { outcome, bugs };
}

describe('dispatch', () => {
  it('runs the handler of a known call, which knows in which language it is asked', async () => {
    expect((await ask(greet)).outcome).toEqual({ ok: true, value: { text: 'Hallo Ada' } });
    expect((await ask({ ...greet, language: 'en' })).outcome).toEqual({ ok: true, value: { text: 'Hello Ada' } });
  });

  it.each(['constructor', '__proto__', 'hasOwnProperty', 'test.Greet', ''])('knows no call "%s"', async (call) => {
    expect((await ask({ ...greet, call })).outcome).toMatchObject({ ok: false, error: { code: 'call.unknown', data: { call } } });
  });

  it.each([
    null,
    1,
    'test.greet',
    [],
    {},
    { ...greet, language: 'fr' },
    { ...greet, more: 1 },
    { ...greet, input: { name: 'Ada', path: '..' } },
    { ...greet, input: {} },
    { ...greet, input: null },
  ])('refuses a message of another form: %j', async (message) => {
    expect((await ask(message)).outcome).toMatchObject({ ok: false, error: { code: 'call.invalid' } });
  });

  it('words an expected failure in the language of the caller', async () => {
    const { outcome, bugs } = await ask({ call: 'test.fail', input: {}, language: 'en' });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'workspace.not-a-workspace', data: { folder: 'mappe' } } });
    expect(JSON.stringify(outcome)).toContain('is not a Mappe folder');
    expect(bugs).toEqual([]);
  });

  it.each([
    ['chapters/arbeit/chapter.md', 'de', 'voll: „Arbeit und Beruf“ konnte'],
    ['chapters/arbeit/tr.json', 'de', 'voll: „Arbeit und Beruf“ (Türkisch) konnte'],
    ['chapters/arbeit/tr.json', 'en', 'full: “Arbeit und Beruf” (Turkish) could'],
    ['workspace.json', 'de', 'voll: „Einstellungen“ konnte'],
    ['chapters/new/chapter.md', 'de', 'voll: „chapters/new/chapter.md“ konnte nicht gespeichert werden. Es wurde nichts überschrieben;'],
  ])('calls %s (%s) what people call it', async (path, language, words) => {
    const full = () => Promise.reject(appError('disk.full', { path }));
    const { outcome } = await ask({ call: 'test.fail', input: {}, language }, { 'test.fail': full });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'disk.full', data: { path } } });
    expect(JSON.stringify(outcome)).toContain(words);
  });

  it('reports a bug whole and gives away nothing of it', async () => {
    const bug = new TypeError('secret path /home/x');
    const { outcome, bugs } = await ask(greet, { 'test.greet': () => Promise.reject(bug) });
    expect(bugs).toEqual([bug]);
    expect(outcome).toMatchObject({ ok: false, error: { code: 'call.failed' } });
    expect(JSON.stringify(outcome)).not.toContain('secret');
  });
});

describe('a client over dispatch', () => {
  const client = clientOf<TestCalls>(rows, (message) => dispatch<TestCalls>(rows, handlers, message, { reportBug: () => {} }), 'de');

  it('answers with the value of the row', async () => {
    expect(await client('test.greet', { name: 'Ada' })).toEqual({ text: 'Hallo Ada' });
  });

  it('rejects with the words of the host and the values behind them', async () => {
    await expect(client('test.fail', {})).rejects.toMatchObject({
      name: 'ApiFailure',
      code: 'workspace.not-a-workspace',
      message: expect.stringContaining('kein Mappe-Ordner'),
      data: { folder: 'mappe' },
    });
  });

  it('does not take the answer of another version for its own', async () => {
    const older = clientOf<TestCalls>(rows, () => Promise.resolve({ ok: true, value: { text: 1 } }), 'de');
    await expect(older('test.greet', { name: 'Ada' })).rejects.toMatchObject({ name: 'ZodError' });
  });
});
