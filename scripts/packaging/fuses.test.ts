import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { FuseV1Options } from '@electron/fuses';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../electron/testing/temporary-folder.ts';
import { FUSES, setFuses, wrongFuses } from './fuses.ts';

/** By this the fuses are found in Electron's binary; then version, number of fuses, and a character for each. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** As Electron ships them. */
const SHIPPED = '101100011';
/** A binary's fuses, as decided (`fuses.ts`, with the reasons) but for those that somebody turned. */
const decided = (...turned: readonly number[]): string =>
  Array.from(SHIPPED, (_, fuse) => (Object.values(FUSES)[fuse] === turned.includes(fuse) ? '0' : '1')).join('');

/** A file that holds fuses as Electron's binary does, amid other bytes. */
async function binary(wire: string): Promise<string> {
  const file = join(await temporaryFolder(), 'mappe');
  const noise = Buffer.alloc(3_000_000, 'Electron');
  await writeFile(file, Buffer.concat([noise, Buffer.from(SENTINEL), Buffer.from([1, wire.length]), Buffer.from(wire), noise]));
  return file;
}

async function wireOf(file: string): Promise<string> {
  const bytes = await readFile(file);
  const start = bytes.indexOf(SENTINEL) + SENTINEL.length;
  const length = bytes[start + 1] ?? 0;
  return bytes.subarray(start + 2, start + 2 + length).toString();
}

it('sets every fuse in the binary as it was decided, and touches no other byte', async () => {
  const file = await binary(SHIPPED);
  const before = await readFile(file);
  expect(await wrongFuses(file)).not.toEqual([]);
  await setFuses(file);
  expect(await wireOf(file)).toBe(decided());
  expect(await wrongFuses(file)).toEqual([]);
  const after = await readFile(file);
  const changed = before.reduce((count, byte, index) => count + (after[index] === byte ? 0 : 1), 0);
  const turned = Array.from(SHIPPED).filter((fuse, index) => fuse !== decided()[index]);
  expect([after.length, changed]).toEqual([before.length, turned.length]);
});

it('names each fuse that somebody has set back', async () => {
  const file = await binary(decided(FuseV1Options.RunAsNode, FuseV1Options.GrantFileProtocolExtraPrivileges));
  expect(await wrongFuses(file)).toEqual(['RunAsNode', 'GrantFileProtocolExtraPrivileges']);
});

it('refuses an Electron with a fuse that nobody has decided on', async () => {
  await expect(setFuses(await binary(`${SHIPPED}1`))).rejects.toThrow('strictlyRequireAllFuses');
});

it('refuses what holds no fuses', async () => {
  const file = join(await temporaryFolder(), 'mappe');
  await writeFile(file, 'no Electron');
  await expect(setFuses(file)).rejects.toThrow('sentinel');
  await expect(wrongFuses(file)).rejects.toThrow('sentinel');
});

it('is run on the packaged program by a script, which fails when the fuses are wrong afterwards', async () => {
  const root = resolve(import.meta.dirname, '../..');
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [join(root, 'scripts/run.mjs'), join(root, 'scripts/fuses.ts'), ...args], { encoding: 'utf8' });
  const file = await binary(SHIPPED);
  const checked = run('--check', file);
  expect([checked.status, checked.stderr]).toEqual([1, expect.stringContaining('RunAsNode')]);
  expect(run(file)).toMatchObject({ status: 0, stdout: expect.stringContaining('9 fuses') });
  expect(run('--check', file).status).toBe(0);
  expect(run().status).toBe(1);
});
