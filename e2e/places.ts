import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import type { Translation } from '../shared/model/translation.ts';
import type { Desk } from './desk.ts';
import { expect, showRoom, typeInPalette } from './desk.ts';

/** Something that the desk can show: its address, what is to be done there, and by what one sees that it is all there. */
interface Place {
  readonly name: string;
  readonly hash: string;
  readonly open?: (page: Page) => Promise<void>;
  readonly shown: readonly string[];
}

const press =
  (name: RegExp) =>
  async (page: Page): Promise<void> =>
    page.locator('#room').getByRole('button', { name }).first().click();

/** Every room of the desk and what opens in it, in either language of the interface. */
export const PLACES: readonly Place[] = [
  { name: 'overview', hash: '#/overview', shown: ['table', '.todo, [aria-labelledby]'] },
  {
    name: 'palette',
    hash: '#/overview',
    open: async (page) => {
      await expect(page.getByRole('table')).toBeVisible();
      await typeInPalette(page, 'anmeldung');
    },
    shown: ['[role=dialog] mark'],
  },
  { name: 'chapters', hash: '#/chapters', shown: ['.chapter-list a'] },
  {
    name: 'replace',
    hash: '#/chapters',
    open: async (page) => {
      await press(/^(?:Ersetzen|Replace)/)(page);
      await page.getByRole('dialog').getByRole('textbox').first().fill('Jobcenter');
    },
    shown: ['[role=dialog] del'],
  },
  {
    name: 'chapter',
    hash: '#/chapters/arbeit',
    open: async (page) => page.locator('.head-more summary').click(),
    shown: ['.writing-text [role=textbox]', '.head-grid .date-group', '.printed-sheet canvas'],
  },
  {
    name: 'icons',
    hash: '#/chapters/geld',
    open: async (page) => {
      await page.locator('.head-more summary').click();
      await page.getByRole('button', { name: /(?:Symbol|Icon)$/ }).click();
    },
    shown: ['[role=listbox] .drawn-icon'],
  },
  {
    name: 'source',
    hash: '#/chapters/wohnen',
    open: async (page) => page.getByText(/^(?:Quelltext|Source)$/).click(),
    shown: ['textarea.source-text'],
  },
  { name: 'translate', hash: '#/translate/ar', shown: ['.active-changes', '.proposals, .help-none'] },
  {
    name: 'review',
    hash: '#/translate/ar/chapter~arbeit',
    open: async (page) => {
      await page.getByRole('button', { name: /(?:Zeigen|Show)$/ }).click();
      await page.getByRole('option', { name: /^(?:Zu prüfen|To review)/ }).click();
    },
    shown: ['.active-row .row-actions'],
  },
  { name: 'contacts', hash: '#/contacts', shown: ['[role=option]'] },
  { name: 'contact', hash: '#/contacts/buergerbuero', shown: ['.day-row'] },
  { name: 'new contact', hash: '#/contacts/%2B', shown: ['#room input'] },
  { name: 'offers', hash: '#/offers', shown: ['[role=option]'] },
  { name: 'offer', hash: '#/offers/abendkurs-a2', shown: ['.day-toggle'] },
  { name: 'editions', hash: '#/editions', shown: ['#room a, #room [role=option]'] },
  { name: 'edition', hash: '#/editions/wegweiser', shown: ['.edition-pane-form [role=grid]'] },
  {
    name: 'preview',
    hash: '#/editions/erste-schritte/ar',
    open: async (page) => {
      await page
        .getByText(/^(?:Vorschau|Preview)$/)
        .first()
        .click();
      // Pages are painted once they are in sight.
      await page.locator('.pdf-view').scrollIntoViewIfNeeded();
    },
    shown: ['[data-painted="1"]'],
  },
  {
    name: 'export',
    hash: '#/editions/wegweiser',
    open: press(/^(?:Drucken und ausgeben|Print and export)/),
    shown: ['[role=dialog] [role=group], [role=dialog] fieldset'],
  },
  { name: 'glossary', hash: '#/glossary/Kaution', shown: ['.term-form input'] },
  {
    name: 'several texts at once',
    hash: '#/overview',
    open: press(/^(?:Texte vergeben|Give texts out)/),
    shown: ['[role=dialog] .form-choices'],
  },
  {
    name: 'history',
    hash: '#/history',
    open: (page) => saveElsewhere(page, 'jobcenter', 'Bund und Landkreis'),
    shown: ['.version-piece ins'],
  },
  {
    name: 'one piece back',
    hash: '#/history',
    open: press(/^(?:Nur das zurückholen|Restore only this)/),
    shown: ['[role=dialog] blockquote'],
  },
  { name: 'settings', hash: '#/settings', shown: ['.language-row', '#room kbd'] },
  { name: 'sync', hash: '#/sync', shown: ['#room form, #room input'] },
  {
    name: 'conflict',
    hash: '#/contacts/sozialamt',
    open: async (page) => {
      const field = page.getByLabel('Organisation');
      await field.fill('Landkreis');
      await saveElsewhere(page, 'sozialamt', 'Stadtverwaltung');
      await page.keyboard.press('Control+s');
    },
    shown: ['[role=alertdialog] [role=radiogroup]'],
  },
  { name: 'another folder', hash: '#/start', shown: ['.start-within button'] },
  { name: 'a new folder', hash: '#/start/create', shown: ['.start-within input'] },
];

