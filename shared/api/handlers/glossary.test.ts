import { expect, it } from 'vitest';
import { openDeskFolder, testJobs } from '../../testing/desk-folder.ts';
import { smallFolder } from '../../testing/small-folder.ts';
import { glossaryHandlers } from './glossary.ts';

const about = { version: '1.0.0', host: 'browser', account: '' } as const;
const whoSaved = () => Promise.resolve({ kind: 'other', name: 'Ben' } as const);
const context = { language: 'de' } as const;
const term = (name: string, wording: Readonly<Record<string, string>> = {}) =>
  ({ term: name, forms: [], policy: 'explain', wording }) as const;

it('begins with nothing, and keeps what two people agreed at the same time', async () => {
  const { folder } = await openDeskFolder(smallFolder());
  const calls = glossaryHandlers({ folder, about, jobs: testJobs(), whoSaved });
  const read = async () => (await calls['glossary.read']({}, context)).glossary;
  const base = await read();
  expect(base.terms).toEqual([]);
  const save = async (...terms: ReturnType<typeof term>[]) =>
    calls['glossary.save'](
      { glossary: { version: 1, terms: terms.map((one) => ({ ...one, forms: [] })) }, base, resolutions: {} },
      context,
    );
  expect(await save(term('Kaution', { ar: 'تأمين' }))).toMatchObject({ outcome: 'saved' });
  expect(await save(term('Wohngeld'))).toMatchObject({ outcome: 'merged', by: { kind: 'other', name: 'Ben' } });
  expect((await read()).terms.map(({ term: name }) => name).toSorted()).toEqual(['Kaution', 'Wohngeld']);
  expect((await folder.current()).glossary.terms).toHaveLength(2);
});

it('shows both wordings where two people chose different ones, and saves the decision', async () => {
  const { folder } = await openDeskFolder(smallFolder());
  const calls = glossaryHandlers({ folder, about, jobs: testJobs(), whoSaved });
  const glossary = (wording: string) => ({ version: 1 as const, terms: [{ ...term('Kaution', { ar: wording }), forms: [] }] });
  await calls['glossary.save']({ glossary: glossary('A'), base: { version: 1, terms: [] }, resolutions: {} }, context);
  await calls['glossary.save']({ glossary: glossary('B'), base: glossary('A'), resolutions: {} }, context);
  const mine = { glossary: glossary('C'), base: glossary('A') };
  const conflict = await calls['glossary.save']({ ...mine, resolutions: {} }, context);
  if (conflict.outcome !== 'conflict') throw new Error('nothing to decide');
  const resolutions = Object.fromEntries(conflict.conflicts.map(({ key }) => [key, { choice: 'mine' } as const]));
  await calls['glossary.save']({ ...mine, resolutions }, context);
  expect((await calls['glossary.read']({}, context)).glossary.terms[0]?.wording).toEqual({ ar: 'C' });
});
