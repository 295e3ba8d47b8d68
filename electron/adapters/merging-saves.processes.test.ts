import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadWorkspace } from '../../shared/workspace/load-workspace.ts';
import { chapterFile } from '../../shared/testing/folder-files.ts';
import { buildWorker } from '../testing/build-worker.ts';
import { workspaceFolder } from '../testing/temporary-folder.ts';
import { openDiskFileStore } from './disk-file-store.ts';

interface Result {
  readonly done: readonly string[];
  readonly outcomes: { readonly saved: number; readonly merged: number; readonly conflict: number };
}

function run(worker: string, ...argv: readonly string[]): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [worker, ...argv], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('close', (code) => (code === 0 ? resolve(JSON.parse(output)) : reject(new Error(`ended with ${code}`))));
  });
}

const PROGRAMS = [1, 2, 3, 4];
/** 3 saves each. */
const ROUNDS = 25;

it('4 programs that save the same 20 files at once lose nothing that was acknowledged, and break no file', async () => {
  const numbers = [...Array.from({ length: 8 }).keys()];
  const german = Array.from({ length: 30 }, (_, index) => `Absatz ${index} handelt von Sache${index} und sonst von nichts.`);
  const folder = await workspaceFolder(['en'], {
    ...Object.fromEntries(
      numbers.map((number) => [`chapters/k${number}/chapter.md`, chapterFile(`Kapitel ${number}`, german.join('\n\n'))]),
    ),
    ...Object.fromEntries(numbers.map((number) => [`chapters/k${number}/en.json`, { version: 1, segments: {} }])),
    ...Object.fromEntries(numbers.slice(0, 4).map((number) => [`contacts/c${number}.json`, { version: 1, name: `Amt ${number}` }])),
  });
  const worker = fileURLToPath(await buildWorker('testing/save-worker.ts'));
  const results = await Promise.all(PROGRAMS.map((number) => run(worker, folder, String(number), String(ROUNDS))));

  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(?:md|json)$/.test(name) && !name.startsWith('.mappe'));
  expect(names).toHaveLength(1 + 20);
  const everything = (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('\n');
  const acknowledged = results.flatMap(({ done }) => done);
  expect(acknowledged.filter((text) => !everything.includes(text))).toEqual([]);
  expect((await loadWorkspace(await openDiskFileStore(folder))).problems).toEqual([]);

  const sum = (outcome: keyof Result['outcomes']): number => results.reduce((total, { outcomes }) => total + outcomes[outcome], 0);
  expect(sum('saved') + sum('merged') + sum('conflict')).toBe(PROGRAMS.length * ROUNDS * 3);
  expect(acknowledged).toHaveLength(sum('saved') + sum('merged'));
  // Without these the four never met, and nothing was shown.
  expect(sum('merged')).toBeGreaterThan(20);
  expect(sum('conflict')).toBeGreaterThan(0);
  // Only the segments that all of them wanted may be refused.
  expect(sum('conflict')).toBeLessThan(PROGRAMS.length * ROUNDS);
}, 300_000);
