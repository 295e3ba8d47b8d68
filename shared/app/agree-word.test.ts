import { expect, it } from 'vitest';
import { MemoryFileStore } from '../testing/memory-file-store.ts';
import { agreeWord } from './agree-word.ts';

const KAUTION = { term: 'Kaution', forms: ['Kautionen'], policy: 'explain', wording: { en: 'deposit' } };
const glossaryIn = async (store: MemoryFileStore): Promise<unknown> =>
  JSON.parse(new TextDecoder().decode((await store.read('glossary.json'))?.bytes)).terms;

it('begins a glossary where there is none', async () => {
  const store = new MemoryFileStore();
  await agreeWord(store, { term: 'Kaution', language: 'ar', wording: 'تأمين', policy: 'translate' });
  expect(await glossaryIn(store)).toEqual([{ term: 'Kaution', forms: [], policy: 'translate', wording: { ar: 'تأمين' } }]);
});

it('adds a language to a word that is known by one of its forms, and leaves what was agreed about it', async () => {
  const store = new MemoryFileStore({ 'glossary.json': JSON.stringify({ version: 1, terms: [KAUTION] }) });
  await agreeWord(store, { term: 'Kautionen', language: 'ar', wording: 'تأمين', policy: 'keep' });
  expect(await glossaryIn(store)).toEqual([{ ...KAUTION, wording: { en: 'deposit', ar: 'تأمين' } }]);
});
