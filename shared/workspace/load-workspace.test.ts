import { describe, expect, test } from 'vitest';
import { formatProblem } from '../messages/format-problem.ts';
import { refusal } from '../testing/file-store-contract.ts';
import { MemoryFileStore } from '../testing/memory-file-store.ts';
import { loadWorkspace } from './load-workspace.ts';

const SETTINGS = JSON.stringify({
  mappe: 'workspace',
  version: 1,
  place: { name: 'Lindenfurt' },
  languages: [{ tag: 'ar' }, { tag: 'uk', review: true }],
});
const CHAPTER = '---\ntitle: Arbeit\n---\n\nGuten Tag.\n';
const segment = { source: 'Guten Tag.', target: 'نهارك سعيد.', state: 'translated', origin: 'human' };
const TRANSLATION = JSON.stringify({ version: 1, segments: { abc: segment } });
const contact = (name: string): string => JSON.stringify({ version: 1, name });

const load = async (files: Record<string, string | Uint8Array>): ReturnType<typeof loadWorkspace> =>
  loadWorkspace(new MemoryFileStore({ 'workspace.json': SETTINGS, ...files }));
const problemsOf = async (files: Record<string, string | Uint8Array>): Promise<string[]> =>
  (await load(files)).problems.map(({ code, severity, at }) => `${severity} ${code} ${at?.path ?? ''}`);

