import { expect, it } from 'vitest';
import { TypedNotes } from './typed-notes.ts';

const unit = { kind: 'chapter', id: 'wohnen' } as const;
const [one, two] = [
  { unit, language: 'ar', hash: 'a' },
  { unit, language: 'ar', hash: 'b' },
] as const;

it('keeps each note with its text until it is added', async () => {
  const notes = new TypedNotes();
  const added: string[] = [];
  notes.connect(async (_place, text) => added.push(text));
  notes.put(one, 'Kaution? ');
  notes.put(two, 'Miete?');
  expect([notes.get(one), notes.get(two)]).toEqual(['Kaution? ', 'Miete?']);
  await notes.add(one);
  expect(added).toEqual(['Kaution?']);
  expect([notes.get(one), notes.get(two)]).toEqual(['', 'Miete?']);
});

it('has a note in its field again when it could not be added, unless another is typed there by then', async () => {
  const notes = new TypedNotes();
  notes.connect(async () => Promise.reject(new Error('disk full')));
  notes.put(one, 'Kaution?');
  await expect(notes.add(one)).rejects.toThrow('disk full');
  expect(notes.get(one)).toBe('Kaution?');
  const failing = notes.add(one);
  notes.put(one, 'Etwas anderes');
  await expect(failing).rejects.toThrow('disk full');
  expect(notes.get(one)).toBe('Etwas anderes');
});
