import type { Figure } from '../figures/figures.ts';

/** Who has a column; `name` is that of the figures. */
const COLD = [
  { name: 'ours-pdf', title: 'Mappe: PDF' },
  { name: 'chromium', title: 'Chromium: PDF' },
  { name: 'chromium-without-page-numbers', title: 'without page numbers' },
  { name: 'libreoffice-from-docx', title: 'LibreOffice: PDF' },
  { name: 'ours-pdf-and-docx', title: 'Mappe: PDF and DOCX' },
  { name: 'pandoc-docx', title: 'pandoc: DOCX' },
] as const;
const LANGUAGES = { de: 'German', ar: 'Arabic' } as const;
const RUNNING = { 'new-guide': 'a new guide', 'one-word-changed': 'after one changed word' } as const;

/** The figures of `peers` and `running` as tables of Markdown, for the README; empty when neither was measured. */
export function peerTables(figures: readonly Figure[]): string {
  const values = new Map(figures.map(({ id, value }) => [id, value]));
  const tables = [coldTable(values), runningTable(values)].filter((rows) => rows.length > 2);
  return tables.map((rows) => `${rows.join('\n')}\n`).join('\n');
}

function coldTable(values: ReadonlyMap<string, number>): readonly string[] {
  const rows = Object.entries(LANGUAGES).flatMap(([language, title]) =>
    [20, 100, 200].flatMap((pages) => {
      const of = `peers-cold-${language}-${pages}-pages`;
      const ours = values.get(`${of}-ours-pdf-time`);
      if (ours === undefined) return [];
      const cells = COLD.map(({ name }) => cost(values.get(`${of}-${name}-time`), values.get(`${of}-${name}-memory`)));
      const ratio = factor(values.get(`${of}-chromium-over-ours`));
      return [row([`${title}, ${values.get(`${of}-printed`) ?? pages} pages`, ...cells, ratio])];
    }),
  );
  return [...header(['A process from start to end', ...COLD.map(({ title }) => title), 'Chromium / Mappe']), ...rows];
}

function runningTable(values: ReadonlyMap<string, number>): readonly string[] {
  const rows = Object.entries(LANGUAGES).flatMap(([language, title]) =>
    Object.entries(RUNNING).flatMap(([what, said]) => {
      const of = `peers-running-${language}-100-pages-${what}`;
      if (!values.has(`${of}-ours-time`)) return [];
      const times = ['ours', 'chromium', 'chromium-without-page-numbers'].map((name) => cost(values.get(`${of}-${name}-time`), undefined));
      return [row([`${title}, ${said}`, ...times, factor(values.get(`${of}-chromium-over-ours`))])];
    }),
  );
  return [...header(['A running process, 100 pages', 'Mappe: PDF', 'Chromium: PDF', 'without page numbers', 'Chromium / Mappe']), ...rows];
}

function header(titles: readonly string[]): readonly string[] {
  return [row(titles), row(titles.map((_, index) => (index === 0 ? '---' : '---:')))];
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function cost(seconds: number | undefined, megabytes: number | undefined): string {
  if (seconds === undefined) return 'not installed';
  return megabytes === undefined ? `${seconds.toFixed(2)} s` : `${seconds.toFixed(2)} s, ${Math.round(megabytes)} MB`;
}

function factor(value: number | undefined): string {
  return value === undefined ? '' : `${value.toFixed(1)} x`;
}