/** A colleague's save: which organisation a contact belongs to. */
async function saveElsewhere(page: Page, id: string, organisation: string): Promise<void> {
  await page.evaluate(
    async ([contactId, changed]) => {
      const headers = { 'content-type': 'application/json', 'x-mappe-token': localStorage.getItem('mappe-token') ?? '' };
      const call = async (name: string, input: unknown) => {
        const body = JSON.stringify({ call: name, input, language: 'de' });
        return (await fetch('/api/call', { method: 'POST', headers, body })).json();
      };
      const { value } = await call('contact.read', { id: contactId });
      const contact = { ...value.contact, organisation: changed };
      await call('contact.save', { id: contactId, contact, base: value.contact, minor: false, resolutions: {}, by: 'S. Nasser' });
    },
    [id, organisation] as const,
  );
}

/** Shows a place, whole. What was open before is closed. */
export async function showPlace(page: Page, { hash, open, shown }: Place): Promise<void> {
  await showRoom(page, hash);
  await open?.(page);
  for (const selector of shown) await expect(page.locator(selector).first()).toBeVisible({ timeout: 45_000 });
}

/** Closes what a place has open above its room. */
export async function leavePlace(page: Page): Promise<void> {
  const above = page.locator('[role=dialog], [role=alertdialog]');
  await expect(async () => {
    // Of a search the first Escape takes what was typed.
    if ((await above.count()) > 0) await page.keyboard.press('Escape');
    await expect(above).toHaveCount(0, { timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
}

/** Something of everything that a folder can hold: a text to be translated, one that is outdated, one to be reviewed. */
export async function fillPlaces(desk: Desk): Promise<void> {
  const german = join(desk.folder, 'chapters/erste-schritte/chapter.md');
  await writeFile(german, (await readFile(german, 'utf8')).replace('in den ersten zwei Wochen', 'innerhalb von zwei Wochen'));
  const path = join(desk.folder, 'chapters/arbeit/ar.json');
  const arabic: Translation = JSON.parse(await readFile(path, 'utf8'));
  const [missing, ...rest] = Object.entries(arabic.segments).toReversed();
  expect(missing).toBeDefined();
  const segments = Object.fromEntries(rest.toReversed().map(([hash, one]) => [hash, { ...one, state: 'translated', by: 'S. Nasser' }]));
  await writeFile(path, JSON.stringify({ ...arabic, segments }, null, 2));
}
