import { expect, it } from 'vitest';
import { opens, systemShowFolder } from './show-folder.ts';

const node = (script: string): [string, readonly string[]] => [process.execPath, ['-e', script]];

it('is told whether the file manager could show the folder', async () => {
  expect(await opens(...node('process.exit(0)'), true, 60_000)).toBe(true);
  expect(await opens(...node('process.exit(4)'), true, 60_000)).toBe(false);
  expect(await opens('no-such-file-manager', [], true, 60_000)).toBe(false);
});

it('waits for no file manager that stays open', async () => {
  expect(await opens(...node('setTimeout(() => {}, 3000)'), true, 50)).toBe(true);
});

it('does not believe what Windows says', async () => {
  expect(await opens(...node('process.exit(1)'), false, 60_000)).toBe(true);
});

it('shows nothing on a server without a display', async () => {
  expect(await systemShowFolder('linux', {})('/tmp')).toBe(false);
});
