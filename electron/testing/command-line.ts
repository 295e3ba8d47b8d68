import { expect } from 'vitest';
import type { History } from '../../shared/ports/history.ts';
import type { Sync } from '../../shared/ports/sync.ts';
import type { Press } from '../../shared/ports/press.ts';
import { runMappe, type Surroundings } from '../cli/run-mappe.ts';
import { filesIn } from './temporary-folder.ts';

export interface CommandRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, on 23 November 2026, for a German in a log. */
export async function mappe(cwd: string, argv: readonly string[], change: Partial<Surroundings> = {}): Promise<CommandRun> {
  let out = '';
  let err = '';
  const code = await runMappe(argv, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    interactive: false,
    colour: false,
    environment: {},
    account: 'test',
    cwd,
    now: () => new Date('2026-11-23T09:30:00'),
    openHistory: async () => noHistory,
    ask: async () => null,
    openPress: async () => paperPress,
    ...change,
  });
  return { code, out, err };
}

/** Keeps nothing: tests of other things are not to wait for a repository. */
const noHistory: History & Sync = {
  record: async () => null,
  notice: async () => null,
  markPrinted: async () => '',
  list: async () => [],
  read: async (_, paths) => paths.map(() => null),
  pathsOf: async () => [],
  tidy: async () => {},
  syncAddress: async () => null,
  setSyncAddress: async () => {},
  sync: async () => ({ sent: 0, received: 0, changed: [], conflicts: 0 }),
  openConflicts: async () => [],
  settleConflict: async () => {},
  close: async () => {},
};

/** A press that prints the title of the document and finds nothing wrong. */
export const paperPress: Press = {
  width: 1,
  print: async ({ document, outputs }) => ({
    files: new Map(outputs.map((kind) => [kind, new TextEncoder().encode(document.title)])),
    pages: 1,
    problems: [],
  }),
  start: () => {},
  close: async () => {},
};

/** Runs command lines over a folder and holds that none of them changed a file. */
export async function unchanged(folder: string, ...lines: readonly (readonly string[])[]): Promise<readonly CommandRun[]> {
  const before = await filesIn(folder);
  const runs: CommandRun[] = [];
  for (const line of lines) runs.push(await mappe(folder, line));
  expect(await filesIn(folder)).toEqual(before);
  return runs;
}
