import { expect, it } from 'vitest';
import type { Contact } from '../model/contact.ts';
import { folderFiles, translationFile } from '../testing/folder-files.ts';
import { MemoryFileStore } from '../testing/memory-file-store.ts';
import { loadWorkspace } from '../workspace/load-workspace.ts';
import { CONTACTS, saveKept, type KeptSave } from './save-kept.ts';

const amt = { version: 1, name: 'Bürgerbüro', explanation: 'Hier melden Sie Ihre Wohnung an', phones: [{ number: '07721 82-0' }] };

function folder(): MemoryFileStore {
  const said = { 'Hier melden Sie Ihre Wohnung an': 'x' };
  return new MemoryFileStore(
    folderFiles(['en', 'ar', 'uk'], {
      'contacts/amt.json': amt,
      'contacts/amt.en.json': translationFile(said),
      'contacts/amt.ar.json': translationFile(said),
      'offers/kurs.json': { version: 1, title: 'Kurs' },
    }),
  );
}

async function contactIn(store: MemoryFileStore): Promise<Contact> {
  const found = (await loadWorkspace(store)).workspace.contacts.get('amt');
  if (!found) throw new Error('The contact was not read.');
  return found;
}

async function save(store: MemoryFileStore, change: Partial<KeptSave<Contact>> & { readonly value: Contact }) {
  const { workspace } = await loadWorkspace(store);
  return saveKept(store, workspace, CONTACTS, { id: 'amt', base: await contactIn(store), minor: null, ...change });
}

it('a new phone number outdates nothing', async () => {
  const store = folder();
  const contact = await contactIn(store);
  const saved = await save(store, { value: { ...contact, phones: [{ number: '07721 99-1', kind: 'phone' }] } });
  expect(saved).toMatchObject({ outcome: 'saved', weight: { texts: [], words: 0, outdated: [], missing: [] } });
  expect(store.text('contacts/amt.json')).toContain('07721 99-1');
});

it('another explanation outdates the languages that had one, and says which', async () => {
  const store = folder();
  const value = { ...(await contactIn(store)), explanation: 'Hier melden Sie Ihre neue Wohnung an' };
  expect(await save(store, { value })).toMatchObject({
    weight: {
      texts: ['Hier melden Sie Ihre neue Wohnung an'],
      words: 7,
      outdated: [
        { language: 'en', texts: 1 },
        { language: 'ar', texts: 1 },
      ],
      // The former one had no translation there either.
      missing: [],
    },
  });
});

it('a minor edit outdates nothing, neither in the answer nor in the folder', async () => {
  const store = folder();
  const value = { ...(await contactIn(store)), explanation: 'Hier melden sie Ihre Wohnung an' };
  expect(await save(store, { value, minor: { by: 'A' } })).toMatchObject({ weight: { outdated: [] } });
  expect(store.text('contacts/amt.minor-edits.json')).toContain('"by": "A"');
});

it('joins what two people changed, and tells the second what the first did', async () => {
  const store = folder();
  const base = await contactIn(store);
  await save(store, { value: { ...base, note: 'Bitte klingeln' } });
  const saved = await save(store, { base, value: { ...base, organisation: 'Stadt' } });
  expect(saved).toMatchObject({ outcome: 'merged', value: { note: 'Bitte klingeln', organisation: 'Stadt' } });
  expect(saved).toMatchObject({ theirChanges: [{ place: { kind: 'property', path: ['note'] } }] });
});

it('shows a conflict field by field, writes nothing, and takes a decision', async () => {
  const store = folder();
  const base = await contactIn(store);
  await save(store, { value: { ...base, organisation: 'Theirs' } });
  const value = { ...base, organisation: 'Mine' };
  const first = await save(store, { base, value });
  const [conflict] = first.outcome === 'conflict' ? first.conflicts : [];
  expect(conflict).toMatchObject({ place: { path: ['organisation'] }, mine: { text: 'Mine' }, theirs: { text: 'Theirs' } });
  expect((await contactIn(store)).organisation).toBe('Theirs');
  await save(store, { base, value, resolutions: new Map([[conflict?.key ?? '', { choice: 'mine' }]]) });
  expect((await contactIn(store)).organisation).toBe('Mine');
});

it('names a new contact by its title, apart from contacts and offers that are there', async () => {
  const store = folder();
  const value = { ...(await contactIn(store)), name: 'Kurs' };
  expect(await save(store, { id: null, base: null, value })).toMatchObject({ outcome: 'saved', id: 'kurs-2' });
});
