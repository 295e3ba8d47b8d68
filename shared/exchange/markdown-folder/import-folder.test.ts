import { describe, expect, it } from 'vitest';
import { writeChapter } from '../../markdown/write-chapter.ts';
import type { Id } from '../../model/id.ts';
import { importFolder, type FolderToImport, type ImportedFolder } from './import-folder.ts';
import { readPageTree } from './page-tree.ts';

function imported(pages: Readonly<Record<string, string>>, more: Partial<FolderToImport> = {}): ImportedFolder {
  const list = Object.entries(pages).map(([file, text]) => ({ file, text }));
  return importFolder({ title: 'Alles', pages: list, tree: null, translations: new Map(), ...more });
}

/** The chapter's text as it would lie on the disk, without its head. */
function bodyOf({ chapters }: ImportedFolder, id: Id): string | undefined {
  const chapter = chapters.get(id);
  return (
    chapter &&
    writeChapter(chapter, null)
      .replace(/^---[^]*?---\s*/, '')
      .trim()
  );
}

describe('a page', () => {
  it('gets its first heading as title, and headings from level 2 without a gap', () => {
    const folder = imported({ '01-wohnen.md': '# Wohnen in *Neustadt*\n\n#### Miete\n\nText.\n\n###### Kaution\n\n## Ende' });
    expect([...folder.chapters.values()].map(({ head }) => head.title)).toEqual(['Wohnen in Neustadt']);
    expect(bodyOf(folder, 'wohnen-in-neustadt')).toBe('## Miete\n\nText.\n\n### Kaution\n\n## Ende');
    expect(folder.problems).toEqual([]);
  });

  it('without a heading gets the title of the tree, or one from its file name', () => {
    expect([...imported({ '012-arbeit_und-geld.md': 'Text.' }).chapters].map(([id, { head }]) => [id, head.title])).toEqual([
      ['arbeit-und-geld', 'Arbeit und geld'],
    ]);
    const tree = [{ file: 'a.md', title: 'Arbeit', depth: 1, partners: new Map() }];
    expect([...imported({ 'a.md': 'Text.' }, { tree }).chapters.keys()]).toEqual(['arbeit']);
  });

  it('keeps where its title leads', () => {
    const folder = imported({ 'a.md': '# [Jobcenter](https://x.example/job)\n\nText.' });
    expect(bodyOf(folder, 'jobcenter')).toBe('[Jobcenter](https://x.example/job)\n\nText.');
  });

  it('loses tags around nothing and pictures that only decorate, and says in one line what was more than a bracket', () => {
    const folder = imported({
      'a.md': '# A\n\n<div>\n\nText<br>mit ![](https://x.example/i.png) Bild\n\n</div>\n\n<div class="x">\n\n</div>',
    });
    expect(bodyOf(folder, 'a')).toMatch(/^Text(?: {2}|\\)\nmit {1,2}Bild$/);
    expect(folder.problems).toMatchObject([
      { code: 'import.left-behind', data: { what: 'https://x.example/i.png, <div class="x">' }, at: { path: 'a.md' } },
    ]);
  });

  it('loses a link that leads from a decorating picture to a picture, and no other link without words', () => {
    const folder = imported({
      'a.md':
        '# A\n\n## [![](https://x.example/s.png)](https://x.example/l.PNG) Eins\n\n[![](https://x.example/s.png)](https://x.example/seite)',
    });
    expect(bodyOf(folder, 'a')).toBe('## Eins\n\n[](https://x.example/seite)');
  });

  it('keeps HTML with words in it, and says that it is printed as it stands', () => {
    const folder = imported({ 'a.md': '# A\n\n<div>\nWorte</div>\n\nEin <mark>Wort</mark>.' });
    expect(bodyOf(folder, 'a')).toBe('<div>\nWorte</div>\n\nEin <mark>Wort</mark>.');
    expect(folder.problems.map(({ code, at }) => [code, at?.line])).toEqual([
      ['markdown.html', 3],
      ['markdown.html', 6],
      ['markdown.html', 6],
    ]);
  });

  it('keeps the words of a picture from the internet as a link, and a picture of the folder as it is', () => {
    const folder = imported({ 'a.md': '# A\n\n![Der Plan](https://x.example/plan.png) und ![Wappen](media/wappen.svg)' });
    expect(bodyOf(folder, 'a')).toBe('[Der Plan](https://x.example/plan.png) und ![Wappen](media/wappen.svg)');
    expect(folder.problems).toMatchObject([{ code: 'import.remote-picture', data: { source: 'https://x.example/plan.png' } }]);
    expect(bodyOf(imported({ 'a.md': '# A\n\n[![Plan](https://x.example/p.png)](https://y.example)' }), 'a')).toBe(
      '[Plan](https://y.example)',
    );
  });
});

