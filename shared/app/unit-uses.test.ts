import { expect, it } from 'vitest';
import { chapterFile, workspaceOf } from '../testing/folder-files.ts';
import { placesOfAll, unitUses } from './unit-uses.ts';

const files = {
  'contacts/amt.json': { version: 1, name: 'Bürgerbüro' },
  'contacts/tafel.json': { version: 1, name: 'Tafel' },
  'contacts/einsam.json': { version: 1, name: 'Ohne Verweis' },
  'offers/kurs.json': { version: 1, title: 'Kurs', tags: ['sprachkurs'], contact: 'amt' },
  'chapters/wohnen/chapter.md': chapterFile(
    'Wohnen',
    '::contact{id=amt}\n\nRufen Sie an: :fact[amt.phone] oder :fact[amt.mail].\n\n:::tip\n- :fact[tafel.phone]\n:::\n\n[Zum Amt](contact:amt)',
  ),
  'chapters/deutsch/chapter.md': chapterFile('Deutsch', '::offers{tag=sprachkurs}\n\n::offers{id=kurs}'),
  'editions/heft.json': {
    version: 1,
    title: 'Wegweiser',
    format: 'a4',
    languages: ['de', 'ar'],
    contents: [{ chapter: 'wohnen' }],
    imprint: { publisher: 'Stadt', contact: 'amt' },
  },
};

it('names every place of a contact: cards, single facts, links, offers that it runs, imprints', async () => {
  const { uses, places } = unitUses(await workspaceOf(['en', 'ar'], files), { kind: 'contact', id: 'amt' });
  expect(uses).toEqual([
    {
      kind: 'chapter',
      id: 'wohnen',
      title: 'Wohnen',
      forms: [
        { form: 'card', count: 1 },
        { form: 'fact', count: 2 },
        { form: 'link', count: 1 },
      ],
    },
    { kind: 'offer', id: 'kurs', title: 'Kurs', forms: [{ form: 'runs-it', count: 1 }] },
    { kind: 'edition', id: 'heft', title: 'Wegweiser', forms: [{ form: 'imprint', count: 1 }] },
  ]);
  expect(places).toBe(6);
});

it('counts the languages in which it is printed; where no edition prints it, those that the folder wants', async () => {
  const workspace = await workspaceOf(['en', 'ar'], files);
  expect(unitUses(workspace, { kind: 'contact', id: 'amt' }).languages).toEqual(['de', 'ar']);
  expect(unitUses(workspace, { kind: 'offer', id: 'kurs' })).toMatchObject({ places: 2, editions: [], languages: ['de', 'en', 'ar'] });
});

it('counts the places of a whole folder as those of one', async () => {
  const workspace = await workspaceOf(['en', 'ar'], files);
  const counts = placesOfAll(workspace, 'contact');
  for (const id of workspace.contacts.keys()) expect(counts.get(id) ?? 0).toBe(unitUses(workspace, { kind: 'contact', id }).places);
  expect(counts.get('tafel')).toBe(1);
  expect(counts.has('einsam')).toBe(false);
  expect(placesOfAll(workspace, 'offer').get('kurs')).toBe(2);
});
