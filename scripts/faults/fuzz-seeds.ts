import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { rows } from '../../shared/api/contract.ts';

/** Real files by what they are, as their bytes. */
export interface Seeds {
  readonly chapters: readonly Buffer[];
  readonly heads: readonly Buffer[];
  readonly documents: readonly Buffer[];
  readonly translations: readonly Buffer[];
  readonly drawings: readonly Buffer[];
  readonly pictures: readonly Buffer[];
  readonly trees: readonly Buffer[];
  readonly tables: readonly Buffer[];
  readonly lines: readonly Buffer[];
  readonly messages: readonly Buffer[];
}

/** Of a larger file its beginning: what breaks a parser is seldom its size, and a million inputs have to fit into minutes. */
const LONGEST = 2_000;
/** Pages of a real guide beside the sample folder, where they are at hand. */
const PAGES = 150;

export async function readSeeds(): Promise<Seeds> {
  const files = await filesBelow(resolve('content'));
  const corpus = await filesBelow(resolve(process.env['MAPPE_CORPORA'] ?? '../shared/corpora', 'landkreis-augsburg'));
  const ending = (list: ReadonlyMap<string, Buffer>, end: string): readonly Buffer[] =>
    [...list].filter(([name]) => name.endsWith(end)).map(([, bytes]) => bytes);
  const chapters = [...ending(files, '.md'), ...ending(corpus, '.md').slice(0, PAGES)];
  const json = [...files].filter(([name]) => name.endsWith('.json'));
  const isTranslation = (name: string): boolean => /(?:^|\/|\.)[a-z]{2,3}(?:-[a-z-]+)?\.json$/.test(name);
  const pngs = [join('e2e', 'x'), 'docs'].flatMap((folder) => resolve(folder));
  const png = (await Promise.all(pngs.map(filesBelow))).flatMap((found) => ending(found, '.png')).slice(0, 5);
  return {
    chapters: chapters.map(cut),
    heads: chapters.map((bytes) => Buffer.from(/^---\n([^]*?)\n---\n/.exec(bytes.toString('utf8'))?.[1] ?? 'title: Wohnen')),
    documents: json.filter(([name]) => !isTranslation(name)).map(([, bytes]) => cutJson(bytes)),
    translations: json
      .filter(([name]) => isTranslation(name))
      .map(([, bytes]) => cutJson(bytes))
      .slice(0, 200),
    drawings: ending(files, '.svg').map(cut),
    pictures: [...ending(files, '.svg'), ...png, ...PICTURES].map(cut),
    trees: [...ending(corpus, 'tree.json').map(cutJson), Buffer.from(TREE)],
    tables: [...ending(corpus, '.tsv').map(cut), Buffer.from('de\tar\ten\nGuten Tag\tمرحبا\tHello\n"Wohnung"\t\tFlat\n')],
    lines: LINES.map((line) => Buffer.from(line)),
    messages: Object.keys(rows).map((call) =>
      Buffer.from(
        JSON.stringify({
          call,
          input: { id: 'wohnen', language: 'en', text: 'Satz', unit: { kind: 'chapter', id: 'wohnen' } },
          language: 'de',
        }),
      ),
    ),
  };
}

const cut = (bytes: Buffer): Buffer => bytes.subarray(0, LONGEST);

/** A long document with fewer items is still one. */
function cutJson(bytes: Buffer): Buffer {
  if (bytes.length <= LONGEST) return bytes;
  const fewer = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.slice(0, 4).map(fewer);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .slice(0, 12)
        .map(([key, one]) => [key, fewer(one)]),
    );
  };
  return Buffer.from(JSON.stringify(fewer(JSON.parse(bytes.toString('utf8'))), null, 2));
}

/** What a folder keeps of its own, in hidden folders, is nobody's input. */
async function filesBelow(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const all = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const files = all.filter(
    (file) =>
      !relative(folder, file)
        .split(sep)
        .some((step) => step.startsWith('.')),
  );
  return new Map(await Promise.all(files.toSorted().map(async (file) => [file, await readFile(file)] as const)));
}

const TREE = JSON.stringify([
  { file: 'a.md', title: 'Teil', depth: 0, en_file: 'a-en.md' },
  { file: 'b.md', title: null, depth: 1 },
]);

/** What people type into single lines: hours, spans of time, phone numbers, amounts, addresses, ids, paths, links. */
const LINES = [
  'Mo–Fr 8:00–12:00, Do auch 14–18 Uhr',
  'montags bis donnerstags 8.30 - 16 Uhr und nach Vereinbarung',
  'Di 9-12 + 13:30-17; Mi geschlossen',
  'bis 31.12.2026',
  '1. März 2026 bis 30.6.',
  '+49 (0) 821 / 3102-0',
  '0821 3102 2555',
  '1.234,50 €',
  'kostenlos',
  'www.neustadt.example/pfad?x=1#y',
  'mailto:amt@neustadt.example',
  'chapters/wohnen/chapter.md',
  'contacts/jobcenter.de-x-leicht.json',
  'chapter:wohnen#anmeldung',
  'Müll & Energie',
];

/** The first bytes of each kind of picture, with sizes. */
const PICTURES = [
  Buffer.from('89504e470d0a1a0a0000000d49484452000000640000006408060000007095' + '00'.repeat(40), 'hex'),
  Buffer.from('ffd8ffe000104a46494600010101006000600000ffc0001108006400640301220002110103110' + '0'.repeat(41), 'hex'),
  Buffer.from('474946383961640064' + '00'.repeat(30), 'hex'),
  Buffer.from('524946462400000057454250565038' + '00'.repeat(30), 'hex'),
  Buffer.from('0000001c667479706865696300000000' + '00'.repeat(30), 'hex'),
];
