import { describe, expect, test } from 'vitest';
import { refusal } from '../../testing/file-store-contract.ts';
import { MemoryFileStore } from '../../testing/memory-file-store.ts';
import type { Contact } from '../../model/contact.ts';
import { contactSchema } from '../../model/contact.ts';
import { contactDocument } from './document-type.ts';
import { openDocument } from './open-document.ts';

const PATH = 'contacts/amt.json';
const contact: Contact = contactSchema.parse({ version: 1, name: 'Amt' });
const open = (store: MemoryFileStore): ReturnType<typeof openDocument<Contact>> => openDocument(store, contactDocument, PATH);

describe('an open document', () => {
  test('that has no file is absent, not made of defaults, and reading it makes no file', async () => {
    const store = new MemoryFileStore();
    const document = await open(store);
    expect(document.value).toBeNull();
    expect(document.problems).toEqual([]);
    expect([...store.files.keys()]).toEqual([]);
  });

  test('is made once', async () => {
    const store = new MemoryFileStore();
    await (await open(store)).create(contact);
    expect(store.text(PATH)).toMatch(/^\{\n {2}"version": 1,\n {2}"name": "Amt",\n/);
    expect(store.text(PATH)).toMatch(/\}\n$/);
    expect(await refusal((await open(store)).create(contact))).toBe('file.conflict');
  });

  test('keeps the order and the gaps of the file when one thing changes', async () => {
    const store = new MemoryFileStore({ [PATH]: '{"name": "Amt", "tags": ["a"], "version": 1}' });
    await (await open(store)).update((value) => value && { ...value, tags: [...value.tags, 'b'] });
    expect(store.text(PATH)).toBe('{\n  "name": "Amt",\n  "tags": [\n    "a",\n    "b"\n  ],\n  "version": 1\n}\n');
  });

  test('is not written when nothing changed', async () => {
    const store = new MemoryFileStore({ [PATH]: '{"name": "Amt",   "version": 1}' });
    await (await open(store)).update((value) => value);
    await (await open(store)).update(() => null);
    expect(store.text(PATH)).toBe('{"name": "Amt",   "version": 1}');
  });

  test('reads its file once for a change, and says what a reader finds there', async () => {
    const store = new MemoryFileStore({ [PATH]: '{"name": "Amt", "version": 1}' });
    const document = await open(store);
    let reads = 0;
    const read = store.read.bind(store);
    store.read = async (path) => {
      reads += 1;
      return read(path);
    };
    const saved = await document.update((value) => value && { ...value, tags: ['a'] });
    expect(reads).toBe(1);
    expect(saved).toEqual((await open(store)).value);
    expect(document.value).toEqual(saved);
  });

  test('takes 100 changes at once without losing one', async () => {
    const store = new MemoryFileStore();
    await (await open(store)).create(contact);
    for (const batch of [0, 20, 40, 60, 80]) {
      await Promise.all(
        Array.from({ length: 20 }, async (_, index) =>
          (await open(store)).update((value) => value && { ...value, tags: [...value.tags, `t${batch + index}`] }),
        ),
      );
    }
    const { value } = await open(store);
    expect(value?.tags.toSorted()).toEqual(Array.from({ length: 100 }, (_, index) => `t${index}`).toSorted());
  });

  test('that is broken is never written over by a change, and is moved aside only when asked', async () => {
    const store = new MemoryFileStore({ [PATH]: '{"version": 1, "name": "Am' });
    const document = await open(store);
    expect(document.value).toBeNull();
    expect(document.problems.map(({ code }) => code)).toEqual(['json.invalid']);
    expect(await refusal(document.update(() => contact))).toBe('json.invalid');
    expect(await refusal(document.create(contact))).toBe('file.conflict');
    expect(store.text(PATH)).toBe('{"version": 1, "name": "Am');

    expect(await document.replaceBroken(contact)).toBe(`${PATH}.broken-1`);
    expect(store.text(`${PATH}.broken-1`)).toBe('{"version": 1, "name": "Am');
    expect((await open(store)).value?.name).toBe('Amt');
    expect(await refusal(document.replaceBroken(contact))).toBe('file.conflict');
  });

  test('of a newer version stays as it is, whatever is asked', async () => {
    const newer = '{"version": 2, "name": "Amt"}';
    const store = new MemoryFileStore({ [PATH]: newer });
    const document = await open(store);
    expect(await refusal(document.update(() => contact))).toBe('json.newer-version');
    expect(await refusal(document.replaceBroken(contact))).toBe('json.newer-version');
    expect(store.text(PATH)).toBe(newer);
  });

  test('refuses a value that could not be read again', async () => {
    const store = new MemoryFileStore();
    await expect((await open(store)).create({ ...contact, name: '' })).rejects.toThrow(TypeError);
    expect([...store.files.keys()]).toEqual([]);
  });
});
