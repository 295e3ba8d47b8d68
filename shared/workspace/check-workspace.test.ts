import { describe, expect, test } from 'vitest';
import { MemoryFileStore } from '../testing/memory-file-store.ts';
import { checkWorkspace } from './check-workspace.ts';
import { loadWorkspace } from './load-workspace.ts';

const SETTINGS = { mappe: 'workspace', version: 1, place: { name: 'Lindenfurt' }, languages: [{ tag: 'ar' }] };
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);

/** "path:line code value" of everything that the check finds. */
async function check(files: Record<string, string | Uint8Array | object>): Promise<string[]> {
  const store = new MemoryFileStore();
  for (const [path, content] of Object.entries({ 'workspace.json': SETTINGS, ...files })) {
    store.put(path, typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content, null, 2));
  }
  const { workspace } = await loadWorkspace(store);
  const problems = await checkWorkspace(workspace, store, (path) => path === 'amt.phone');
  return problems.map(({ code, data, at }) => `${at?.path}:${at?.line} ${code} ${Object.values(data).join(' ')}`);
}

describe('checking a workspace', () => {
  test('finds nothing in one that is in order', async () => {
    expect(
      await check({
        'chapters/arbeit/chapter.md':
          '---\ntitle: Arbeit\n---\n\n## Amt\n\n:fact[amt.phone], [hier](chapter:arbeit) und [dort](contact:amt), [Kurs](offer:kurs)\n\n![Plan](media/plan.png)\n\n::contact{id=amt}\n\n::offers{tag=deutsch}\n',
        'contacts/amt.json': { version: 1, name: 'Amt', languages: ['tr'] },
        'offers/kurs.json': { version: 1, title: 'Kurs', tags: ['deutsch'], contact: 'amt' },
        'editions/mappe.json': {
          version: 1,
          title: 'Mappe',
          format: 'a5',
          languages: ['de', 'ar'],
          contents: [{ part: 'Teil' }, { chapter: 'arbeit' }],
        },
        'media/plan.png': PNG,
      }),
    ).toEqual([]);
  });

  test('finds every reference to nothing, with its line', async () => {
    const text = [
      '---',
      'title: Arbeit',
      '---',
      '',
      'Rufen Sie an: :fact[amt.fax].',
      '',
      '- [hier](chapter:x)',
      '- **[dort](contact:x)**',
      '- [Kurs](offer:x)',
      '',
      '::contact{id=y}',
      '',
      ':::tip',
      '::offers{tag=sport}',
      '',
      '::offers{id=y}',
      ':::',
      '',
      ':::only{lang="uk"}',
      'Для вас.',
      ':::',
      '',
    ].join('\n');
    expect((await check({ 'chapters/arbeit/chapter.md': text })).toSorted()).toEqual(
      [
        'chapters/arbeit/chapter.md:5 reference.fact amt.fax',
        'chapters/arbeit/chapter.md:7 reference.chapter x',
        'chapters/arbeit/chapter.md:8 reference.contact x',
        'chapters/arbeit/chapter.md:9 reference.offer x',
        'chapters/arbeit/chapter.md:11 reference.contact y',
        'chapters/arbeit/chapter.md:14 reference.offer-tag sport',
        'chapters/arbeit/chapter.md:16 reference.offer y',
        'chapters/arbeit/chapter.md:19 reference.language uk',
      ].toSorted(),
    );
  });

  test('finds references and languages in documents, with their lines', async () => {
    expect(
      await check({
        'contacts/amt.json': { version: 1, name: 'Amt', languages: ['klingonisch'] },
        'offers/kurs.json': { version: 1, title: 'Kurs', contact: 'x' },
        'editions/mappe.json': {
          version: 1,
          title: 'Mappe',
          format: 'a5',
          languages: ['de', 'uk'],
          contents: [{ chapter: 'x' }],
          imprint: { publisher: 'Stadt', contact: 'y' },
        },
        'glossary.json': { version: 1, terms: [{ term: 'Amt', policy: 'keep', wording: { ar: 'x', xx: 'x', uk: 'x' } }] },
      }),
    ).toEqual([
      'contacts/amt.json:5 language.unknown klingonisch',
      'offers/kurs.json:4 reference.contact x',
      'editions/mappe.json:7 reference.language uk',
      'editions/mappe.json:11 reference.chapter x',
      'editions/mappe.json:16 reference.contact y',
      'glossary.json:9 language.unknown xx',
      'glossary.json:10 reference.language uk',
    ]);
  });

  test('finds icons that are not drawn, in chapters and in parts of an edition', async () => {
    expect(
      await check({
        'chapters/arbeit/chapter.md': '---\ntitle: A\nicon: hosue\n---\n\nText.\n',
        'editions/mappe.json': {
          version: 1,
          title: 'Mappe',
          format: 'a5',
          languages: ['de'],
          contents: [{ part: 'Eins', icon: 'house' }, { part: 'Zwei', icon: 'haus' }, { chapter: 'arbeit' }],
        },
      }),
    ).toEqual(['chapters/arbeit/chapter.md:undefined icon.unknown hosue', 'editions/mappe.json:15 icon.unknown haus']);
  });

  test('finds pictures that are missing, are none, say nothing, or are named in another case', async () => {
    const text =
      '---\ntitle: A\n---\n\n![Plan](media/Plan.png)\n\n![](media/plan.png)\n\n![Word](media/plan.jpg)\n\n![Netz](https://amt.example/x.png)\n';
    expect(
      await check({
        'workspace.json': { ...SETTINGS, look: { logo: 'media/wappen.svg' } },
        'chapters/arbeit/chapter.md': text,
        'editions/mappe.json': {
          version: 1,
          title: 'M',
          format: 'a5',
          languages: ['de'],
          contents: [],
          cover: { image: 'media/wappen.png' },
        },
        'media/plan.png': PNG,
        'media/plan.jpg': 'PK\u0003\u0004 a Word file',
        'media/wappen.svg': '<?xml version="1.0"?>\n<!-- Wappen -->\n<svg xmlns="http://www.w3.org/2000/svg"></svg>',
      }),
    ).toEqual([
      'chapters/arbeit/chapter.md:7 picture.no-alt media/plan.png',
      'chapters/arbeit/chapter.md:5 picture.missing media/Plan.png',
      'chapters/arbeit/chapter.md:9 picture.not-a-picture media/plan.jpg',
      'chapters/arbeit/chapter.md:11 picture.missing https://amt.example/x.png',
      expect.stringMatching(/^editions\/mappe\.json:\d+ picture\.missing media\/wappen\.png$/),
    ]);
  });

  test('finds twins among the pictures', async () => {
    expect(await check({ 'media/fotos/Plan.png': PNG, 'media/fotos/plan.png': PNG })).toEqual([
      'media/fotos/plan.png:undefined name.twins Plan.png plan.png',
    ]);
  });
});
