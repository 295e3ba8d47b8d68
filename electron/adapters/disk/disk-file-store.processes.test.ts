import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test, type TestContext } from 'vitest';
import { ignoringLocks } from '../../testing/ignoring-locks.ts';
import { openDiskFileStore } from './disk-file-store.ts';

/** Other processes run the same store, built into one file. */
let place = '';

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'mappe-processes-'));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('disk-file-store.ts', import.meta.url)),
      outDir: place,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'store.mjs' } },
    },
  });
});

afterAll(() => rm(place, { recursive: true, force: true }));

async function start(folder: string, program: string, ...values: readonly string[]): Promise<ChildProcess> {
  const file = join(place, `program-${Math.random().toString(36).slice(2)}.mjs`);
  const opening = `import { openDiskFileStore } from './store.mjs';\nconst store = await openDiskFileStore(process.argv[2]);\n`;
  await writeFile(file, opening + program);
  const env = { ...process.env, ...IGNORES_LOCKS.get(folder) };
  return spawn(process.execPath, [file, folder, ...values], { stdio: ['ignore', 'pipe', 'inherit'], env });
}

/** Folders in which creating a file exclusively has as many winners as there are programs, by the library that makes it so. */
const IGNORES_LOCKS = new Map<string, { readonly LD_PRELOAD: string }>();

async function ignoreLocks(context: TestContext, folder: string): Promise<void> {
  const found = await ignoringLocks(place);
  if (found === null) return context.skip('needs a C compiler, and Linux');
  IGNORES_LOCKS.set(folder, found);
}

const ended = (child: ChildProcess): Promise<{ code: number | null; output: string }> =>
  new Promise((resolve) => {
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('close', (code) => resolve({ code, output }));
  });

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(place, 'folder-'));
  await writeFile(join(folder, 'workspace.json'), '{}');
  return folder;
}

const INCREMENT = `
let conflicts = 0;
for (let done = 0; done < 100; ) {
  const file = await store.read('count.json');
  const next = { ...JSON.parse(new TextDecoder().decode(file.bytes)) };
  next[process.argv[3]] = (next[process.argv[3]] ?? 0) + 1;
  try {
    await store.write('count.json', new TextEncoder().encode(JSON.stringify(next)), file.hash);
    done++;
  } catch (error) {
    if (error.code !== 'file.conflict') throw error;
    conflicts++;
  }
}
process.stdout.write(String(conflicts));
`;

const CREATE = `
let won = 0;
for (let index = 0; index < 50; index++) {
  try {
    await store.write('created-' + index + '.json', new TextEncoder().encode(process.argv[3]), null);
    won++;
  } catch (error) {
    if (error.code !== 'file.conflict') throw error;
  }
}
process.stdout.write(String(won));
`;

/** Saves texts of 200 KB, each one letter repeated, and says after each save which one was acknowledged. */
const SAVE_FOREVER = `
let file = await store.read('text.md');
let hash = file?.hash ?? null;
for (let index = file ? (file.bytes[0] - 97 + 1) : 0; ; index++) {
  hash = await store.write('text.md', new Uint8Array(200_000).fill(97 + (index % 26)), hash);
  process.stdout.write(String.fromCharCode(97 + (index % 26)));
}
`;

describe('several processes on one folder', () => {
  test('3 x 100 changes of one file that read, write and try again are all kept', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'count.json'), '{}');
    const names = ['a', 'b', 'c'];
    const children = await Promise.all(names.map((name) => start(folder, INCREMENT, name)));
    const results = await Promise.all(children.map(ended));
    expect(results.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(JSON.parse(await readFile(join(folder, 'count.json'), 'utf8'))).toEqual({ a: 100, b: 100, c: 100 });
    // Without a single conflict the three never met and the test has shown nothing.
    expect(results.reduce((sum, { output }) => sum + Number(output), 0)).toBeGreaterThan(0);
  }, 120_000);

  test('on a share that ignores locks know that it does, and keep all changes all the same', async (context) => {
    const folder = await newFolder();
    await ignoreLocks(context, folder);
    const asked = await start(folder, 'process.stdout.write(String(await store.keepsLocks()));');
    expect((await ended(asked)).output).toBe('false');
    expect(await (await openDiskFileStore(await newFolder())).keepsLocks()).toBe(true);
    await writeFile(join(folder, 'count.json'), '{}');
    const names = ['a', 'b', 'c'];
    const children = await Promise.all(names.map((name) => start(folder, INCREMENT.replace('done < 100', 'done < 12'), name)));
    const results = await Promise.all(children.map(ended));
    expect(results.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(JSON.parse(await readFile(join(folder, 'count.json'), 'utf8'))).toEqual({ a: 12, b: 12, c: 12 });
    expect(results.reduce((sum, { output }) => sum + Number(output), 0)).toBeGreaterThan(0);
    expect(await readdir(join(folder, '.mappe/locks'))).toEqual([]);
  }, 120_000);

  test('of two that create the same 50 files each file has one creator', async () => {
    const folder = await newFolder();
    const children = await Promise.all(['a', 'b'].map((name) => start(folder, CREATE, name)));
    const results = await Promise.all(children.map(ended));
    expect(results.reduce((sum, { output }) => sum + Number(output), 0)).toBe(50);
  }, 60_000);

  test('one that is killed while it saves leaves the old or the new text, never less than it acknowledged', async () => {
    const folder = await newFolder();
    const store = await openDiskFileStore(folder, { lease: { patience: 300, hold: 150, settle: 20, wait: 10_000 } });
    for (let round = 0; round < 12; round++) {
      const child = await start(folder, SAVE_FOREVER);
      const result = ended(child);
      await new Promise((resolve) => child.stdout?.once('data', resolve));
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 60));
      child.kill('SIGKILL');
      const acknowledged = (await result).output.at(-1) ?? '';
      const file = await store.read('text.md');
      const content = new TextDecoder().decode(file?.bytes);
      const next = String.fromCharCode(97 + ((acknowledged.charCodeAt(0) - 97 + 1) % 26));
      expect(content.length).toBe(200_000);
      expect([acknowledged, next]).toContain(content[0]);
      expect(content).toBe((content[0] ?? '').repeat(200_000));
      // Whatever the dead one held, the next save goes through.
      await store.write('text.md', file?.bytes ?? new Uint8Array(), file?.hash ?? null);
    }
    expect(await store.list('')).toEqual([
      { name: 'text.md', kind: 'file' },
      { name: 'workspace.json', kind: 'file' },
    ]);
  }, 120_000);

  test('one that is stopped beyond its lease and wakes up again does not overwrite what was saved meanwhile', async () => {
    const folder = await newFolder();
    await mkdir(join(folder, 'contacts'));
    const store = await openDiskFileStore(folder, { lease: { patience: 300, hold: 150, settle: 20, wait: 10_000 } });
    const child = await start(folder, SAVE_FOREVER);
    const result = ended(child);
    await new Promise((resolve) => child.stdout?.once('data', resolve));
    child.kill('SIGSTOP');
    // A call that was under way in the system still ends.
    await new Promise((resolve) => setTimeout(resolve, 50));
    const file = await store.read('text.md');
    const hash = await store.write('text.md', new TextEncoder().encode('mine'), file?.hash ?? null);
    child.kill('SIGCONT');
    // It finds that its file has changed and ends with the conflict.
    expect((await result).code).not.toBe(0);
    expect((await store.read('text.md'))?.hash).toBe(hash);
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  }, 60_000);
});
