import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, readFile, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright/test';
import { ignoringLocks } from '../electron/testing/ignoring-locks.ts';
import { accessibilityFindings } from './axe.ts';
import { expect, ROOT, showRoom, test } from './desk.ts';
import { untilKept } from './until-kept.ts';

test.use({ viewport: { width: 1280, height: 800 } });

const run = promisify(execFile);
const CHAPTER = 'chapters/arbeit/chapter.md';

async function type(page: Page, words: string): Promise<void> {
  const text = page.getByRole('textbox', { name: 'Text des Kapitels' });
  await text.getByText('Fragen Sie zuerst').click();
  await page.keyboard.press('End');
  await page.keyboard.type(` ${words}`);
  await page.keyboard.press('Control+s');
}

async function openChapter(page: Page, invitation: string): Promise<void> {
  await page.goto(invitation);
  await expect(page.getByRole('table')).toBeVisible();
  await showRoom(page, '#/chapters/arbeit');
  await expect(page.getByRole('textbox', { name: 'Text des Kapitels' })).toContainText('Fragen Sie zuerst');
}

/** What cannot be saved is said; it stays in the window and in its draft, the file as it was; the next attempt works. */
async function lives(page: Page, folder: string, says: string, mend: () => Promise<void>): Promise<void> {
  const before = await readFile(join(folder, CHAPTER), 'utf8');
  await type(page, 'Das darf nicht weg.');
  const trouble = page.getByRole('alert').filter({ hasText: says });
  await expect(trouble).toBeVisible();
  await untilKept({ folder }, 'Das darf nicht weg.');
  await expect(page.getByRole('textbox', { name: 'Text des Kapitels' })).toContainText('Das darf nicht weg.');
  expect(await readFile(join(folder, CHAPTER), 'utf8')).toBe(before);
  await mend();
  await trouble.getByRole('button', { name: 'Erneut versuchen' }).click();
  await expect(page.getByText(/^Gespeichert\./)).toBeVisible();
  expect(await readFile(join(folder, CHAPTER), 'utf8')).toContain('Das darf nicht weg.');
}

test('a disk that is full: the text stays in the window and in its draft, it is said what to do, and the next attempt saves', async ({
  home,
  page,
  startHost,
}) => {
  test.slow();
  const folder = join(home, 'content');
  await mkdir(folder);
  const isMounted = await run('mount', ['-t', 'tmpfs', '-o', 'size=40m', 'tmpfs', folder]).then(
    () => true,
    () => false,
  );
  test.skip(!isMounted, 'needs the right to mount file systems (Linux, administrator)');
  try {
    await cp(join(ROOT, 'content'), folder, { recursive: true });
    const host = await startHost([`--folder=${folder}`]);
    await openChapter(page, host.invitation);
    const ballast = join(folder, 'ballast');
    for (let size = 32_000_000; size > 100; size /= 2) {
      const { bavail, bsize } = await statfs(folder);
      if (bavail * bsize >= size) await writeFile(ballast, new Uint8Array(size), { flag: 'a' }).catch(() => null);
    }
    await lives(page, folder, 'Der Datenträger ist voll: „Arbeit“ konnte nicht gespeichert werden', async () => rm(ballast));
    await host.stop();
  } finally {
    await run('umount', [folder]);
  }
});

test('a text that is write-protected: the same', async ({ desk, page }) => {
  test.skip(process.platform === 'win32', 'rights are given otherwise there');
  test.slow();
  await openChapter(page, desk.invitation);
  await chmod(join(desk.folder, CHAPTER), 0o444);
  await lives(page, desk.folder, '„Arbeit“ lässt sich nicht speichern', async () => chmod(join(desk.folder, CHAPTER), 0o644));
});

test('a share that ignores locks is said above all rooms with a better way, and two desks on it lose nothing', async ({
  home,
  page,
  browser,
  startHost,
}) => {
  test.slow();
  const env = await ignoringLocks(home);
  test.skip(env === null, 'needs a C compiler, and Linux');
  const folder = join(home, 'content');
  await cp(join(ROOT, 'content'), folder, { recursive: true });
  const [anna, ben] = [
    await startHost([`--folder=${folder}`], home, env ?? {}),
    await startHost([`--folder=${folder}`], join(home, 'ben'), env ?? {}),
  ];
  const other = await (await browser.newContext({ locale: 'de-DE' })).newPage();
  await openChapter(page, anna.invitation);
  await expect(page.getByText(/hält Sperren nicht ein.*„Abgleichen“/)).toBeVisible();
  expect(await accessibilityFindings(page)).toEqual([]);
  await openChapter(other, ben.invitation);
  await type(page, 'Von Anna.');
  await other.getByRole('textbox', { name: 'Text des Kapitels' }).getByText('Das Jobcenter und die').click();
  await other.keyboard.press('End');
  await other.keyboard.type(' Von Ben.');
  await other.keyboard.press('Control+s');
  const saved = async (): Promise<string> => readFile(join(folder, CHAPTER), 'utf8');
  await expect.poll(saved).toContain('Von Anna.');
  await expect.poll(saved).toContain('Von Ben.');
  await expect(other.getByText('hält Sperren nicht ein')).toBeVisible();
});
