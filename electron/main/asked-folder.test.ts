import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { askedFolder, folderAt, type LookAt } from './asked-folder.ts';

const HOME = resolve('/home/anna');
const FOLDER = join(HOME, 'Mappe');
const MARKER = join(FOLDER, 'workspace.json');
const FOUND: Readonly<Record<string, 'folder' | 'file'>> = {
  [FOLDER]: 'folder',
  [MARKER]: 'file',
  [join(HOME, 'brief.docx')]: 'file',
};
const lookAt: LookAt = (path) => FOUND[path] ?? null;
const asked = (...args: string[]): string | null => askedFolder(args, HOME, lookAt);

it('takes a folder by its path or by its marker, relative to where the program was started', () => {
  expect(asked('Mappe')).toBe(FOLDER);
  expect(asked(FOLDER)).toBe(FOLDER);
  expect(asked('--folder=Mappe')).toBe(FOLDER);
  expect(asked('Mappe/workspace.json')).toBe(FOLDER);
  expect(asked('--folder=Mappe/workspace.json')).toBe(FOLDER);
});

it('passes by what systems and Chromium add', () => {
  expect(asked('--original-process-start-time=1', '-psn_0_1', '--allow-file-access-from-files', '', 'Mappe')).toBe(FOLDER);
});

it('asks for nothing where no path is given, or one that is no folder', () => {
  expect(asked()).toBeNull();
  expect(asked('brief.docx')).toBeNull();
  expect(asked('https://example.org/')).toBeNull();
  expect(asked('nowhere')).toBeNull();
});

it('keeps a folder that was named and is not there, so that the desk can say so', () => {
  expect(asked('--folder=weg')).toBe(join(HOME, 'weg'));
  expect(asked('--folder=')).toBeNull();
});

it('takes for a folder what was dropped only when it is one', () => {
  expect(folderAt(MARKER, lookAt)).toBe(FOLDER);
  expect(folderAt(join(HOME, 'brief.docx'), lookAt)).toBeNull();
  expect(folderAt('', lookAt)).toBeNull();
});
