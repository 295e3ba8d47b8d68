import { expect, it } from 'vitest';
import { FolderWindows } from './folder-windows.ts';

function desk() {
  const opened: (string | null)[] = [];
  const focused: (string | null)[] = [];
  const windows = new FolderWindows(
    (folder) => {
      opened.push(folder);
      return { focus: () => focused.push(folder) };
    },
    (folder) => folder.replace('/link', '/home').toLowerCase(),
  );
  return { opened, focused, windows };
}

it('opens a window per folder, and brings that of a folder to the front which is open', () => {
  const { opened, focused, windows } = desk();
  const first = windows.show('/home/a');
  windows.show('/home/b');
  expect(windows.show('/home/a')).toBe(first);
  expect(opened).toEqual(['/home/a', '/home/b']);
  expect(focused).toEqual(['/home/a']);
  expect(windows.all).toHaveLength(2);
});

it('knows a folder by another way to it', () => {
  const { opened, windows } = desk();
  expect(windows.show('/link/A')).toBe(windows.show('/home/a'));
  expect(opened).toEqual(['/link/A']);
});

it('opens a folder again once its window was closed', () => {
  const { opened, windows } = desk();
  windows.forget(windows.show('/home/a'));
  expect(windows.all).toEqual([]);
  windows.show('/home/a');
  expect(opened).toEqual(['/home/a', '/home/a']);
});

it('has one window at most in which a folder is still to be chosen', () => {
  const { windows } = desk();
  const choosing = windows.show(null);
  expect(windows.show(null)).toBe(choosing);
  expect(windows.claim(choosing, '/home/a')).toBe(true);
  expect(windows.show(null)).not.toBe(choosing);
  expect(windows.show('/home/a')).toBe(choosing);
});

it('lets a window change to a folder that no other one shows', () => {
  const { focused, windows } = desk();
  const first = windows.show('/home/a');
  const second = windows.show('/home/b');
  expect(windows.claim(second, '/link/a')).toBe(false);
  expect(focused).toEqual(['/home/a']);
  expect(windows.claim(second, '/home/b')).toBe(true);
  expect(windows.claim(first, null)).toBe(true);
  expect(windows.claim(second, '/home/a')).toBe(true);
});
