import { expect, it } from 'vitest';
import { appError } from '../model/app-error.ts';
import { contentHash } from '../model/content-hash.ts';
import type { Version } from '../ports/history.ts';
import type { Saver } from '../ports/presence.ts';
import { whoSaved } from './who-saved.ts';

const PATH = 'chapters/wohnen/chapter.md';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const saved = (id: string, by: string, paths: readonly string[] = [PATH]): Version => {
  return { id, parents: [], at: '2026-03-03T09:00:00Z', by, reason: 'save', paths, printed: null };
};

/** Versions newest first, each with what the file says in it. */
function historyOf(...versions: readonly (readonly [Version, string | null])[]) {
  const read = (id: string) => {
    const text = versions.find(([version]) => version.id === id)?.[1] ?? null;
    return Promise.resolve([text === null ? null : bytes(text)]);
  };
  return async () => Promise.resolve({ list: () => Promise.resolve(versions.map(([version]) => version)), read });
}

const telling = (saver: Saver | null) => ({ saverOf: () => Promise.resolve(saver) });
const nobody = telling(null);

it('believes who told of the save', async () => {
  const openHistory = historyOf([saved('1', 'Cem'), 'neun']);
  const ben = { kind: 'other', name: 'Ben' } as const;
  expect(await whoSaved(PATH, contentHash('neun'), { presence: telling(ben), openHistory })).toEqual(ben);
  expect(await whoSaved(PATH, contentHash('neun'), { presence: telling({ kind: 'self' }), openHistory })).toEqual({ kind: 'self' });
  expect(await whoSaved(PATH, contentHash('neun'), { presence: telling({ kind: 'other', name: '' }), openHistory })).toBeNull();
});

it('else names who made the version that says just this, or that has no such file any more', async () => {
  const openHistory = historyOf(
    [saved('4', 'Dana', ['chapters/wohnen/chapter.md.png']), 'neun'],
    [saved('3', 'Cem'), null],
    [saved('2', 'Ben'), 'neun'],
    [saved('1', ''), 'acht'],
  );
  const who = async (hash: string | null) => whoSaved(PATH, hash, { presence: nobody, openHistory });
  expect(await who(contentHash('neun'))).toEqual({ kind: 'other', name: 'Ben' });
  expect(await who(null)).toEqual({ kind: 'other', name: 'Cem' });
});

it('names nobody for what came from outside of Mappe, for what no version says, and where there is no history to ask', async () => {
  const openHistory = historyOf([saved('2', 'Ben'), 'neun'], [saved('1', ''), 'acht']);
  expect(await whoSaved(PATH, contentHash('acht'), { presence: nobody, openHistory })).toBeNull();
  expect(await whoSaved(PATH, contentHash('elf'), { presence: nobody, openHistory })).toBeNull();
  const gone = {
    presence: nobody,
    openHistory: async () => Promise.reject(appError('history.failed', { detail: '' })),
  };
  expect(await whoSaved(PATH, contentHash('neun'), gone)).toBeNull();
});