describe('loading a workspace', () => {
  test('reads everything that is there', async () => {
    const { workspace, problems } = await load({
      'chapters/arbeit/chapter.md': CHAPTER,
      'chapters/arbeit/ar.json': TRANSLATION,
      'chapters/arbeit/minor-edits.json': '{"version": 1, "same": {"b": {"as": "a"}}}',
      'contacts/amt.json': contact('Amt'),
      'contacts/amt.uk.json': '{"version": 1, "wanted": false, "segments": {}}',
      'offers/kurs.json': '{"version": 1, "title": "Kurs"}',
      'editions/mappe.json': '{"version": 1, "title": "Mappe", "format": "a5", "languages": ["de"], "contents": []}',
      'glossary.json': '{"version": 1, "terms": [{"term": "Anmeldung", "policy": "keep"}]}',
      'media/plan.svg': '<svg/>',
      'README.md': '# Ours',
    });
    expect(problems).toEqual([]);
    expect(workspace.settings.place.name).toBe('Lindenfurt');
    expect(workspace.chapters.get('arbeit')?.head.title).toBe('Arbeit');
    expect(workspace.translations.get('chapter/arbeit')?.get('ar')?.segments['abc']).toEqual(segment);
    expect(workspace.minorEdits.get('chapter/arbeit')?.same['b']).toEqual({ as: 'a' });
    expect(workspace.contacts.get('amt')?.name).toBe('Amt');
    expect(workspace.translations.get('contact/amt')?.get('uk')?.wanted).toBe(false);
    expect([...workspace.offers.keys(), ...workspace.editions.keys()]).toEqual(['kurs', 'mappe']);
    expect(workspace.glossary.terms).toHaveLength(1);
  });

  test('refuses a folder without the marker, and one whose marker is not readable', async () => {
    const refused = (files: Record<string, string>): Promise<string | null> => refusal(loadWorkspace(new MemoryFileStore(files)));
    expect(await refused({ 'chapters/arbeit/chapter.md': CHAPTER })).toBe('workspace.not-a-workspace');
    expect(await refused({})).toBe('workspace.not-a-workspace');
    expect(await refused({ 'workspace.json': '{"mappe": "workspace", "version": 2}' })).toBe('workspace.newer-version');
    expect(await refused({ 'workspace.json': '{"mappe": "workspace"' })).toBe('json.invalid');
    expect(await refused({ 'workspace.json': '{"mappe": "wörkspace", "version": 1, "place": {"name": "x"}}' })).toBe('json.schema');
  });

  test('reports what is wrong with each file and reads the others', async () => {
    const { workspace, problems } = await load({
      'chapters/arbeit/chapter.md': CHAPTER,
      'chapters/arbeit/ar.json': '{"version": 1,\n "segments": {\n}}}',
      'chapters/arbeit/uk.json': TRANSLATION,
      'contacts/amt.json': '{"version": 1}',
      'contacts/bad.json': new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]),
      'contacts/good.json': contact('Gut'),
      'offers/kurs.json': '{"version": 9, "title": "Kurs"}',
      'glossary.json': '[',
    });
    expect(problems.map((problem) => formatProblem(problem, 'de').split(':').slice(0, 3).join(':'))).toEqual([
      'chapters/arbeit/ar.json:3:3',
      'contacts/amt.json:1:1',
      'contacts/bad.json: Die Datei ist kein Text in UTF-8. Öffnen Sie sie in einem Editor und speichern Sie sie als UTF-8.',
      expect.stringMatching(/^offers\/kurs\.json: |^offers\/kurs\.json:1:/),
      'glossary.json:1:2',
    ]);
    expect([...workspace.contacts.keys()]).toEqual(['good']);
    expect([...(workspace.translations.get('chapter/arbeit')?.keys() ?? [])]).toEqual(['uk']);
    expect(workspace.glossary.terms).toEqual([]);
  });

  test('names what cannot be a name, and what differs only in case or in the form of a letter', async () => {
    expect(
      await problemsOf({
        'chapters/Arbeit/chapter.md': CHAPTER,
        'chapters/arbeit/chapter.md': CHAPTER,
        'chapters/müll/chapter.md': CHAPTER,
        'contacts/Amt für Alles.json': contact('x'),
        'media/Plan.svg': '',
        'media/plan.svg': '',
      }),
    ).toEqual(['error name.twins chapters/arbeit', 'error name.invalid chapters/müll', 'error name.invalid contacts/Amt für Alles.json']);
    const { workspace } = await load({ 'contacts/AMT.json': contact('groß'), 'contacts/amt.json': contact('klein') });
    expect(workspace.contacts.get('amt')?.name).toBe('klein');
  });

  test('says which id is both a contact and an offer', async () => {
    expect(await problemsOf({ 'contacts/vhs.json': contact('VHS'), 'offers/vhs.json': '{"version": 1, "title": "Kurs"}' })).toEqual([
      'error id.duplicate offers/vhs.json',
    ]);
  });

  test('says once per language which translations it leaves alone', async () => {
    const files = {
      'chapters/arbeit/chapter.md': CHAPTER,
      'chapters/arbeit/tr.json': 'not even JSON',
      'chapters/arbeit/arabisch.json': TRANSLATION,
      'contacts/amt.json': contact('Amt'),
      'contacts/amt.tr.json': TRANSLATION,
    };
    const { workspace, problems } = await load(files);
    expect(problems.map(({ code, severity, data }) => ({ code, severity, data }))).toEqual([
      { code: 'language.unknown', severity: 'error', data: { tag: 'arabisch' } },
      { code: 'translation.not-wanted', severity: 'warning', data: { tag: 'tr', files: 2 } },
    ]);
    expect(workspace.translations.size).toBe(0);
  });

  test('says which German text is missing for the translations that lie there', async () => {
    const files = { 'chapters/arbeit/ar.json': TRANSLATION, 'contacts/amt.ar.json': TRANSLATION };
    const { workspace, problems } = await load(files);
    expect(problems.map(({ code, data }) => ({ code, data }))).toEqual([
      { code: 'unit.no-source', data: { path: 'chapters/arbeit/chapter.md' } },
      { code: 'unit.no-source', data: { path: 'contacts/amt.json' } },
    ]);
    expect(workspace.chapters.size).toBe(0);
  });

  test('lets no unknown language through', async () => {
    const settings = SETTINGS.replace('"uk"', '"ukr"');
    const edition = '{\n"version": 1, "title": "Mappe", "format": "a5", "contents": [],\n"languages": ["de",\n"xx"]}';
    const { workspace, problems } = await load({ 'workspace.json': settings, 'editions/mappe.json': edition });
    expect(workspace.settings.languages.map(({ tag }) => tag)).toEqual(['ar']);
    expect(workspace.editions.get('mappe')?.languages).toEqual(['de']);
    expect(problems.map(({ code, data, at }) => [code, data, at?.path, at?.line])).toEqual([
      ['language.unknown', { tag: 'ukr' }, 'workspace.json', 1],
      ['language.unknown', { tag: 'xx' }, 'editions/mappe.json', 4],
    ]);
  });

  test('reports a file that vanishes between the listing and the reading', async () => {
    const store = new MemoryFileStore({
      'workspace.json': SETTINGS,
      'contacts/amt.json': contact('Amt'),
      'contacts/zoll.json': contact('Zoll'),
    });
    const readMany = store.readMany.bind(store);
    store.readMany = async (paths) => {
      if (paths.includes('contacts/amt.json')) store.files.delete('contacts/amt.json');
      return readMany(paths);
    };
    const { workspace, problems } = await loadWorkspace(store);
    expect(problems.map(({ code, at }) => `${code} ${at?.path}`)).toEqual(['file.vanished contacts/amt.json']);
    expect([...workspace.contacts.keys()]).toEqual(['zoll']);
  });
});
