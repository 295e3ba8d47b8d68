import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, matchesGlob, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { temporaryFolder } from '../../electron/testing/temporary-folder.ts';
import { wrongFuses } from './fuses.ts';

const ROOT = resolve(import.meta.dirname, '../..');

const config = z
  .looseObject({
    files: z.array(z.string()),
    asar: z.boolean(),
    disableAsarIntegrity: z.boolean(),
    asarUnpack: z.array(z.string()),
    afterPack: z.string(),
    publish: z.null(),
    npmRebuild: z.boolean(),
    extraResources: z.array(z.object({ from: z.string(), to: z.string(), filter: z.array(z.string()) })),
    fileAssociations: z.array(z.looseObject({ ext: z.string(), rank: z.string() })),
  })
  .parse(parse(readFileSync(join(ROOT, 'packaging/electron-builder.yml'), 'utf8')));

it('packs one sealed archive, which is what the fuses insist on', () => {
  expect([config.asar, config.disableAsarIntegrity]).toEqual([true, false]);
});

it('leaves what the system has to load itself outside of the archive', () => {
  const native = readdirSync(join(ROOT, 'node_modules'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.node'));
  expect(native.length).toBeGreaterThan(0);
  for (const file of native) {
    expect(
      config.asarUnpack.some((pattern) => matchesGlob(join('node_modules', file), pattern)),
      file,
    ).toBe(true);
  }
});

it('packs the built program, the sample folder and the licences, and no sources', () => {
  expect(config.files).toEqual(expect.arrayContaining(['dist/**', 'content/**', 'LICENSE', 'THIRD-PARTY-NOTICES.md']));
  for (const file of config.files.filter((pattern) => !/[*!]/.test(pattern))) expect(existsSync(join(ROOT, file)), file).toBe(true);
  for (const { from } of config.extraResources) expect(existsSync(join(ROOT, from)), from).toBe(true);
});

it('uploads nothing, builds nothing of others anew, and takes .json away from nobody', () => {
  expect([config.publish, config.npmRebuild]).toEqual([null, false]);
  expect(config.fileAssociations.map(({ ext, rank }) => [ext, rank])).toEqual([['json', 'Alternate']]);
});

it.each([
  ['win32', 'Mappe.exe'],
  ['linux', 'mappe'],
])('sets the fuses of what was packed before it is signed (%s)', async (electronPlatformName, name) => {
  const appOutDir = join(await temporaryFolder(), 'unpacked');
  await mkdir(appOutDir);
  const program = join(appOutDir, name);
  await writeFile(program, `MZ…dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u0009101100011…`);
  const packed = { appOutDir, electronPlatformName, packager: { appInfo: { productFilename: 'Mappe' }, executableName: 'mappe' } };
  const { afterPack }: { afterPack: (to: typeof packed) => void } = await import(join(ROOT, config.afterPack));
  afterPack(packed);
  expect(await wrongFuses(program)).toEqual([]);
  expect(() => afterPack({ ...packed, appOutDir: join(appOutDir, 'nowhere') })).toThrow('could not be set');
});
