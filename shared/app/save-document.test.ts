import { beforeEach, describe, expect, it } from 'vitest';
import type { Resolution } from '../merging/merge-conflict.ts';
import type { Contact } from '../model/contact.ts';
import type { Workspace } from '../model/workspace.ts';
import { folderFiles } from '../testing/folder-files.ts';
import { MemoryFileStore } from '../testing/memory-file-store.ts';
import { loadWorkspace } from '../workspace/load-workspace.ts';
import { saveContact, saveEdition, saveGlossary, saveOffer, saveSettings } from './save-document.ts';

const FILE = 'contacts/amt.json';
const AMT = {
  version: 1,
  name: 'Meldebehörde',
  for: ['An- und Abmelden', 'Ausweise beantragen'],
  phones: [{ number: '07721 82-0' }, { number: '07721 82-99', kind: 'fax' }],
  hours: [{ days: { mon: [{ from: '08:00', to: '12:00' }], tue: 'closed' } }],
  note: 'Bitte mit Termin.',
};

let store = new MemoryFileStore();
let workspace: Workspace;
let amt: Contact;

beforeEach(async () => {
  const edition = {
    version: 1,
    title: 'Willkommen',
    format: 'a5',
    languages: ['en'],
    contents: [{ chapter: 'a' }, { chapter: 'b' }, { chapter: 'c' }],
  };
  store = new MemoryFileStore(folderFiles(['en', 'ar'], { [FILE]: AMT, 'editions/heft.json': edition }));
  ({ workspace } = await loadWorkspace(store));
  const found = workspace.contacts.get('amt');
  if (!found) throw new Error('no contact');
  amt = found;
});

const theyWrite = (changed: object, file = FILE): void =>
  store.put(file, JSON.stringify({ ...JSON.parse(store.text(file) ?? '{}'), ...changed }));
const onDisk = (file = FILE): Record<string, unknown> => JSON.parse(store.text(file) ?? '');
const save = (value: Contact, resolutions?: ReadonlyMap<string, Resolution>) =>
  saveContact(store, workspace, 'amt', { value, base: amt, ...(resolutions && { resolutions }) });

describe('a contact that is saved', () => {
  it('says that a new number outdates nothing, and a new sentence something', async () => {
    const [first, ...others] = amt.phones;
    if (!first) throw new Error('no phone');
    const number = await save({ ...amt, phones: [{ ...first, number: '07721 82-1' }, ...others] });
    expect(number).toMatchObject({
      outcome: 'saved',
      languages: [
        { newlyOutdated: 0, newlyMissing: 0 },
        { newlyOutdated: 0, newlyMissing: 0 },
      ],
    });
    if (number.outcome === 'conflict') throw new Error('conflict');
    const sentence = await saveContact(store, workspace, 'amt', {
      base: number.value,
      value: { ...number.value, for: [...number.value.for, 'Führungszeugnis'] },
    });
    expect(sentence).toMatchObject({ outcome: 'saved', languages: [{ newlyMissing: 1 }, { newlyMissing: 1 }] });
  });

  it('keeps the form of the file, and writes no default that nobody wrote', async () => {
    await save({ ...amt, note: 'Nur mit Termin.' });
    expect(onDisk()).toEqual({ ...AMT, note: 'Nur mit Termin.' });
  });

  it('is merged property by property: another day, another phone, another line', async () => {
    theyWrite({
      phones: [{ number: '07721 82-0', label: 'Zentrale' }, ...AMT.phones.slice(1)],
      hours: [{ days: { mon: [{ from: '08:00', to: '12:00' }], tue: [{ from: '14:00', to: '18:00' }] } }],
      for: ['An- und Abmelden', 'Ausweise und Pässe beantragen'],
    });
    const [hours] = amt.hours;
    const saved = await save({
      ...amt,
      for: [...amt.for, 'Führungszeugnis'],
      phones: [...amt.phones, { number: '115', kind: 'hotline' }],
      hours: [{ ...hours, days: { ...hours?.days, mon: 'closed' } }],
    });
    expect(saved).toMatchObject({
      outcome: 'merged',
      value: {
        for: ['An- und Abmelden', 'Ausweise und Pässe beantragen', 'Führungszeugnis'],
        phones: [{ number: '07721 82-0', label: 'Zentrale' }, { number: '07721 82-99' }, { number: '115' }],
        hours: [{ days: { mon: 'closed', tue: [{ from: '14:00', to: '18:00' }] } }],
      },
    });
    if (saved.outcome !== 'merged') throw new Error(saved.outcome);
    expect(saved.theirChanges.map(({ place }) => ('path' in place ? place.path.join(' > ') : ''))).toEqual([
      'for > Ausweise beantragen',
      'phones > 07721 82-0 > label',
      'hours > 1 > days > tue',
    ]);
  });

  it('shows what both changed, also a number that each corrected in another way', async () => {
    theyWrite({ phones: [{ number: '07721 82-15' }, ...AMT.phones.slice(1)], note: 'Ohne Termin.' });
    const before = store.text(FILE);
    const mine = { ...amt, phones: amt.phones.map((phone, index) => (index === 0 ? { ...phone, number: '07721 82-16' } : phone)) };
    const refused = await save(mine);
    if (refused.outcome !== 'conflict') throw new Error(refused.outcome);
    expect(refused.conflicts).toMatchObject([
      { place: { path: ['phones', '07721 82-0', 'number'] }, mine: { text: '07721 82-16' }, theirs: { text: '07721 82-15' } },
    ]);
    expect(store.text(FILE)).toBe(before);
    const [conflict] = refused.conflicts;
    await expect(save(mine, new Map([[conflict?.key ?? '', { choice: 'own', text: 'keine Nummer' }]]))).rejects.toMatchObject({
      code: 'json.schema',
    });
    const decided = await save(mine, new Map([[conflict?.key ?? '', { choice: 'own', text: '07721 82-17' }]]));
    expect(decided).toMatchObject({ outcome: 'merged', value: { note: 'Ohne Termin.', phones: [{ number: '07721 82-17' }, {}] } });
  });

  it('keeps the later of two checks', async () => {
    theyWrite({ checked: { on: '2026-11-20', by: 'Sie' } });
    expect(await save({ ...amt, checked: { on: '2026-11-23', by: 'Ich' } })).toMatchObject({
      outcome: 'merged',
      value: { checked: { by: 'Ich' } },
    });
  });

  it('is refused when its name is taken, and asked about when it was deleted', async () => {
    await expect(saveContact(store, workspace, 'amt', { value: amt, base: null })).rejects.toMatchObject({ code: 'file.conflict' });
    store.files.delete(FILE);
    expect(await save({ ...amt, note: 'Neu.' })).toMatchObject({
      outcome: 'conflict',
      conflicts: [{ place: { kind: 'file' }, theirs: null }],
    });
    expect(store.text(FILE)).toBeNull();
  });
});

