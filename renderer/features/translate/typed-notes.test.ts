import { expect, it, vi } from 'vitest';
import type { FoundDraft } from '../../app/session/use-kept-draft.ts';
import type { TypedNotesHost } from './typed-notes.ts';
import { noteThingOf, TypedNotes } from './typed-notes.ts';

const unit = { kind: 'chapter', id: 'wohnen' } as const;
const [one, two] = [
  { unit, language: 'ar', hash: 'a'.repeat(32), source: 'Die Kaution.' },
  { unit, language: 'ar', hash: 'b'.repeat(32), source: 'Die Miete.' },
] as const;

const noDisk = { keep: async () => null, discard: async () => {} } as const;

/** A host's disk: notes that are typed, by what they are about, and those that were added. */
function diskHost() {
  const drafts = new Map<string, string>();
  const added: string[] = [];
  const host: TypedNotesHost = {
    keep: async ({ place, text }) => {
      drafts.set(place.hash, text);
      return place.hash;
    },
    discard: async (id) => void drafts.delete(id),
    add: async (_place, text) => added.push(text),
  };
  return { drafts, added, host };
}

it('keeps each note with its text until it is added', async () => {
  const notes = new TypedNotes();
  const added: string[] = [];
  notes.connect({ ...noDisk, add: async (_place, text) => added.push(text) });
  notes.put(one, 'Kaution? ');
  notes.put(two, 'Miete?');
  expect([notes.get(one), notes.get(two)]).toEqual(['Kaution? ', 'Miete?']);
  await notes.add(one);
  expect(added).toEqual(['Kaution?']);
  expect([notes.get(one), notes.get(two)]).toEqual(['', 'Miete?']);
});

it('has a note in its field again when it could not be added, unless another is typed there by then', async () => {
  const notes = new TypedNotes();
  notes.connect({ ...noDisk, add: async () => Promise.reject(new Error('disk full')) });
  notes.put(one, 'Kaution?');
  await expect(notes.add(one)).rejects.toThrow('disk full');
  expect(notes.get(one)).toBe('Kaution?');
  const failing = notes.add(one);
  notes.put(one, 'Etwas anderes');
  await expect(failing).rejects.toThrow('disk full');
  expect(notes.get(one)).toBe('Etwas anderes');
});

it('has a note on the disk within a second and until it is added, and goes on with what an earlier run left', async () => {
  vi.useFakeTimers();
  const aSecond = () => vi.advanceTimersByTimeAsync(1000);
  const { drafts, added, host } = diskHost();
  const notes = new TypedNotes();
  notes.connect(host);
  notes.put(one, 'Kaut');
  notes.put(one, 'Kaution?');
  await aSecond();
  expect([...drafts.values()]).toEqual(['Kaution?']);

  const next = new TypedNotes();
  next.connect(host);
  const left = (id: string): FoundDraft => ({
    id,
    draft: { thing: noteThingOf(one), text: 'Kaution?', base: null, route: '#/translate', at: '2026-11-28T10:00:00Z' },
    saved: 'unchanged',
    homeless: null,
    changes: [],
  });
  next.adopt([left(one.hash)]);
  expect(next.all).toEqual([{ place: one, text: 'Kaution?' }]);
  await next.add(one);
  await aSecond();
  expect([added, drafts.size, next.all]).toEqual([['Kaution?'], 0, []]);
  next.adopt([left(one.hash)]);
  expect(next.get(one)).toBe('');
  vi.useRealTimers();
});

it('keeps a note in its field that is longer than one can be', async () => {
  const { added, host } = diskHost();
  const notes = new TypedNotes();
  notes.connect(host);
  const long = 'Kaution? '.repeat(500);
  notes.put(one, long);
  await notes.add(one);
  expect([added, notes.get(one)]).toEqual([[], long]);
  notes.put(one, '');
});
