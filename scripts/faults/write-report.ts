import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { format } from 'prettier';
import type { Figure } from '../figures/figures.ts';

/** What is promised, how it is tried, and how the names of its figures begin. */
const PROMISES: readonly (readonly [promise: string, test: string, figures: string])[] = [
  [
    'What was acknowledged is kept, whatever moment the power is cut at',
    'Programs that save, confirm in bulk, make versions and sync to `git http-backend` are killed with `kill -9` at random moments; after each, every file is read, every acknowledged text looked for, and `git fsck --strict` run (`scripts/faults/kill*.ts`)',
    'kill-',
  ],
  [
    'A disk that fails costs no text, and the message says what to do',
    'A full disk, a read-only one, `EBUSY` and `EPERM` on rename, a share that vanishes and returns: real file systems, the draft, the old file, the message, the next attempt (`disk.ts`, `troubles.ts`)',
    'disk-',
  ],
  [
    'Several people in one folder lose nothing to each other',
    'Four programs save chapters, translations and contacts in the same 20 files, none waiting for another (`crowd.ts`)',
    'crowd-',
  ],
  [
    'Two offices can work apart and come together',
    'Random histories of two people who edit, translate, take out, rename, delete and sync in any order: the folders end the same, every sentence is in them or in a shown conflict (`people.ts`)',
    'people-',
  ],
  [
    'Years of versions stay quick and small',
    'A history of 3,000 files and 10,000 versions: a save, the list of one chapter, the same list of a history that came from elsewhere, the size after packing (`history.ts`)',
    'history-',
  ],
  [
    'A hostile file is refused and does no harm',
    'Real files, mutated, into every parser; processor time and memory of each (`fuzz*.ts`, `mutate.ts`). What was found is a test beside its parser',
    'fuzz-',
  ],
];

/** `docs/reliability.md`: written from a run alone, so that no figure in it can be older than what it says. */
export async function writeReport(figures: readonly Figure[], share: number): Promise<void> {
  const machine = `${cpus().length} processors (${cpus()[0]?.model.trim() ?? 'unknown'}), ${process.platform}, Node ${process.version}`;
  const amount = share === 1 ? 'the whole harness' : `${Math.round(share * 1000) / 10} % of each part`;
  const text = [
    '# Nothing lost: what is promised, how it is tried, what came out',
    `Written by \`npm run faults -- --write-report\` from a run of ${amount} on ${new Date().toISOString().slice(0, 10)}: ${machine}. Do not edit; run it again.`,
    ...PROMISES.flatMap(([promise, test, prefix]) => [
      `## ${promise}`,
      `${test}.`,
      tableOf(figures.filter(({ id }) => id.startsWith(prefix))),
    ]),
    'The same parts run in small among the tests (`scripts/faults/faults.test.ts`). Power cuts below the file system, Windows and real file servers were not tried by it.',
  ].join('\n\n');
  const file = resolve('docs/reliability.md');
  await writeFile(file, await format(text, { parser: 'markdown', printWidth: 140 }));
}

function tableOf(figures: readonly Figure[]): string {
  if (figures.length === 0) return 'Not run.';
  const rows = figures.map(
    ({ id, value, unit, target, ok }) => `| \`${id}\` | ${value} ${unit} | ${target ?? ''} | ${ok === null ? '' : ok ? 'yes' : '**no**'} |`,
  );
  return ['| Figure | Value | Target | Met |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
