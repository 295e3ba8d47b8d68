import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import type { ReadPdf } from '../electron/testing/read-pdf.ts';
import { readPdf } from '../electron/testing/read-pdf.ts';
import type { Desk } from './desk.ts';
import { expect, showRoom } from './desk.ts';

/** All files in a folder and below; none when it is not there. */
export async function filesOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** The one exported file with this end of its name. */
export async function exported(desk: Desk, ending: RegExp): Promise<Buffer> {
  const path = (await filesOf(desk.exports)).find((file) => ending.test(file));
  expect(path, `a file like ${String(ending)}`).toBeDefined();
  return readFile(path ?? '');
}

export async function exportedPdf(desk: Desk, ending: RegExp): Promise<ReadPdf> {
  return readPdf(Uint8Array.from(await exported(desk, ending)));
}

export const textOf = ({ pages }: ReadPdf): string => pages.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join(' ');

/** Letters and digits alone: whatever spaces and dashes an address or a number is set with. */
export const bare = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Exports an edition in some of its languages, and waits for the files. */
export async function exportEdition(page: Page, id: string, languages: RegExp, outputs: readonly string[] = []): Promise<void> {
  await showRoom(page, `#/editions/${id}`);
  await page.getByRole('button', { name: 'Drucken und ausgeben' }).click();
  const dialog = page.getByRole('dialog');
  const choice = dialog.getByRole('group', { name: 'In welchen Sprachen?' }).or(dialog.locator('.form-choices').first());
  for (const box of await choice.getByRole('checkbox').all()) {
    const name = (await box.locator('xpath=ancestor::label').textContent()) ?? '';
    if ((await box.isChecked()) !== languages.test(name)) await box.press('Space');
  }
  for (const output of outputs) await dialog.getByRole('checkbox', { name: output }).press('Space');
  await dialog.getByRole('button', { name: 'Ausgeben', exact: true }).click();
  await expect(dialog.getByText('Die Dateien liegen in')).toBeVisible({ timeout: 120_000 });
  await dialog.getByRole('button', { name: 'Fertig' }).click();
}