describe('other documents', () => {
  it('an edition: one adds a chapter, the other moves one', async () => {
    const base = workspace.editions.get('heft');
    if (!base) throw new Error('no edition');
    theyWrite({ contents: [{ chapter: 'c' }, { chapter: 'a' }, { chapter: 'b' }] }, 'editions/heft.json');
    const value = { ...base, contents: [...base.contents, { chapter: 'd', level: 1 as const }] };
    expect(await saveEdition(store, workspace, 'heft', { value, base })).toMatchObject({
      outcome: 'merged',
      value: { contents: [{ chapter: 'c' }, { chapter: 'a' }, { chapter: 'b' }, { chapter: 'd' }] },
    });
  });

  it('an offer: one says what it costs, the other when it takes place', async () => {
    const offer = { version: 1 as const, title: 'Deutschkurs', tags: [], when: [] };
    const base = await saveOffer(store, workspace, 'kurs', { base: null, value: offer });
    if (base.outcome === 'conflict') throw new Error('conflict');
    theyWrite({ cost: { kind: 'free' } }, 'offers/kurs.json');
    const when = [{ kind: 'weekly' as const, days: ['mon' as const], from: '18:00', every: 1 as const }];
    expect(await saveOffer(store, workspace, 'kurs', { base: base.value, value: { ...offer, when } })).toMatchObject({
      outcome: 'merged',
      value: { cost: { kind: 'free' }, when: [{ from: '18:00' }] },
      languages: [{ newlyMissing: 0 }, { newlyMissing: 0 }],
    });
  });

  it('a glossary that two people begin at once has the terms of both', async () => {
    const term = (name: string) => ({ term: name, policy: 'keep' as const, forms: [], wording: {} });
    const begin = (name: string) => saveGlossary(store, { base: null, value: { version: 1, terms: [term(name)] } });
    expect(await begin('Kita')).toMatchObject({ outcome: 'saved' });
    expect(await begin('Amt')).toMatchObject({ outcome: 'merged' });
    expect(onDisk('glossary.json')).toMatchObject({ terms: [{ term: 'Amt' }, { term: 'Kita' }] });
  });

  it('the settings: two languages that were added are both wanted', async () => {
    const base = workspace.settings;
    theyWrite({ languages: [{ tag: 'en' }, { tag: 'ar' }, { tag: 'uk' }] }, 'workspace.json');
    const saved = await saveSettings(store, { base, value: { ...base, languages: [{ tag: 'fr', review: true }, ...base.languages] } });
    expect(saved).toMatchObject({ outcome: 'merged', value: { languages: [{ tag: 'fr' }, { tag: 'en' }, { tag: 'ar' }, { tag: 'uk' }] } });
  });
});