describe('a folder', () => {
  const pages = { '1.md': '# Wohnen', '2.md': '# Miete\n\nText.', '3.md': '# Wohnen\n\nNoch einmal.', '4.md': '# Vergessen' };
  const tree = readPageTree(
    JSON.stringify([
      { file: '1.md', title: 'Wohnen', depth: 0, en_file: 'x.md' },
      { file: '2.md', depth: 1 },
      { file: '3.md', depth: 3 },
      { file: 'fort.md', depth: 1 },
    ]),
    'tree.json',
  ).tree;

  it('becomes an edition in the order of the tree, with parts and levels; no page is lost', () => {
    const folder = imported(pages, { tree });
    expect(folder.edition.contents).toEqual([
      { part: 'Wohnen' },
      { chapter: 'miete', level: 1 },
      { chapter: 'wohnen', level: 3 },
      { chapter: 'vergessen', level: 1 },
    ]);
    expect(folder.problems.map(({ code, data }) => [code, 'file' in data && data.file])).toEqual([
      ['import.page-missing', 'fort.md'],
      ['import.page-unlisted', '4.md'],
    ]);
  });

  it('without a tree is read in the order of its files, and each chapter gets an id of its own', () => {
    expect([...imported(pages).chapters.keys()]).toEqual(['wohnen', 'miete', 'wohnen-2', 'vergessen']);
  });
});

describe('pages of another language', () => {
  const german = '# Wohnen\n\nRufen Sie an: 07721 82-1.\n\nDie Miete zahlen Sie jeden Monat.\n\n- Ausweis\n- Vertrag von 2024\n';

  it('become drafts, paired by order, kind and numbers', () => {
    const english = '# Housing\n\nCall 07721 82-1.\n\nYou pay the rent every month.\n\n- Identity card\n- Contract of 2024\n';
    const folder = imported({ 'a.md': german }, { translations: new Map([['en', [{ file: 'a.md', text: english }]]]) });
    const segments = Object.values(folder.translations.get('wohnen')?.get('en')?.segments ?? {});
    expect(segments.map(({ source, target, state, origin }) => [source, target, state, origin])).toEqual([
      ['Wohnen', 'Housing', 'draft', 'import'],
      ['Rufen Sie an: 07721 82-1.', 'Call 07721 82-1.', 'draft', 'import'],
      ['Die Miete zahlen Sie jeden Monat.', 'You pay the rent every month.', 'draft', 'import'],
      ['Ausweis', 'Identity card', 'draft', 'import'],
      ['Vertrag von 2024', 'Contract of 2024', 'draft', 'import'],
    ]);
    expect(folder.drafts.get('en')).toBe(5);
    expect(folder.edition).toMatchObject({ languages: ['de', 'en'], notReady: 'german' });
  });

  it('leave a paragraph without a partner rather than pair it wrongly', () => {
    const english = '# Housing\n\nYou pay the rent every month.\n\n- Identity card\n- Contract of 2024\n';
    const folder = imported({ 'a.md': german }, { translations: new Map([['en', [{ file: 'a.md', text: english }]]]) });
    const segments = Object.values(folder.translations.get('wohnen')?.get('en')?.segments ?? {});
    expect(segments.map(({ source }) => source)).not.toContain('Rufen Sie an: 07721 82-1.');
    expect(segments).toHaveLength(4);
  });

  it('are found by the name that the tree gives them', () => {
    const { tree } = readPageTree(JSON.stringify([{ file: 'a.md', en_file: 'b.md' }]), 'tree.json');
    const translations = new Map([['en', [{ file: 'b.md', text: '# Housing' }]]]);
    expect(imported({ 'a.md': german }, { tree, translations }).drafts.get('en')).toBe(1);
  });

  it('that are too long to compare are reported, not guessed at', () => {
    const long = (word: string): string => Array.from({ length: 2100 }, (_, index) => `${word} ${index}`).join('\n\n');
    const translations = new Map([['en', [{ file: 'a.md', text: long('Word') }]]]);
    const folder = imported({ 'a.md': long('Wort') }, { translations });
    expect(folder.problems).toMatchObject([{ code: 'import.too-long', data: { language: 'en' } }]);
    expect(folder.translations.size).toBe(0);
  });
});

describe('a tree file', () => {
  it.each([
    ['[{"file": "a.md",}]', 'json.invalid', 1],
    ['{"file": "a.md"}', 'json.schema', 1],
    ['[{"file": "a.md"},\n {"title": "B"}]', 'json.schema', 2],
    ['[{"file": "a.md",\n  "depth": "zwei"}]', 'json.schema', 2],
  ])('that is none is reported with its line: %s', (text, code, line) => {
    expect(readPageTree(text, 'tree.json')).toMatchObject({ tree: [], problem: { code, at: { path: 'tree.json', line } } });
  });
});
