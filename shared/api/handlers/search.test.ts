import { expect, it } from 'vitest';
import { openDeskFolder, testJobs } from '../../testing/desk-folder.ts';
import { smallFolder } from '../../testing/small-folder.ts';
import { searchRows } from '../contract/search.ts';
import { searchHandlers } from './search.ts';

const about = { version: '1.0.0', host: 'browser', account: '' } as const;

async function search() {
  const store = smallFolder();
  store.put(
    'contacts/amt.json',
    JSON.stringify({ version: 1, name: 'Bürgerbüro', phones: [{ number: '07721 82-1234' }], note: 'Wohnungsfragen' }),
  );
  store.put(
    'glossary.json',
    JSON.stringify({
      version: 1,
      terms: [{ term: 'Wohngeld', policy: 'explain', explanation: 'Hilfe zur Miete', wording: { uk: 'Допомога на житло' } }],
    }),
  );
  const { folder } = await openDeskFolder(store);
  const find = async (order: object) => {
    const { input, output } = searchRows['search.find'];
    return output.parse(await searchHandlers({ folder, about, jobs: testJobs() })['search.find'](input.parse(order), { language: 'de' }));
  };
  return { store, folder, find };
}

it('searches texts, translations, facts and the glossary, each with its place', async () => {
  const { find } = await search();
  const { total, results } = await find({ query: 'wohn' });
  expect(total).toBe(6);
  expect(results.map(({ kind, id, language }) => `${kind}/${id} ${language}`).toSorted()).toEqual(
    ['chapter/wohnen de', 'chapter/wohnen en', 'chapter/wohnen ar', 'chapter/wohnen fr', 'contact/amt de', 'term/Wohngeld de'].toSorted(),
  );
  expect((await find({ query: '82-1234' })).results).toMatchObject([{ kind: 'contact', id: 'amt', segment: null, title: 'Bürgerbüro' }]);
  expect((await find({ query: '+49 7721 821234' })).results).toMatchObject([
    { id: 'amt', excerpt: [{ text: '07721 82-1234', marked: true }] },
  ]);
  expect((await find({ query: 'житло' })).results).toEqual([
    {
      kind: 'term',
      id: 'Wohngeld',
      title: 'Wohngeld',
      language: 'uk',
      segment: null,
      line: null,
      excerpt: [
        { text: 'Допомога на ', marked: false },
        { text: 'житло', marked: true },
      ],
    },
  ]);
  const [text] = (await find({ query: 'wohnung finden', languages: ['en'] })).results;
  expect(text?.excerpt.map((run) => run.text).join('')).toBe('<Eine Wohnung finden.>');
  expect(text?.segment).toMatch(/^[0-9a-f]{32}$/);
});

it('keeps to the kinds and languages asked for, and knows of a change at once', async () => {
  const { store, folder, find } = await search();
  expect((await find({ query: 'wohn', kinds: ['contact', 'term'] })).total).toBe(2);
  const open = await folder.current();
  const path = 'chapters/wohnen/chapter.md';
  const file = await open.store.read(path);
  const text = (store.text(path) ?? '').replace('finden', 'mieten');
  await open.store.write(path, new TextEncoder().encode(text), file?.hash ?? null);
  expect((await find({ query: 'wohnung mieten', languages: ['de'] })).total).toBe(1);
  expect((await find({ query: 'wohnung finden', languages: ['de'] })).total).toBe(0);
});

it('shows a text as it is read, and as it is written where only that has what was looked for', async () => {
  const { store, folder, find } = await search();
  const path = 'chapters/wohnen/chapter.md';
  const open = await folder.current();
  const file = await open.store.read(path);
  const text = `${store.text(path) ?? ''}\n\nDie **Kaution** zahlt oft das [Amt](https://jobcenter.example).\n`;
  await open.store.write(path, new TextEncoder().encode(text), file?.hash ?? null);
  const shown = async (query: string) =>
    (await find({ query, languages: ['de'] })).results.map(({ excerpt }) =>
      excerpt.map((run) => (run.marked ? `[${run.text}]` : run.text)).join(''),
    );
  expect(await shown('kaution')).toEqual(['Die [Kaution] zahlt oft das Amt.']);
  expect(await shown('jobcenter.example')).toEqual(['Die **Kaution** zahlt oft das [Amt](https://[jobcenter.example]).']);
});
